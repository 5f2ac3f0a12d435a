import { decodeXML } from "entities";

/** No element of Word has more attributes; what comes after them is not looked at. */
const MOST_ATTRIBUTES = 250;

/** What a text of a part says; entities that XML itself does not know stay as they are written. */
export const said = (raw: string): string => (raw.includes("&") ? decodeXML(raw) : raw);

const BLANK = 0x20;
const DOUBLE = 0x22;
const SINGLE = 0x27;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const MORE = 0x3e;

/** The attributes of the tag that is read: only their places are kept, as few of them are asked for. */
export class TagAttributes {
  /** Whether one of them declares a namespace. */
  isBinding = false;
  /** Where name and value of each begin and end. */
  readonly #places: number[] = [];
  #count = 0;

  constructor(readonly xml: string) {}

  /** A tag begins. */
  clear(): void {
    this.#count = 0;
    this.isBinding = false;
  }

  /** Reads all up to the end of a tag. @returns The place of its `>` or `/`; -1 for what is no tag. */
  read(from: number): number {
    let at = this.#behindBlanks(from);
    for (let unit = this.xml.charCodeAt(at); unit !== MORE && unit !== SLASH; ) {
      at = this.#readOne(at);
      if (at < 0) return -1;
      at = this.#behindBlanks(at);
      unit = this.xml.charCodeAt(at);
    }
    return at;
  }

  #behindBlanks(from: number): number {
    let at = from;
    while (this.xml.charCodeAt(at) <= BLANK) at++;
    return at;
  }

  #readOne(start: number): number {
    const { xml } = this;
    let end = start;
    for (let unit = xml.charCodeAt(end); unit > BLANK && unit !== EQUALS && unit !== MORE; )
      unit = xml.charCodeAt(++end);
    const equals = this.#behindBlanks(end);
    if (end === start || xml.charCodeAt(equals) !== EQUALS) return -1;
    const open = this.#behindBlanks(equals + 1);
    const quote = xml.charCodeAt(open);
    if (quote !== DOUBLE && quote !== SINGLE) return -1;
    const close = xml.indexOf(quote === DOUBLE ? '"' : "'", open + 1);
    if (close >= 0) this.#note(start, end, open + 1, close);
    return close < 0 ? -1 : close + 1;
  }

  #note(start: number, end: number, from: number, to: number): void {
    if (this.#count === MOST_ATTRIBUTES) return;
    const at = this.#count * 4;
    this.#places[at] = start;
    this.#places[at + 1] = end;
    this.#places[at + 2] = from;
    this.#places[at + 3] = to;
    this.#count++;
    if (this.xml.charCodeAt(start) === 0x78 && this.xml.startsWith("xmlns", start))
      this.isBinding = true;
  }

  /** The value of one, by its name without a prefix. */
  value(name: string): string | undefined {
    for (let at = 0; at < this.#count; at++) {
      const start = this.#places[at * 4] ?? 0;
      const from = (this.#places[at * 4 + 1] ?? 0) - name.length;
      const isWhole = from === start || (from > start && this.xml[from - 1] === ":");
      if (isWhole && this.xml.startsWith(name, from)) return this.#valueAt(at);
    }
    return undefined;
  }

  #valueAt(at: number): string {
    return said(this.xml.slice(this.#places[at * 4 + 2], this.#places[at * 4 + 3]));
  }

  /** The prefixes that the tag declares, with their namespaces. */
  namespaces(): (readonly [prefix: string, namespace: string])[] {
    const declared: (readonly [string, string])[] = [];
    for (let at = 0; at < this.#count; at++) {
      const name = this.xml.slice(this.#places[at * 4], this.#places[at * 4 + 1]);
      if (name !== "xmlns" && !name.startsWith("xmlns:")) continue;
      declared.push([name.slice("xmlns:".length), this.#valueAt(at)]);
    }
    return declared;
  }
}
