/** A place in a text: 1-based, in UTF-16 units. */
export interface LinePlace {
  readonly line: number;
  readonly column: number;
}

const NEVER = Number.POSITIVE_INFINITY;

/** Tells line and column of the indexes of a text, asked for in their order. */
export class LinePlaces {
  #line = 1;
  /** Where the line begins. */
  #start = 0;
  /** The next ends of lines, of either kind. */
  #feed: number;
  #return: number;

  constructor(readonly text: string) {
    this.#feed = this.#find("\n", 0);
    this.#return = this.#find("\r", 0);
  }

  #find(end: string, from: number): number {
    const at = this.text.indexOf(end, from);
    return at < 0 ? NEVER : at;
  }

  /** Goes on to the next line: behind a line feed, a carriage return, or both together. */
  #nextLine(): void {
    const end = Math.min(this.#feed, this.#return);
    const isPair = this.#return + 1 === this.#feed;
    this.#start = end + (isPair ? 2 : 1);
    this.#line++;
    if (this.#feed < this.#start) this.#feed = this.#find("\n", this.#start);
    if (this.#return < this.#start) this.#return = this.#find("\r", this.#start);
  }

  at(index: number): LinePlace {
    while (this.#feed < index || this.#return < index) this.#nextLine();
    return { line: this.#line, column: index - this.#start + 1 };
  }
}
