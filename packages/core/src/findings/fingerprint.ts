import { reportYear } from "../facts/report-year.ts";
import type { Report } from "../models/report.ts";
import type { TextRange } from "../models/source.ts";
import { pointerSegments } from "./json-pointer.ts";
import type { Mask } from "./withhold.ts";

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
  /** What is withheld must not be guessed from a fingerprint either. It keeps the length of a text. */
  readonly mask?: Mask | undefined;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

const child = (value: unknown, key: string): unknown =>
  isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;

/** Keys under which things stand in a list, and what names one of them wherever in the list it stands. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ["sections", "id"],
  ["blocks", "type"],
  ["rows", "label"],
  ["extras", "row"],
]);

/** What stands at a path, and the path in words that an insertion elsewhere does not change. */
function resolve(
  report: Report,
  path: string,
): { readonly value: unknown; readonly where: string } {
  let value: unknown = report;
  let name: string | undefined;
  let where = "";
  for (const key of pointerSegments(path)) {
    value = child(value, key);
    const step = name === undefined ? key : child(value, name);
    where += `/${typeof step === "string" ? step : key}`;
    name = NAMES.get(key);
  }
  return { value, where };
}

/** Stands in no text of a report that is printed. */
const SEPARATOR = "\u0000";

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
function subject(value: unknown, marked: Marked): string {
  const { range, actual, mask = (text) => text } = marked;
  if (typeof value === "string") {
    if (range !== undefined) return sentence(mask(value), range);
    return actual === null ? mask(value.slice(0, REACH)) : "";
  }
  if (!isRecord(value)) return String(value);
  const { text, printed, value: figure, state } = value;
  if (typeof text === "string") return subject(text, marked);
  return [printed, figure, state].filter((part) => !isRecord(part)).join(SEPARATOR);
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
  const { value, where } = resolve(report, path);
  const what = subject(value, marked);
  return hash53(
    [rule, report.body.name, reportYear(report), where, what, expected, actual].join(SEPARATOR),
  );
}
