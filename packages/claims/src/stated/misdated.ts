import type { LocalText, Report } from "@gongkai/core";
import type { ReadProse } from "../read-prose.ts";
import type { ReadStatement } from "../read-statement.ts";
import type { Statement } from "../statement.ts";
import { textAt } from "../text-at.ts";

/** A sentence that begins with a year that is not the report's: its figures are this year's after all. */
interface Sentence {
  readonly start: number;
  readonly end: number;
}

/** The sentences of one text that begin with a wrong year, in their order, and these years. */
interface MisdatedText {
  readonly sentences: Sentence[];
  readonly years: Set<number>;
}

/** Sentences that begin with a wrong year, by the path of their text. */
export type Misdated = ReadonlyMap<string, MisdatedText>;

/** No sentence is longer. */
const LONGEST = 2000;

/** The sentences of a report that begin with a wrong year; such a year holds up to the full stop. */
export function misdatedIn({ statements }: ReadProse, report: Report): Misdated {
  const found = new Map<string, MisdatedText>();
  for (const { statement, draft } of statements) {
    const { kind, verdict, path } = statement;
    const { claim } = draft;
    if (kind !== "year" || verdict !== "disagrees" || claim?.year == null) continue;
    const { start } = claim.sentence;
    const stop = textAt(report, path)
      .slice(start, start + LONGEST)
      .indexOf("。");
    const { sentences, years } = found.get(path) ?? { sentences: [], years: new Set() };
    sentences.push({ start, end: start + (stop === -1 ? LONGEST : stop) });
    found.set(path, { sentences, years: years.add(claim.year) });
  }
  return found;
}

/** The last of some sentences that begins no later than a place. */
function lastBefore(sentences: readonly Sentence[], at: number): Sentence | undefined {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.start ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return sentences[low - 1];
}

/** Whether a statement stands in a sentence with a wrong year. */
export function isMisdated({ draft, statement }: ReadStatement, misdated: Misdated): boolean {
  const text = misdated.get(statement.path);
  if (text === undefined) return false;
  const at = draft.evidence.start;
  return at < (lastBefore(text.sentences, at)?.end ?? 0);
}

const CHANGES = new Set(["growth", "difference"]);

/** Whether a change is measured by a figure that only a wrong year makes another year's. */
export const changesSince = ({ kind, verdict, facts }: Statement, misdated: Misdated): boolean =>
  CHANGES.has(kind) &&
  verdict !== "agrees" &&
  facts.some(
    ({ source, year }) =>
      source.kind === "json" && misdated.get(source.pointer)?.years.has(year) === true,
  );

const wrongYear: LocalText = {
  "zh-CN": "所据的数写在年份有误的句子里",
  en: "One of its figures stands in a sentence with a wrong year",
};

/** A change that cannot be judged before a year is corrected. */
export const ofWrongYear = (statement: Statement): Statement => ({
  ...statement,
  verdict: "notAssessable",
  recomputed: null,
  reason: wrongYear,
});
