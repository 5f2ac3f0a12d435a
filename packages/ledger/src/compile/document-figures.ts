/** In which figures each document was counted already: a list may name it in several places. */
export class DocumentFigures {
  readonly #bits = new Map<string, number>();
  /** One bit a figure, by the number of the document; a number takes little room beside a million sets. */
  readonly #counted = new Map<number, number>();

  /** Whether a document is not counted in a figure yet; from now on it is. */
  add(document: number, figure: string): boolean {
    const bit = this.#bits.get(figure) ?? 1 << this.#bits.size;
    this.#bits.set(figure, bit);
    const before = this.#counted.get(document) ?? 0;
    this.#counted.set(document, before | bit);
    return (before & bit) === 0;
  }
}
