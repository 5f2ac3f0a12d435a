import type { Period } from "@gongkai/core";
import { DAY, DAY_OF_YEAR, isoDate } from "./read-date.ts";

const PERIOD = new RegExp(`${DAY}起?(?:至|到|—{1,2}|–|-|~)${DAY_OF_YEAR}`);

/** What a sentence says of a statistics period; the second words say it of other times as well. */
const CONTEXTS = [/统计|期限|时限/, /数据|截止/] as const;

/** Without these there is no such word. */
const CONTEXT_LETTERS = /[统期时数截]/;

/** After normalisation to usual width. */
const SENTENCE = /[^。;!?]+/g;

function periodIn(sentence: string): Period | null {
  const match = PERIOD.exec(sentence);
  if (match === null) return null;
  const [, year, month, day, endYear = year, endMonth, endDay] = match;
  const start = isoDate(year, month, day);
  const end = isoDate(endYear, endMonth, endDay);
  return start === null || end === null ? null : { start, end };
}

/**
 * Reads the statistics period that a text states, or null; the period of a campaign is none.
 *
 * @example
 * readPeriod("所列数据的统计期限自2018年1月1日至2018年12月31日。") //=> { start: "2018-01-01", end: "2018-12-31" }
 * @example
 * readPeriod("5月1日至5月7日开展宣传。统计期限为2018 年 1 月 1 日至12月31日。")?.end //=> "2018-12-31"
 */
export function readPeriod(text: string): Period | null {
  if (!CONTEXT_LETTERS.test(text)) return null;
  const sentences = text.normalize("NFKC").replace(/\s+/g, "").match(SENTENCE) ?? [];
  for (const context of CONTEXTS) {
    for (const sentence of sentences) {
      const period = context.test(sentence) ? periodIn(sentence) : null;
      if (period !== null) return period;
    }
  }
  return null;
}
