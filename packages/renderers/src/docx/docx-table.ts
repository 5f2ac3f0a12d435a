import { PARTICULARS_REF, type TableCellNode, type TableNode } from "@gongkai/core/document";
import {
  AlignmentType,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextDirection,
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
const GROUP_WIDTH = { zh: 1.4, en: 2 };
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
function shareOf(column: number, labels: number, columns: number, lang: string): number {
  if (column >= labels) return 1;
  if (columns <= MOST_COLUMNS_SET_LARGE) return LABEL_WIDTH;
  return column === labels - 1 ? LONG_LABEL_WIDTH : GROUP_WIDTH[lang === "en" ? "en" : "zh"];
}

/** All columns together fill the page. */
function columnWidths(rows: TableNode["rows"], lang: string): number[] {
  const columns = widthOf(rows);
  const labels = Math.min(labelColumns(rows), columns - 1);
  const shares = Array.from({ length: columns }, (_, at) => shareOf(at, labels, columns, lang));
  const all = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => Math.floor((TEXT_WIDTH * share) / all));
}

/** Room for two lines of a name that is set upright, in twentieths of a point. */
const UPRIGHT_HEIGHT = 1600;

interface CellLook {
  readonly style: string;
  readonly size: number | null;
  /** Whether names of narrow columns stand upright: words of letters would be broken. */
  readonly isUpright: boolean;
}

const isNarrowName = ({ header, align, text, colSpan }: TableCellNode): boolean =>
  header === "column" && align === "end" && text !== "" && colSpan === undefined;

/** The particulars are no part of the form and stand back. */
function lookOf({ ref, rows }: TableNode, lang: string): CellLook {
  const columns = widthOf(rows);
  const isUpright = lang === "en" && columns > MOST_COLUMNS_SET_LARGE;
  if (ref !== PARTICULARS_REF && columns <= MOST_COLUMNS_SET_LARGE)
    return { style: STYLE.cell, size: null, isUpright };
  const isSmallest = columns > MOST_COLUMNS_SET_SMALL;
  return { style: STYLE.smallCell, size: isSmallest ? SIZES.smallFifth : null, isUpright };
}

function writeCell(cell: TableCellNode, look: CellLook, keepNext: boolean): TableCell {
  const { style, size, isUpright } = look;
  const { text, header, align, rowSpan, colSpan } = cell;
  const isCentred = header === "column" || align === "end";
  const words = new TextRun({
    text: officeText(text),
    ...(size === null ? {} : { size }),
    ...(header === "column" ? { font: face(FACES.section) } : {}),
  });
  return new TableCell({
    verticalAlign: VerticalAlignTable.CENTER,
    ...(isUpright && isNarrowName(cell)
      ? { textDirection: TextDirection.BOTTOM_TO_TOP_LEFT_TO_RIGHT }
      : {}),
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

/** What a table has to know of the document that it stands in. */
interface TableSurroundings {
  readonly lang: string;
  /** Whether nothing but the document's last paragraph comes after it. */
  readonly isLast: boolean;
}

/** Writes a table as wide as the page, its rows uncut. */
export function writeDocxTable(table: TableNode, { lang, isLast }: TableSurroundings): Table {
  const { rows } = table;
  const look = lookOf(table, lang);
  const onPages = rowsOnPages(table);
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: columnWidths(rows, lang),
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    margins: { left: 57, right: 57, top: 28, bottom: 28 },
    rows: rows.map((row, at) => {
      // The last paragraph, alone on a page, would be an empty one.
      const isKept = (onPages[at]?.isKept ?? false) || (isLast && at === rows.length - 1);
      const hasUpright =
        look.isUpright && row.some((cell) => isNarrowName(cell) && cell.rowSpan === undefined);
      return new TableRow({
        cantSplit: true,
        tableHeader: onPages[at]?.isRepeated ?? false,
        ...(hasUpright ? { height: { value: UPRIGHT_HEIGHT, rule: HeightRule.ATLEAST } } : {}),
        children: row.map((cell) => writeCell(cell, look, isKept)),
      });
    }),
  });
}
