import { labelWords } from "../../editions/label-words.ts";
import { editDistance } from "../../findings/edit-distance.ts";
import type { LocalText } from "../../models/local-text.ts";

/** A row or a column of a form with the words that it is told by. */
export interface FormLabel {
  readonly id: string;
  readonly label: LocalText;
  readonly words: readonly string[];
}

interface Labelled {
  readonly id: string;
  readonly label: LocalText;
  readonly aliases?: readonly string[];
}

/** A year that was put into a label: 本年(2023)制发件数. */
const YEAR = /[(]?(?:19|20)\d\d年?度?[)]?/g;

/** No label of a form is longer by so much. */
const LONGEST_LABEL = 60;

const wordsOf = (text: string): string => labelWords(text.normalize("NFKC").replace(YEAR, ""));

/** The labels of rows or columns in the words that they are compared by. */
export function formLabels(lines: readonly Labelled[]): FormLabel[] {
  return lines.map(({ id, label, aliases = [] }) => ({
    id,
    label,
    words: [label["zh-CN"], ...aliases].map(wordsOf),
  }));
}

/** The shorter a label, the fewer letters of it may be wrong. */
const mostEdits = (words: string): number => Math.min(2, Math.floor(words.length / 3));

function distance(printed: string, label: string, limit: number): number {
  if (Math.abs(printed.length - label.length) > limit) return Number.POSITIVE_INFINITY;
  return printed === label ? 0 : editDistance(printed, label);
}

/** Finds the one label of a form that a printed one was probably meant to be; null where none or several are as near. */
export function nearestLabel(printed: string, labels: readonly FormLabel[]): FormLabel | null {
  if (printed.length > LONGEST_LABEL) return null;
  const words = wordsOf(printed);
  let nearest: FormLabel[] = [];
  let least = mostEdits(words);
  for (const candidate of labels) {
    const edits = Math.min(...candidate.words.map((label) => distance(words, label, least)));
    if (edits > least) continue;
    nearest = edits < least ? [candidate] : [...nearest, candidate];
    least = edits;
  }
  return nearest.length === 1 ? (nearest[0] ?? null) : null;
}
