import type { RawCell } from "./cell-value.ts";
import { RichText } from "./read-shared-strings.ts";
import type { XmlAttributes } from "./read-xml.ts";

const NO_CELL: RawCell = {
  type: "",
  style: 0,
  value: null,
  formula: null,
  inline: "",
  hidesZero: false,
};

/** Gathers what the XML inside of one cell says, one cell after the other. */
export class CellReader {
  readonly #rich = new RichText();
  #cell: RawCell | null = null;
  /** The element of the cell that is open: its value or its formula. */
  #part: "value" | "formula" | null = null;

  get isOpen(): boolean {
    return this.#cell !== null;
  }

  begin({ t = "", s }: XmlAttributes, hidesZero: boolean): void {
    this.#cell = { ...NO_CELL, type: t, style: Number(s ?? 0), hidesZero };
  }

  open(name: string, attributes: XmlAttributes): void {
    const cell = this.#cell;
    if (cell === null) return;
    if (name === "v") this.#cell = { ...cell, value: cell.value ?? "" };
    else if (name === "f") this.#cell = { ...cell, formula: "" };
    else this.#rich.open(name, attributes);
    this.#part = name === "v" ? "value" : name === "f" ? "formula" : null;
  }

  text(text: string): void {
    const cell = this.#cell;
    if (cell === null) return;
    if (this.#part === "value") this.#cell = { ...cell, value: (cell.value ?? "") + text };
    else if (this.#part === "formula") this.#cell = { ...cell, formula: cell.formula + text };
    else this.#rich.add(text);
  }

  close(name: string): void {
    if (name === "v" || name === "f") this.#part = null;
    else this.#rich.close(name);
  }

  /** The cell that has ended; null where none was open. */
  take(): RawCell | null {
    const cell = this.#cell;
    this.#cell = null;
    return cell === null ? null : { ...cell, inline: this.#rich.take() };
  }
}
