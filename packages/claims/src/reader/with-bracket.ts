import { namedIn } from "./named.ts";
import type { Segment } from "./segment.ts";
import { isSign } from "./signs.ts";
import { type Item, lastItem, type Subject } from "./subject.ts";

const RECEIVED = new Set(["received", "count"]);
const DISCLOSED = new Set(["granted", "disclosed", "openly"]);

const asNew = (item: Item): Item => (RECEIVED.has(item.aspect) ? { ...item, aspect: "new" } : item);

/** 329件（含上年结转13件）, 1314件（含部分公开）: what a bracket behind a figure says that it takes in. */
export function withBracket(
  subject: Subject | null,
  { marks }: Segment,
  at: number,
): Subject | null {
  const [open, sign] = marks.slice(at + 1, at + 3);
  const item = lastItem(subject);
  if (subject === null || item === null || !isSign(open, "open") || !isSign(sign, "ofWhich"))
    return subject;
  const inside = marks.slice(at + 3);
  const end = inside.findIndex((mark) => isSign(mark, "close") || mark.is === "stop");
  const { aspects } = namedIn(inside.slice(0, Math.max(end, 0)));
  const [aspect] = aspects;
  if (aspects.length !== 1 || aspect === undefined || item.topic !== "requests") return subject;
  const isTaken =
    (aspect.startsWith("carried") && RECEIVED.has(item.aspect)) ||
    (aspect === "partial" && DISCLOSED.has(item.aspect));
  const taken = aspect === "partial" ? aspect : "carriedIn";
  return isTaken ? { items: [...subject.items.map(asNew), { ...item, aspect: taken }] } : subject;
}
