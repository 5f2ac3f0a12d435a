/** A stretch of visible text and where it stands in the page. */
export interface Stretch {
  readonly text: string;
  /** Where it begins and ends in the page, markup in between included. */
  readonly start: number;
  readonly end: number;
}

const WHITE = /[\s\u00a0\u200b\ufeff]+/g;
const ANY_WHITE = /[\s\u200b]/;
const INK = /\S/;
/** Between these a line break of the source shows nothing: Chinese is written without spaces. */
const HAN = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f]/;

/** As a browser shows it: white space as one space, none at the ends, none between lines of Chinese. */
export function collapse(text: string): string {
  if (!ANY_WHITE.test(text)) return text;
  const trimmed = text.replace(/\u200b|\ufeff/g, "").trim();
  return trimmed.replace(WHITE, (white, at: number) => {
    if (!/[\r\n]/.test(white)) return " ";
    const before = trimmed[at - 1] ?? "";
    const after = trimmed[at + white.length] ?? "";
    return HAN.test(before) && HAN.test(after) ? "" : " ";
  });
}

/** Letters of Latin and Chinese, digits and most of their marks: enough to know most texts by one of them. */
function isInk(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (unit > 0x20 && unit < 0x7f) || (unit > 0x3000 && unit < 0xd800);
}

/** Where the ink of a text begins; -1 for one that is blank. */
export const inkOf = (text: string): number => (isInk(text, 0) ? 0 : text.search(INK));

/** Text that is shown in one piece, however many elements it is spread over. */
export class TextRun {
  #text = "";
  #start = -1;
  #end = -1;

  add(text: string, start: number, end: number): void {
    const ink = inkOf(text);
    if (this.#start >= 0) this.#text += text;
    if (ink < 0) return;
    this.#end = isInk(text, text.length - 1) ? end : end - (text.length - text.trimEnd().length);
    if (this.#start >= 0) return;
    // An entity is longer in the page than what it says.
    this.#start = end - start === text.length ? start + ink : start;
    this.#text = ink === 0 ? text : text.slice(ink);
  }

  /** A line break that is shown. */
  break(): void {
    if (this.#start >= 0) this.#text += "\n";
  }

  /**
   * What was gathered, if it says anything; the next text begins anew.
   *
   * @param isAsWritten Whether blanks stay as they are.
   */
  take(isAsWritten = false): Stretch | null {
    if (this.#start < 0) return null;
    const text = isAsWritten ? this.#text.trimEnd() : collapse(this.#text);
    const stretch = { text, start: this.#start, end: this.#end };
    this.#text = "";
    this.#start = -1;
    return text === "" ? null : stretch;
  }
}
