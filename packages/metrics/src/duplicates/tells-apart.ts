import type { Edit } from "./edits.ts";
import { NUMERAL, sameWriting } from "./numerals.ts";
import {
  ADDED_WORDS,
  AFTER_NAMES,
  EXCHANGED_WORDS,
  NAME_LENGTH,
  TELLING_MARKS,
} from "./telling-words.ts";

const TERM = new RegExp(`${NUMERAL}+|${ADDED_WORDS.join("|")}`, "gu");
const LETTER = /^[a-z]$/u;

/** The numbers of a title, in one writing, and the words that make another document of it. */
const termsOf = (title: string): string =>
  Array.from(title.matchAll(TERM), ([term]) => sameWriting(term)).join("|");

/** Whether two titles, normalised, have the same numbers in the same order, and name like documents. */
export const haveSameTerms = (own: string, other: string): boolean =>
  termsOf(own) === termsOf(other);

const isTelling = (mark: string): boolean => TELLING_MARKS.includes(mark) || LETTER.test(mark);

/** Whether one of the words stands over this place. */
const hasWordAt = (title: string, at: number): boolean =>
  EXCHANGED_WORDS.some((word) => {
    for (let start = at; start > at - word.length; start--) {
      if (title.startsWith(word, start)) return true;
    }
    return false;
  });

/** Whether the word stands so shortly after this place that a name may stand there. */
const isBefore = (word: string, title: string, at: number): boolean =>
  title.slice(at + 1, at + NAME_LENGTH + word.length).includes(word);

function isTold(own: string, other: string, { at, otherAt }: Edit): boolean {
  if (at === null) return otherAt !== null && isTelling(other.charAt(otherAt));
  if (otherAt === null) return isTelling(own.charAt(at));
  const [mark, otherMark] = [own.charAt(at), other.charAt(otherAt)];
  return (
    (isTelling(mark) && isTelling(otherMark)) ||
    (hasWordAt(own, at) && hasWordAt(other, otherAt)) ||
    AFTER_NAMES.some((word) => isBefore(word, own, at) && isBefore(word, other, otherAt))
  );
}

/** Whether two marks in a row are replaced: a word by another, as 食品 by 药物, and no slip of one mark. */
const isOtherWord = ([first, second]: readonly Edit[]): boolean =>
  first !== undefined &&
  second !== undefined &&
  [first.at, first.otherAt, second.at, second.otherAt].every((place) => place !== null) &&
  (second.at ?? 0) - (first.at ?? 0) === 1;

/**
 * Whether two titles, normalised and with few edits between them, are of different documents by
 * what they say: another number, place, body, kind of document, or 东 for 西.
 */
export const tellsApart = (own: string, other: string, edits: readonly Edit[]): boolean =>
  !haveSameTerms(own, other) ||
  isOtherWord(edits) ||
  edits.some((edit) => isTold(own, other, edit));
