import { escapeXml } from "../office/xml.ts";

const text = (words: string): string => `<t xml:space="preserve">${escapeXml(words)}</t>`;

/** The texts of a workbook, each once. */
export class SharedStrings {
  readonly #places = new Map<string, number>();

  /** The number of a text, from 0. */
  add(words: string): number {
    const known = this.#places.get(words);
    if (known !== undefined) return known;
    this.#places.set(words, this.#places.size);
    return this.#places.size - 1;
  }

  /** Texts with brackets in two fonts, as pasted ones are, and with how they are pronounced. */
  #entry(words: string): string {
    const at = words.indexOf("（", 1);
    if (at < 0) return `<si>${text(words)}</si>`;
    const font = '<rPr><sz val="10"/><rFont val="宋体"/></rPr>';
    return `<si><r>${text(words.slice(0, at))}</r><r>${font}${text(words.slice(at))}</r><rPh sb="0" eb="1"><t>yi1</t></rPh><phoneticPr fontId="1"/></si>`;
  }

  get xml(): string {
    const entries = [...this.#places.keys()].map((words) => this.#entry(words));
    return `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" uniqueCount="${entries.length}">${entries.join("")}</sst>`;
  }
}
