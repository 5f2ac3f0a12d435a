import { FACTS_SHEET_HEADER, referredSheet } from "@gongkai/core/document";
import { onlyCell, type SheetRow } from "./sheet-blocks.ts";

/** A sheet of a workbook, as it is shown. */
export interface NamedSheet {
  readonly name: string;
  readonly rows: readonly SheetRow[];
}

/** Facts say again what the report says. */
function isOfFacts({ rows }: NamedSheet): boolean {
  const header = rows[0] ?? [];
  return FACTS_SHEET_HEADER.every((name) => header.some(({ text }) => text === name));
}

/** Lays sheets out one after the other, each that a line stands for in the place of that line, once. */
class SheetOrder {
  readonly pieces: SheetRow[][] = [];
  readonly #named: ReadonlyMap<string, NamedSheet>;
  readonly #placed = new Set<NamedSheet>();

  constructor(sheets: readonly NamedSheet[]) {
    this.#named = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  }

  referred(row: SheetRow): NamedSheet | undefined {
    const name = referredSheet(onlyCell(row)?.text ?? "");
    return name === null ? undefined : this.#named.get(name);
  }

  place(sheet: NamedSheet): void {
    if (this.#placed.has(sheet)) return;
    // As deep as a chain of sheets is long: by hand, for a call in a call would not reach.
    const open = [this.#begin(sheet)];
    for (let rows = open.at(-1); rows !== undefined; rows = open.at(-1)) {
      const { value: row, done } = rows.next();
      if (done === true) {
        open.pop();
        this.pieces.push([]);
        continue;
      }
      const other = this.referred(row);
      if (other === undefined || this.#placed.has(other)) this.pieces.at(-1)?.push(row);
      else open.push(this.#begin(other));
    }
  }

  #begin(sheet: NamedSheet): Iterator<SheetRow> {
    this.#placed.add(sheet);
    this.pieces.push([]);
    return sheet.rows.values();
  }
}

/**
 * The rows of a workbook as they are read: where a line stands for another sheet, that sheet stands
 * there, and not at its own place.
 */
export function sheetsInOrder(sheets: readonly NamedSheet[]): (readonly SheetRow[])[] {
  const own = sheets.filter((sheet) => !isOfFacts(sheet));
  const order = new SheetOrder(own);
  const referred = new Set(own.flatMap(({ rows }) => rows.map((row) => order.referred(row))));
  for (const sheet of own) if (!referred.has(sheet)) order.place(sheet);
  // What is left stands for each other, or for itself.
  for (const sheet of own) order.place(sheet);
  return order.pieces;
}
