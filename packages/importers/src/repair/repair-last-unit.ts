import { readFigures } from "@gongkai/core/figures";
import type { Repairer } from "./repair.ts";

const SENTENCE_END = /[。！？；;!?]/g;

function lastSentenceStart(text: string): number {
  let start = 0;
  for (const match of text.matchAll(SENTENCE_END)) start = match.index + 1;
  return start;
}

/** A clause before the last figure: nothing but the words of a parallel count may stand between. */
const MAXIMUM_DISTANCE = 40;

/** 发布35条,同比2017: a year that lost its 年. */
const YEAR = /^(?:19|20)\d{2}$/;

/**
 * Puts back the unit that a text lost as its last character, where the figure before it, in the same
 * sentence, shows what is counted: 发布会1次，公议会6.
 */
export const repairLastUnit: Repairer = (text) => {
  const untouched = { text, repairs: [] };
  if (!/[0-9０-９]$/.test(text)) return untouched;
  const sentence = text.slice(lastSentenceStart(text));
  const figures = readFigures(sentence);
  const last = figures.at(-1);
  const before = figures.at(-2);
  if (last === undefined || before === undefined || before.unit === null) return untouched;
  const isCut = last.unit === null && last.start + last.length === sentence.length;
  if (YEAR.test(last.printed)) return untouched;
  const isNear = last.start - (before.start + before.length) <= MAXIMUM_DISTANCE;
  if (!isCut || !isNear || before.unit.length !== 1) return untouched;
  const raw = last.printed;
  const repaired = raw + before.unit;
  return { text: text + before.unit, repairs: [{ raw, repaired, readings: [repaired] }] };
};
