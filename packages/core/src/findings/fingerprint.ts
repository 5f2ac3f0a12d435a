import { reportYear } from "../facts/report-year.ts";
import type { Report } from "../models/report.ts";
import type { TextRange } from "../models/source.ts";
import { pointerSegments } from "./json-pointer.ts";

/** Two 32-bit halves mixed into 53 bits, as hexadecimal digits: quick, stable, not cryptographic. */
function hash53(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(16).padStart(14, "0");
}

/** What a fingerprint is made of. */
export interface Marked {
  readonly rule: string;
  readonly path: string;
  readonly expected: string | null;
  readonly actual: string | null;
  readonly range?: TextRange | undefined;
}

const child = (value: unknown, key: string): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? Reflect.get(value, key)
    : undefined;

/** Keys under which things stand in a list, and what names one of them wherever in the list it stands. */
const NAMES: Readonly<Record<string, string>> = {
  sections: "id",
  blocks: "type",
  rows: "label",
  extras: "row",
};

const isSimple = (value: unknown): boolean => typeof value !== "object" || value === null;

/** What stands at a path, and the path in words that an insertion elsewhere does not change. */
function resolve(
  report: Report,
  path: string,
): { readonly value: unknown; readonly steps: unknown[] } {
  let value: unknown = report;
  let name: string | undefined;
  const steps = pointerSegments(path).map((key) => {
    value = child(value, key);
    const step = name === undefined ? key : (child(value, name) ?? key);
    name = NAMES[key];
    return step;
  });
  return { value, steps };
}

const REACH = 60;
const OUTSIDE_BEFORE = /^.*[。；;！？\n]/su;
const OUTSIDE_AFTER = /[。；;！？\n].*$/su;

/** The sentence around a stretch of a paragraph, no further than a line or two. */
function sentence(text: string, { start, length }: TextRange): string {
  const end = start + length;
  const before = text.slice(Math.max(0, start - REACH), start).replace(OUTSIDE_BEFORE, "");
  const after = text.slice(end, end + REACH).replace(OUTSIDE_AFTER, "");
  return before + text.slice(start, end) + after;
}

/** What the finding speaks of, as it stands there: changes when the figure does. */
function subject(value: unknown, marked: Marked): unknown {
  const { range, actual } = marked;
  if (typeof value === "string") {
    if (range !== undefined) return sentence(value, range);
    return actual === null ? value.slice(0, REACH) : null;
  }
  if (isSimple(value)) return value;
  const text = child(value, "text");
  if (typeof text === "string") return subject(text, marked);
  return [child(value, "printed"), child(value, "value"), child(value, "state")].filter(isSimple);
}

/**
 * Names a finding so that it can be recognised and accepted in a later run.
 *
 * The same rule, body, year, place and figures have the same fingerprint. An edit elsewhere does not
 * change it, though paragraphs, sections or rows move; another figure at the place does.
 *
 * @returns Fourteen hexadecimal digits.
 *
 * @example
 * const report = buildReport("cn-2021", { body: { name: "某县", kind: "government" }, year: 2024, publishedOn: null });
 * fingerprint(report, { rule: "own-rule", path: "/title", expected: null, actual: null }).length //=> 14
 */
export function fingerprint(report: Report, marked: Marked): string {
  const { rule, expected, actual, path } = marked;
  const { value, steps } = resolve(report, path);
  const { name } = report.body;
  return hash53(
    JSON.stringify([
      rule,
      name,
      reportYear(report),
      steps,
      subject(value, marked),
      expected,
      actual,
    ]),
  );
}
