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

/**
 * The rows of a workbook as they are read: where a line stands for another sheet, that sheet stands
 * there, and not at its own place.
 */
export function sheetsInOrder(sheets: readonly NamedSheet[]): (readonly SheetRow[])[] {
  const own = sheets.filter((sheet) => !isOfFacts(sheet));
  const named = new Map(own.map((sheet) => [sheet.name, sheet]));
  const placed = new Set<NamedSheet>();
  const referred = (row: SheetRow): NamedSheet | undefined => {
    const name = referredSheet(onlyCell(row)?.text ?? "");
    return name === null ? undefined : named.get(name);
  };
  const inOrder = own.map((sheet) => {
    const pieces: SheetRow[][] = [[]];
    for (const row of sheet.rows) {
      const other = placed.has(sheet) ? undefined : referred(row);
      if (other === undefined || other === sheet || placed.has(other)) pieces.at(-1)?.push(row);
      else {
        placed.add(other);
        pieces.push([...other.rows], []);
      }
    }
    return { sheet, pieces };
  });
  return inOrder
    .filter(({ sheet }) => !placed.has(sheet))
    .flatMap(({ pieces }) =>
      pieces.length === 1 ? pieces : pieces.filter((piece) => piece.length > 0),
    );
}
