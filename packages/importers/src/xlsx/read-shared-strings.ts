import { readXml } from "./read-xml.ts";

/** Gathers the letters of a text that may be in runs; how Chinese is pronounced is no part of it. */
export class RichText {
  #text = "";
  #isText = false;
  #isSpoken = false;

  open(name: string): void {
    if (name === "rPh") this.#isSpoken = true;
    else if (name === "t") this.#isText = !this.#isSpoken;
  }

  add(text: string): void {
    if (this.#isText) this.#text += text;
  }

  close(name: string): void {
    if (name === "rPh") this.#isSpoken = false;
    else if (name === "t") this.#isText = false;
  }

  /** The text so far; the next begins empty. */
  take(): string {
    const text = this.#text;
    this.#text = "";
    return text;
  }
}

/** Reads the texts that the cells of a workbook share. */
export function readSharedStrings(xml: string, file: string): string[] {
  const strings: string[] = [];
  const rich = new RichText();
  readXml(xml, file, {
    open: (name) => rich.open(name),
    text: (text) => rich.add(text),
    close(name) {
      rich.close(name);
      if (name === "si") strings.push(rich.take());
    },
  });
  return strings;
}
