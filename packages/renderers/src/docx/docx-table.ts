import { PARTICULARS_REF, type TableCellNode, type TableNode } from "@gongkai/core/document";
import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from "docx";
import { officeText } from "../office-text.ts";
import { FACES, face, SIZES, TEXT_WIDTH } from "./official-layout.ts";
import { STYLE } from "./official-styles.ts";
import { rowsOnPages } from "./table-heads.ts";

/** Tables with more columns are set smaller, or their figures would break. */
const MOST_COLUMNS_SET_LARGE = 5;

/** With more, labels of two characters find no room but in the smallest size. */
const MOST_COLUMNS_SET_SMALL = 11;

/** In columns of figures. */
const LABEL_WIDTH = 1.6;
const GROUP_WIDTH = 1.4;
const LONG_LABEL_WIDTH = 4.2;

function widthOf(rows: TableNode["rows"]): number {
  return rows.reduce(
    (widest, row) =>
      Math.max(
        widest,
        row.reduce((sum, { colSpan = 1 }) => sum + colSpan, 0),
      ),
    1,
  );
}

/** How many columns at the left hold labels of rows. */
function labelColumns(rows: TableNode["rows"]): number {
  return rows.reduce((most, row) => {
    const labels = row.filter(({ header }) => header === "row");
    return Math.max(
      most,
      labels.reduce((sum, { colSpan = 1 }) => sum + colSpan, 0),
    );
  }, 0);
}

/** How wide a column is, in columns of figures: labels of rows need most room, those of groups wrap. */
function shareOf(column: number, labels: number, columns: number): number {
  if (column >= labels) return 1;
  if (columns <= MOST_COLUMNS_SET_LARGE) return LABEL_WIDTH;
  return column === labels - 1 ? LONG_LABEL_WIDTH : GROUP_WIDTH;
}

/** All columns together fill the page. */
function columnWidths(rows: TableNode["rows"]): number[] {
  const columns = widthOf(rows);
  const labels = Math.min(labelColumns(rows), columns - 1);
  const shares = Array.from({ length: columns }, (_, at) => shareOf(at, labels, columns));
  const all = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => Math.floor((TEXT_WIDTH * share) / all));
}

interface CellLook {
  readonly style: string;
  readonly size: number | null;
}

/** The particulars are no part of the form and stand back. */
function lookOf({ ref, rows }: TableNode): CellLook {
  const columns = widthOf(rows);
  if (ref !== PARTICULARS_REF && columns <= MOST_COLUMNS_SET_LARGE)
    return { style: STYLE.cell, size: null };
  const isSmallest = columns > MOST_COLUMNS_SET_SMALL;
  return { style: STYLE.smallCell, size: isSmallest ? SIZES.smallFifth : null };
}

function writeCell(cell: TableCellNode, { style, size }: CellLook, keepNext: boolean): TableCell {
  const { text, header, align, rowSpan, colSpan } = cell;
  const isCentred = header === "column" || align === "end";
  const words = new TextRun({
    text: officeText(text),
    ...(size === null ? {} : { size }),
    ...(header === "column" ? { font: face(FACES.section) } : {}),
  });
  return new TableCell({
    verticalAlign: VerticalAlignTable.CENTER,
    ...(rowSpan === undefined ? {} : { rowSpan }),
    ...(colSpan === undefined ? {} : { columnSpan: colSpan }),
    children: [
      new Paragraph({
        style,
        ...(keepNext ? { keepNext } : {}),
        alignment: isCentred ? AlignmentType.CENTER : AlignmentType.LEFT,
        children: text === "" ? [] : [words],
      }),
    ],
  });
}

/** Writes a table as wide as the page, its rows uncut. */
export function writeDocxTable(table: TableNode): Table {
  const { rows } = table;
  const look = lookOf(table);
  const onPages = rowsOnPages(table);
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: columnWidths(rows),
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    margins: { left: 57, right: 57, top: 28, bottom: 28 },
    rows: rows.map((row, at) => {
      const isKept = onPages[at]?.isKept ?? false;
      return new TableRow({
        cantSplit: true,
        tableHeader: onPages[at]?.isRepeated ?? false,
        children: row.map((cell) => writeCell(cell, look, isKept)),
      });
    }),
  });
}
