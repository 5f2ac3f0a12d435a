import { raised } from "../text/raised.ts";
import { readXml, type XmlAttributes } from "./read-xml.ts";

const OFF = new Set(["0", "false"]);

/** Whether an element says that letters are struck out. */
export const isStrike = (name: string, { val }: XmlAttributes): boolean =>
  name === "strike" && (val === undefined || !OFF.has(val));

/**
 * Gathers the letters of a text that may be in runs. How Chinese is pronounced is no part of it, nor is
 * what is struck out; the digits of a note stay apart from those of the figure before it.
 */
export class RichText {
  #text = "";
  #isText = false;
  #isSpoken = false;
  #isStruck = false;
  #isRaised = false;

  open(name: string, attributes: XmlAttributes): void {
    if (name === "rPh") this.#isSpoken = true;
    else if (name === "t") this.#isText = !this.#isSpoken;
    else if (isStrike(name, attributes)) this.#isStruck = true;
    else if (name === "vertAlign") this.#isRaised = attributes.val !== "baseline";
    else if (name === "r") this.#isStruck = this.#isRaised = false;
  }

  add(text: string): void {
    if (this.#isText && !this.#isStruck) this.#text += this.#isRaised ? raised(text) : text;
  }

  close(name: string): void {
    if (name === "rPh") this.#isSpoken = false;
    else if (name === "t") this.#isText = false;
  }

  /** The text so far; the next begins empty. */
  take(): string {
    const text = this.#text;
    this.#text = "";
    this.#isStruck = this.#isRaised = false;
    return text;
  }
}

/** Reads the texts that the cells of a workbook share. */
export function readSharedStrings(xml: string | Iterable<string>, file: string): string[] {
  const strings: string[] = [];
  const rich = new RichText();
  readXml(xml, file, {
    open: (name, attributes) => rich.open(name, attributes),
    text: (text) => rich.add(text),
    close(name) {
      rich.close(name);
      if (name === "si") strings.push(rich.take());
    },
  });
  return strings;
}
