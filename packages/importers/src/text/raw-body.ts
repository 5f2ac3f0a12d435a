import { isFormHeader, isFormLabel } from "./form-words.ts";
import { isRule } from "./is-rule.ts";
import { isSentence } from "./is-sentence.ts";
import { type RawLine, rawLine, wordsOf } from "./raw-words.ts";
import type { TextLine } from "./text-line.ts";

/** A label alone in its line; what is longer is a paragraph. */
const LONGEST_LABEL = 60;

/** So many lines without figures may stand between two with. */
const MOST_LABELS = 8;

export interface RawBody {
  readonly lines: readonly RawLine[];
  /** How many figures its lines have. */
  readonly width: number;
  readonly end: number;
}

/** The words of another header: most of them stand over figures in some form. */
function isHeader(line: TextLine): boolean {
  const words = wordsOf(line.source);
  const own = words.filter(({ text }) => isFormHeader(text));
  return words.length > 1 && own.length * 2 >= words.length;
}

/** Two more or less may be a figure lost, or the number of a page beside them. */
const FAULTS = 2;

/** Whether a line of figures goes on with those before it. */
function fits({ labels, figures }: RawLine, width: number): boolean {
  if (figures.length === width || isFormLabel(labels.at(-1)?.text ?? "")) return true;
  return width > FAULTS && Math.abs(figures.length - width) <= FAULTS;
}

/** How many lines behind the last with figures end its label. */
function tailOf(lines: readonly RawLine[], last: number): number {
  let text = lines[last]?.labels.at(-1)?.text ?? "";
  for (let at = last + 1; at < lines.length; at++) {
    text += lines[at]?.labels[0]?.text ?? "";
    if (isFormLabel(text)) return at - last;
  }
  return 0;
}

/** Takes lines for as long as they are figures, or labels with figures under them. */
export class RawBodyReader {
  readonly #found: RawLine[] = [];
  readonly #ends: number[] = [];
  #width = 0;
  #last = -1;

  constructor(
    readonly lines: readonly TextLine[],
    /** The words of the header, that a page may print again. */
    readonly headers: ReadonlySet<string>,
  ) {}

  #take(line: TextLine): boolean {
    const { text } = line.source;
    if (isSentence(text) || text.includes("\t")) return false;
    const raw = rawLine(line.source);
    // A figure alone in its line is a cell of a table that has one a line.
    if (raw.labels.length === 0 && raw.figures.length === 1) return false;
    if (raw.figures.length > 0) {
      if (this.#last >= 0 && !fits(raw, this.#width)) return false;
      if (this.#last < 0) this.#width = raw.figures.length;
      this.#last = this.#found.length;
    } else {
      const isFar = this.#found.length - this.#last > MOST_LABELS;
      if (isFar || text.length > LONGEST_LABEL || isHeader(line)) return false;
    }
    this.#found.push(raw);
    return true;
  }

  read(start: number): RawBody | null {
    let again = 0;
    for (let at = start; at < this.lines.length; at++) {
      const line = this.lines[at];
      if (line === undefined) break;
      if (isRule(line.source.text)) continue;
      const isHeader = this.headers.has(line.source.text);
      // A page prints the header again between rows; under a label it is that of another table.
      const isAgain = isHeader && this.#last >= 0 && this.#last === this.#found.length - 1;
      if (isAgain && ++again <= this.headers.size) continue;
      if (isHeader || !this.#take(line)) break;
      this.#ends.push(at + 1);
      again = 0;
    }
    if (this.#last < 0) return null;
    const taken = this.#last + tailOf(this.#found, this.#last);
    const end = this.#ends[taken] ?? start;
    return { lines: this.#found.slice(0, taken + 1), width: this.#width, end };
  }
}
