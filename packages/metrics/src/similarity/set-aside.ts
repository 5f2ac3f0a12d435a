import { findEdition, type Report } from "@gongkai/core";
import { foldCharacters } from "./fold-characters.ts";

/** A standing sentence is short; a narrative without a full stop is not set aside whole. */
const LONGEST_STANDING = 200;

const NOT_A_LETTER = /[\p{P}\p{S}]/gu;
const ENUMERATOR = /^(?:[(]?[一二三四五六七八九十\d]{1,3}[)、.])+/u;

const lettersOf = (folded: string): string =>
  folded.replace(ENUMERATOR, "").replace(NOT_A_LETTER, "");

/** The words of the form itself: headings, labels and notes, where an importer left them as text. */
function formWords(report: Report): ReadonlySet<string> {
  const { sections = [], tables = [] } = findEdition(report.edition) ?? {};
  const printed = [
    ...sections.map(({ label }) => label["zh-CN"]),
    ...report.sections.map(({ heading }) => heading),
    ...tables.flatMap((table) => [
      table.label["zh-CN"],
      ...(table.kind === "fixed" && table.note !== undefined ? [table.note["zh-CN"]] : []),
      ...(table.kind === "fixed" ? table.rows : []).map(({ label }) => label["zh-CN"]),
      ...table.columns.map(({ label }) => label["zh-CN"]),
    ]),
  ];
  return new Set(printed.map((text) => lettersOf(foldCharacters(text).text)));
}

/**
 * Tells which sentences of a report repeat nobody: those that the form prescribes, those that
 * reports on it hold year after year, by the words that its edition tells them by, and what is
 * punctuation alone.
 *
 * @returns A test of a sentence that has gone through `foldCharacters`.
 */
export function setAsideOf(report: Report): (sentence: string) => boolean {
  const words = formWords(report);
  const standing = findEdition(report.edition)?.standingSentences ?? [];
  return (sentence) => {
    if (sentence.length > LONGEST_STANDING) return false;
    const isStanding = standing.some((known) =>
      known.words.every((choice) => choice.some((word) => sentence.includes(word))),
    );
    const letters = lettersOf(sentence);
    return isStanding || letters === "" || words.has(letters);
  };
}
