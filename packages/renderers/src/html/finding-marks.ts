import type { Finding, Language } from "@gongkai/core";
import { FINDING_MARK_ID, FINDINGS_ID } from "@gongkai/core/document";
import { attribute, escapeHtml } from "./escape-html.ts";
import { pageWord, severityWord } from "./page-words.ts";

/** What stands in a text behind one of its letters. */
export interface Insertion {
  /** In UTF-16 units from the beginning of the text. */
  readonly at: number;
  readonly html: string;
}

/** Longer expectations are told in the list only. */
const LONGEST_EXPECTATION = 24;

/** The id of a finding in the list, counted from 1. */
export const findingId = (number: number): string => `${FINDINGS_ID}-${number}`;

function writeMark({ severity, expected }: Finding, number: number, lang: Language) {
  const name = `${severityWord(severity, lang)} ${number}`;
  const isShort = expected !== null && expected !== "" && expected.length <= LONGEST_EXPECTATION;
  const more = isShort ? ` ${pageWord("expected", lang)} <b>${escapeHtml(expected)}</b>` : "";
  return (
    `<span class="finding ${severity}" id="${FINDING_MARK_ID}${number}">` +
    `<a${attribute("href", `#${findingId(number)}`)}>${name}</a>${more}</span>`
  );
}

/** The marks of findings by the pointer of what they stand beside, in the order of the text. */
export function findingMarks(
  findings: readonly Finding[],
  nearest: ReadonlyMap<string, string>,
  lang: Language,
): ReadonlyMap<string, Insertion[]> {
  const marks = new Map<string, Insertion[]>();
  for (const [at, finding] of findings.entries()) {
    const pointer = nearest.get(finding.path);
    if (pointer === undefined) continue;
    const { range } = finding;
    const place = range === undefined ? Number.POSITIVE_INFINITY : range.start + range.length;
    const own = marks.get(pointer) ?? [];
    own.push({ at: place, html: writeMark(finding, at + 1, lang) });
    marks.set(pointer, own);
  }
  for (const own of marks.values()) own.sort((one, other) => one.at - other.at);
  return marks;
}
