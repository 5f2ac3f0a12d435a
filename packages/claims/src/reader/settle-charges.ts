import type { Segment } from "./segment.ts";
import type { Subject } from "./subject.ts";

const CHARGED = { topic: "administrativeFees", aspect: "amount", applicant: null };

/** 收费 counts the information fee, or what the table of charges counts, by how much it is. */
export function settleCharges(
  subject: Subject | null,
  unit: string | null,
  { known }: Segment,
): Subject | null {
  const isLarge = unit === "万元" || unit === "亿元" || unit === "%";
  const isOfTable = isLarge && known.has("proactive.administrativeFees.amount");
  if (subject === null || !isOfTable) return subject;
  return { items: subject.items.map((item) => (item.topic === "charges" ? CHARGED : item)) };
}
