import type { Report } from "../models/report.ts";

const namesOf = ({ body: { name, aliases } }: Pick<Report, "body">): readonly string[] => [
  name,
  ...aliases,
];

/**
 * Tells whether two reports are of one body: they share a name or an alias, and no codes that differ.
 *
 * A predecessor is another body.
 *
 * @example
 * const body = { name: "某局", kind: "department", code: null, aliases: [], predecessors: [] };
 * isOneBody({ body }, { body: { ...body, name: "某办", aliases: ["某局"] } }) //=> true
 */
export function isOneBody(report: Pick<Report, "body">, other: Pick<Report, "body">): boolean {
  const { code } = report.body;
  const otherCode = other.body.code;
  if (code !== null && otherCode !== null && code !== otherCode) return false;
  const names = namesOf(report);
  return namesOf(other).some((name) => names.includes(name));
}
