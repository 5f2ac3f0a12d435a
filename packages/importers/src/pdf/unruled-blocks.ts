import type { Source } from "@gongkai/core";
import type { DocumentNode, TableCellNode, TableNode } from "@gongkai/core/document";
import { TableFinder } from "../text/table-finder.ts";
import { type PageLine, textLines } from "./page-line.ts";
import { type Margins, paragraphsOf } from "./paragraphs.ts";
import { boxOf, placeOn } from "./place-on-page.ts";
import { cellOf } from "./stacked-pieces.ts";
import { tableRegions } from "./table-regions.ts";
import { unruledTables } from "./unruled-tables.ts";

/** Where a piece of a line stands on its page. */
function placed(source: Source | undefined, lines: readonly PageLine[], file: string) {
  if (source?.kind !== "text") return source;
  const line = lines[source.line - 1];
  if (line === undefined) return undefined;
  const units = line.owners.slice(source.column - 1, source.column - 1 + source.length);
  const letters = [...new Set(units)].flatMap((owner) => line.letters[owner] ?? []);
  return placeOn(line.marks, file, boxOf(letters) ?? line.box, source.text);
}

function placedTable(table: TableNode, lines: readonly PageLine[], file: string): TableNode {
  const cell = ({ source, ...rest }: TableCellNode): TableCellNode => {
    const place = placed(source, lines, file);
    return place === undefined ? rest : { ...rest, source: place };
  };
  return { ...table, rows: table.rows.map((row) => row.map(cell)) };
}

/** Paragraphs, and tables by the columns of characters that their texts take. */
function blocksByCharacters(
  lines: readonly PageLine[],
  margins: (line: PageLine) => Margins,
  file: string,
): DocumentNode[] {
  const finder = new TableFinder(textLines(lines));
  const nodes: DocumentNode[] = [];
  let open: PageLine[] = [];
  const close = () => {
    nodes.push(...paragraphsOf(open, margins, file));
    open = [];
  };
  for (let at = 0; at < lines.length; ) {
    const found = finder.find(at);
    const line = lines[at];
    if (found !== null) {
      close();
      nodes.push(placedTable(found.table, lines, file));
    } else if (line !== undefined) open.push(line);
    at += found?.lines ?? 1;
  }
  close();
  return nodes;
}

/**
 * Paragraphs, and tables that nothing but the places of their texts shows, among lines that follow each
 * other. What does not come out one to one by the places of its figures is read as a text is.
 */
export function unruledBlocks(
  lines: readonly PageLine[],
  margins: (line: PageLine) => Margins,
  file: string,
): DocumentNode[] {
  const nodes: DocumentNode[] = [];
  let open: PageLine[] = [];
  const close = () => {
    if (open.length > 0) nodes.push(...blocksByCharacters(open, margins, file));
    open = [];
  };
  for (const region of tableRegions(lines, margins)) {
    const found = region.isTable ? unruledTables(region.lines, file) : null;
    if (found === null) {
      open.push(...region.lines);
      continue;
    }
    close();
    nodes.push(...found.tables);
    for (const { pieces } of found.below) {
      const { text, source } = cellOf(pieces, file);
      nodes.push({ type: "paragraph", text, ...(source === undefined ? {} : { source }) });
    }
  }
  close();
  return nodes;
}
