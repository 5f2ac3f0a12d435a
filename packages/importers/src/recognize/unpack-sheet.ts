import type { Edition } from "@gongkai/core";
import type { DocumentNode, ParagraphNode, TableCellNode, TableNode } from "@gongkai/core/document";
import { once } from "../once.ts";
import { matchRow } from "../tables/match-labels.ts";
import { type Grid, gridOf } from "../tables/table-grid.ts";
import { headingLevel, headingWords } from "./heading-pattern.ts";
import { plainKey } from "./label-key.ts";
import { isSectionLabel } from "./section-style.ts";

type Row = readonly TableCellNode[];

/** Groups of rows are numbered as headings are. */
const groupsOf = once(({ tables }: Edition): ReadonlySet<string> => {
  const rows = tables.flatMap((table) => (table.kind === "fixed" ? table.rows : []));
  return new Set(
    rows.flatMap(({ groups = [] }) => groups.map((group) => plainKey(group["zh-CN"]))),
  );
});

const tableLabels = once(
  ({ tables }: Edition): ReadonlySet<string> =>
    new Set(tables.map(({ label }) => plainKey(label["zh-CN"]))),
);

/** Over a table may stand what it is called, numbered or not. */
const isTableLabel = (text: string, edition: Edition): boolean =>
  tableLabels(edition).has(plainKey(headingWords(text)));

/** Tells a label of the form from a heading: some are numbered alike. */
function isFormLabel(text: string, edition: Edition): boolean {
  if (groupsOf(edition).has(plainKey(text))) return true;
  return edition.tables.some(
    (table) => table.kind === "fixed" && matchRow(table, text, new Set()) !== null,
  );
}

/** The text of a row that says one thing, however many cells it has. */
function onlyCell(row: Row): TableCellNode | null {
  let only: TableCellNode | null = null;
  for (const cell of row) {
    if (cell.text === "" || cell.text === only?.text) continue;
    if (only !== null) return null;
    only = cell;
  }
  return only;
}

const isWritten = (row: Row): boolean => row.some(({ text }) => text !== "");

/** Blank rows part a table from what stands over and under it; those inside may be covered by merged cells. */
function withoutBlankEnds(rows: readonly Row[]): readonly Row[] {
  const last = rows.findLastIndex(isWritten);
  return rows.slice(Math.max(0, rows.findIndex(isWritten)), last + 1);
}

/** A sheet is as wide as its widest table; what is blank to the right of another is no column of it. */
function withoutBlankColumns(rows: readonly Row[]): readonly Row[] {
  const grid = gridOf({ type: "table", rows });
  const isSaid = (place: Grid[number][number]) => place !== undefined && place.cell.text !== "";
  const width = grid.reduce((widest, row) => Math.max(widest, row.findLastIndex(isSaid) + 1), 0);
  return grid.map((row) =>
    row.slice(0, width).flatMap((place) => (place?.isOrigin === true ? [place.cell] : [])),
  );
}

const paragraphOf = ({ text, source }: TableCellNode): ParagraphNode =>
  source === undefined ? { type: "paragraph", text } : { type: "paragraph", text, source };

/** Longer than any label, and a sentence: narrative in a cell of a sheet. */
const isNarrative = ({ text }: TableCellNode): boolean => text.length > 40 && text.includes("。");

/**
 * Takes apart a table that holds headings and narrative of a report beside its tables, as a sheet of a
 * workbook does: a row of one text becomes a paragraph, what stands between stays a table.
 */
export function unpackSheet(node: DocumentNode, edition: Edition): DocumentNode[] {
  if (node.type !== "table") return [node];
  const isHeading = ({ text }: TableCellNode) =>
    (headingLevel(text) === 1 || isSectionLabel(text, edition) || isTableLabel(text, edition)) &&
    !isFormLabel(text, edition);
  const singles = node.rows.map(onlyCell);
  if (!singles.some((cell) => cell !== null && isHeading(cell))) return [node];
  const nodes: DocumentNode[] = [];
  let rows: Row[] = [];
  const endTable = () => {
    const written = withoutBlankEnds(rows);
    const texts = written.filter(isWritten).map(onlyCell);
    // Rows of one text each are lines, and no table.
    if (texts.every((cell) => cell !== null))
      for (const cell of texts) nodes.push(paragraphOf(cell));
    else nodes.push({ type: "table", rows: withoutBlankColumns(written) } satisfies TableNode);
    rows = [];
  };
  for (const [at, row] of node.rows.entries()) {
    const single = singles[at] ?? null;
    if (single === null || !(isHeading(single) || isNarrative(single))) {
      rows.push(row);
      continue;
    }
    endTable();
    nodes.push(paragraphOf(single));
  }
  endTable();
  return nodes;
}
