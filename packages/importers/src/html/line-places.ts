/** A place in a text: 1-based, in UTF-16 units. */
export interface LinePlace {
  readonly line: number;
  readonly column: number;
}

const LINE_END = /\r\n|\n|\r/g;

/** Tells line and column of the indexes of a text, asked for in their order. */
export class LinePlaces {
  readonly #ends = new RegExp(LINE_END);
  #line = 1;
  /** Where the line begins, and the next one: beyond the text where there is none. */
  #start = 0;
  #next: number;

  constructor(readonly text: string) {
    this.#next = this.#nextLine();
  }

  #nextLine(): number {
    return this.#ends.test(this.text) ? this.#ends.lastIndex : Number.POSITIVE_INFINITY;
  }

  at(index: number): LinePlace {
    while (this.#next <= index) {
      this.#line++;
      this.#start = this.#next;
      this.#next = this.#nextLine();
    }
    return { line: this.#line, column: index - this.#start + 1 };
  }
}
