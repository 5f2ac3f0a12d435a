import type { DocumentNode, TableNode } from "@gongkai/core/document";
import type { RandomSource } from "@gongkai/testkit";
import { type Made, type Style, soft } from "./style.ts";
import { partByPart, unmerged } from "./table-habits.ts";

type WriteTable = (table: TableNode) => string[];

/** What extraction does to a text. */
type Damage = (lines: readonly string[], random: RandomSource) => readonly string[];

function textStyle(name: string, writeTable: WriteTable, damage: Damage = (lines) => lines): Style {
  const write = (block: DocumentNode): string[] =>
    block.type === "table" ? writeTable(block) : [block.text];
  return {
    name,
    kind: "text",
    make({ blocks, random }): Made {
      return { content: `${damage(blocks.flatMap(write), random).join("\n")}\n` };
    },
  };
}

const rowsOf = (table: TableNode, isRepeated: boolean): string[][] =>
  unmerged(table, isRepeated).rows.map((row) => row.map((cell) => cell.text));

/** `三、本年度办理结果/（三）不予公开/1.属于国家秘密` and the figures; one line a row. */
function pathRows(table: TableNode): string[][] {
  const { rows } = unmerged(table, true);
  return rows.map((row) => {
    const labels = row.filter((cell) => cell.header === "row").map((cell) => cell.text);
    const rest = row.filter((cell) => cell.header !== "row").map((cell) => cell.text);
    if (labels.length > 0) return [[...new Set(labels)].join("/"), ...rest];
    // The header over several columns of labels stands once.
    const own = rest.findIndex((text) => text !== rest[0]);
    return table.ref === "remedies" || own < 0 ? rest : rest.slice(own - 1);
  });
}

/** Cells that only fill a part up to the width of the table are not copied; other blanks are dashes. */
function narrow(rows: readonly (readonly string[])[]): string[][] {
  const [title = [], header = []] = rows;
  const isPart = new Set(title).size === 1;
  const width = isPart ? header.filter(Boolean).length : Number.POSITIVE_INFINITY;
  return rows.map((row, at) => {
    if (isPart && at === 0) return row.slice(0, 1);
    return row.slice(0, width).map((text) => text || "-");
  });
}

/** Parts of one row are not widened to the width of the table. */
const parts = (table: TableNode): TableNode[] =>
  table.ref === "proactive" ? partByPart(table) : [table];

const joined =
  (separator: string, rows: (table: TableNode) => string[][]): WriteTable =>
  (table) =>
    parts(table).flatMap((part) => rows(part).map((row) => row.join(separator)));

const oneCellALine: WriteTable = (table) =>
  table.rows.flatMap((row) => row.map((cell) => cell.text).filter((text) => text !== ""));

/** Some lines of a page are lost, no two neighbours: that a label and its only figure are gone nobody can see. */
const lostLines: Damage = (lines, random) => {
  let last = 0;
  return lines.filter((line, at) => {
    const isKept = at < last + 4 || line.length > 12 || !random.chance(20);
    if (!isKept) last = at;
    return isKept;
  });
};

const withDashes = (row: readonly string[]): string[] => row.map((text) => text || "-");

/** Between the columns of a printed page stand as many blanks as fit. */
const padded: WriteTable = (table) =>
  parts(table).flatMap((part) =>
    rowsOf(part, true).map((row, at) => (at < 2 ? row : withDashes(row)).join("    ")),
  );

/** Texts as they are copied out of pages. */
export const textStyles: readonly Style[] = [
  textStyle("bars-around", (table) => rowsOf(table, true).map((row) => `| ${row.join(" | ")} |`)),
  textStyle(
    "bars-between",
    joined(" | ", (table) => rowsOf(table, true)),
  ),
  textStyle("bars-and-paths", joined(" | ", pathRows)),
  textStyle(
    "tabs",
    joined("\t", (table) => rowsOf(table, false)),
  ),
  textStyle("blanks-between", padded),
  textStyle(
    "one-blank-between",
    joined(" ", (table) => narrow(pathRows(table))),
  ),
  textStyle("one-cell-a-line", oneCellALine),
  soft(textStyle("one-cell-a-line-damaged", oneCellALine, lostLines)),
  soft(
    textStyle(
      "tabs-damaged",
      joined("\t", (table) => rowsOf(table, false)),
      lostLines,
    ),
  ),
];
