import { type Grid, writtenCells } from "./table-grid.ts";

type Row = Grid[number];

const textsOf = (row: Grid[number]): string[] => writtenCells(row).map(({ text }) => text);

/** 栏次 · 甲 · 乙: what stands before the numbers of columns. */
const NUMBERING = /^(?:栏次|列次|序号|编号|[甲乙丙丁]|[A-E])$/;

const SHORTEST_NUMBERING = 3;
/** Fewer numbers without anything before them may be figures. */
const LEAST_BARE = 7;

/** A row that numbers the columns, 甲 1 2 3: it holds no figure. */
function isNumbering(row: Row): boolean {
  const texts = textsOf(row);
  const start = texts.findIndex((text) => !NUMBERING.test(text));
  const numbers = texts.slice(Math.max(0, start));
  if (start < 0 || numbers.length < (start > 0 ? 1 : SHORTEST_NUMBERING)) return false;
  // Under a label of its own a row may count 1, 2, 3.
  const isUnlabelled = row[0]?.isOrigin !== true || row[0].cell.text === "" || start > 0;
  const isCounting = numbers.every((text, at) => text.replace(/[()（）]/g, "") === String(at + 1));
  return isCounting && (isUnlabelled || numbers.length >= LEAST_BARE);
}

/** More rows above the figures no form has. */
const MOST_HEADERS = 8;

function isBlank(row: Row): boolean {
  for (const place of row) if (place !== undefined && place.cell.text !== "") return false;
  return true;
}

/** The rows that say something: without blanks between others, and without the numbers of columns. */
export function usefulRows(grid: Grid): Grid {
  const last = grid.findLastIndex((row) => !isBlank(row));
  const useful = grid.filter(
    (row, at) => !(at < last && isBlank(row)) && !(at > 0 && at < MOST_HEADERS && isNumbering(row)),
  );
  return useful.length === grid.length ? grid : useful;
}
