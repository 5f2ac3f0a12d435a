import type { TableCellNode } from "@gongkai/core/document";
import { beginsFormLabel } from "./form-words.ts";
import { joinWrapped } from "./join-wrapped.ts";
import { type RawBody, RawBodyReader } from "./raw-body.ts";
import { type RawHeader, rawHeader } from "./raw-header.ts";
import { type RawLine, rawLine } from "./raw-words.ts";
import type { SeparatedTable } from "./separated-table.ts";
import type { Rows } from "./table-run.ts";
import type { TextLine } from "./text-line.ts";

/** Without a header over them, so many figures in each of several lines make a table. */
const FEWEST_FIGURES = 3;

/** More labels over a row than groups stand over any: they are rows of their own. */
const MOST_GROUPS = 3;

const blank: TableCellNode = { text: "" };
const blanks = (count: number): TableCellNode[] =>
  Array.from({ length: Math.max(0, count) }, () => blank);

/** Lines of labels and figures in columns: groups, label, figures. */
function inColumns(lines: readonly RawLine[], groups: number): Rows {
  return lines.map(({ labels, figures }) => [
    ...blanks(groups + 1 - labels.length),
    ...labels,
    ...figures,
  ]);
}

/** A row, and the labels before its figures. */
interface GroupedRow {
  readonly labels: readonly TableCellNode[];
  readonly figures: readonly TableCellNode[];
}

/** Labels alone in their lines are the groups of the row under them. */
function grouped(rows: Rows, labels: number): GroupedRow[] {
  const result: GroupedRow[] = [];
  let above: TableCellNode[] = [];
  for (const row of rows) {
    const own = row.slice(0, labels).filter(({ text }) => text !== "");
    const figures = row.slice(labels).filter(({ text }) => text !== "");
    if (figures.length === 0) {
      above.push(...own);
      continue;
    }
    if (above.length > MOST_GROUPS) {
      result.push(...above.map((cell) => ({ labels: [cell], figures: [] })));
      above = [];
    }
    const label = own.length === 0 ? [blank] : own;
    result.push({ labels: [...above, ...label], figures });
    above = [];
  }
  return [...result, ...above.map((cell) => ({ labels: [cell], figures: [] }))];
}

/** The rows of the body, each label in the column before its figures and its groups left of it. */
function bodyRows({ lines }: RawBody): { readonly rows: Rows; readonly groups: number } {
  if (lines.every(({ labels }) => labels.length === 0)) {
    return { rows: lines.map(({ figures }) => [...figures]), groups: 0 };
  }
  const inline = lines.reduce((most, { labels }) => Math.max(most, labels.length - 1), 0);
  const own = grouped(joinWrapped(inColumns(lines, inline)), inline + 1);
  const groups = own.reduce((most, { labels }) => Math.max(most, labels.length - 1), 0);
  const rows = own.map(({ labels, figures }) => [
    ...blanks(groups + 1 - labels.length),
    ...labels,
    ...figures,
  ]);
  return { rows, groups };
}

/** As wide as the rows with one column of labels: the other labels have no header. */
const headerRow = (words: readonly TableCellNode[], width: number, groups: number) =>
  words.length === width + 1 ? [...blanks(groups), ...words] : [...words];

const noHeader = (at: number): RawHeader => ({ rows: [], isKnown: false, end: at });

/** Whether lines of labels and figures are a table: by what stands over them, or by how many they are. */
function isTable(header: RawHeader, body: RawBody): boolean {
  if (header.isKnown) return true;
  const rows = body.lines.filter(({ figures }) => figures.length === body.width);
  if (header.rows.length === 0) return rows.length > 1 && body.width >= FEWEST_FIGURES;
  const width = body.width + (rows.some(({ labels }) => labels.length > 0) ? 1 : 0);
  return header.rows.every((words) => words.length === width);
}

/** A label is cut into so many lines at most. */
const MOST_PIECES = 8;

const figuresIn = (line: TextLine | undefined): number =>
  line === undefined ? 0 : rawLine(line.source).figures.length;

/** Lines of figures without a header, or with the first label cut into several. */
function canStand(lines: readonly TextLine[], start: number): boolean {
  const [line, next] = [lines[start], lines[start + 1]];
  if (line === undefined || figuresIn(line) >= FEWEST_FIGURES) return line !== undefined;
  if (figuresIn(line) > 0 || next === undefined || line.source.text === next.source.text)
    return false;
  const isNear = lines
    .slice(start + 1, start + MOST_PIECES)
    .some((each) => figuresIn(each) >= FEWEST_FIGURES);
  return isNear && beginsFormLabel(line.source.text);
}

/**
 * Reads the table that begins at a line whose words stand one blank apart: lines of words, and under
 * them a label and figures a line; null where none does.
 */
export function rawTable(lines: readonly TextLine[], start: number): SeparatedTable | null {
  const isBare = canStand(lines, start);
  const header = rawHeader(lines, start) ?? (isBare ? noHeader(start) : null);
  if (header === null || (header.rows.length === 0 && !isBare)) return null;
  const printed = new Set(lines.slice(start, header.end).map(({ source }) => source.text));
  const body = new RawBodyReader(lines, printed).read(header.end);
  if (body === null || !isTable(header, body)) return null;
  const { rows, groups } = bodyRows(body);
  const headers = header.rows.map((words) => headerRow(words, body.width, groups));
  const table = { type: "table" as const, rows: [...headers, ...rows] };
  return table.rows.length < 2 ? null : { table, lines: body.end - start };
}
