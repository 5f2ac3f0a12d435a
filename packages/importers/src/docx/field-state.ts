/** Follows fields: of each its code comes first, then the result that is shown. */
export class FieldState {
  /** Of the open fields, whether the result is being read. */
  readonly #open: boolean[] = [];
  #codes = 0;

  /** Whether what is read belongs to the code of a field. */
  get isCode(): boolean {
    return this.#codes > 0;
  }

  note(kind: string | undefined): void {
    if (kind === "begin") {
      this.#open.push(false);
      this.#codes++;
    } else if (kind === "separate" && this.#open.at(-1) === false) {
      this.#open[this.#open.length - 1] = true;
      this.#codes--;
    } else if (kind === "end" && this.#open.pop() === false) this.#codes--;
  }

  /** A paragraph ends; no code goes on beyond, however a field was damaged: what follows is shown. */
  endParagraph(): void {
    if (this.#codes === 0) return;
    this.#codes = 0;
    this.#open.length = 0;
  }
}
