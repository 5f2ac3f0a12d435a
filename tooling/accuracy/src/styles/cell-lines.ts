import type { Style } from "./style.ts";
import {
  columnsOf,
  eachPart,
  elementRows,
  everywhere,
  figuresOf,
  labelsOf,
  type Part,
  reorderedPart,
} from "./text-parts.ts";
import { type TextHabit, text } from "./text-style.ts";
import { mapFigures } from "./texts.ts";

/** Every cell in a line of its own; blank ones are not copied. */
export const cellLines: TextHabit["table"] = eachPart((part) =>
  elementRows(part)
    .flat()
    .filter((cell) => cell !== ""),
);

/** Every cell changed into lines. */
const changed = (name: string, change: (cell: string) => readonly string[]): Style =>
  text(name, { table: (table, draft) => cellLines(table, draft).flatMap(change) });

/** Rows with lines of their own; the header as it is. */
const rowed = (
  name: string,
  write: (labels: ReturnType<typeof labelsOf>, figures: readonly string[], at: number) => string[],
): Style =>
  text(name, {
    table: eachPart((part) => [
      ...elementRows({ ...part, body: [] }).flat(),
      ...part.body.flatMap((line, at) => write(labelsOf(part, line), figuresOf(part, line), at)),
    ]),
  });

const paged = (name: string, every: number, marks: (page: number) => readonly string[]): Style =>
  text(name, {
    table: cellLines,
    lines: (lines) =>
      lines.flatMap((line, at) =>
        at > 0 && at % every === 0 ? [...marks(at / every), line] : [line],
      ),
  });

/** One table in lines of its own, the others as ever. */
const onlyIn = (ref: string, write: (part: Part) => readonly string[]) =>
  eachPart((part) => (part.ref === ref ? write(part) : elementRows(part).flat()));

const lines = (part: Part): string[] => [
  ...part.head.slice(-1).flatMap((line) => [line[0]?.cell.text ?? ""]),
  ...columnsOf(part),
  ...part.body.flatMap((line) => {
    const { begun, label } = labelsOf(part, line);
    return [...begun, label, ...figuresOf(part, line)];
  }),
];

/** Suits before reconsiderations, in header and figures alike. */
function suitsFirst(part: Part): string[] {
  const turned = (row: readonly string[]) => [...row.slice(5), ...row.slice(0, 5)];
  const figures = part.body.flatMap((line) => line.map(everywhere));
  const ways = ["行政诉讼", "行政复议", "未经复议直接起诉", "复议后起诉"];
  return [...ways, ...turned(columnsOf(part)), ...turned(figures)];
}

/** Texts with one cell a line. */
export const cellLineTexts: readonly Style[] = [
  text("one-cell-a-line", { table: cellLines }),
  changed("one-cell-a-line-double-spaced", (cell) => [cell, ""]),
  changed("one-cell-a-line-between-blanks", (cell) => [`\u00a0${cell}\u200b\u00a0`]),
  changed("one-cell-a-line-without-numerals", (cell) => [
    cell.replace(/^(?:[一二三四]、|（[一二三四五六七]）|\d\.(?!\d))/, ""),
  ]),
  changed("one-cell-a-line-with-remarks-apart", (cell) =>
    cell.replace(/(?<=.)(?=（.{6,}）$)/, "\n").split("\n"),
  ),
  changed("one-cell-a-line-with-blanks-between-letters", (cell) => [
    cell.replace(/([\u4e00-\u9fff])(?=[\u4e00-\u9fff])/g, "$1 "),
  ]),
  rowed("one-cell-a-line-with-groups-by-letter", ({ begun, label }, figures) => [
    ...begun.flatMap((group) => [...group]),
    ...(label === "" ? [] : [label]),
    ...figures,
  ]),
  text("one-cell-a-line-with-units", {
    blocks: mapFigures((figure) => (/^\d+$/.test(figure) ? `${figure}件` : figure)),
    table: cellLines,
  }),
  text("one-cell-a-line-with-total-first", {
    table: onlyIn("requests", (part) => lines(reorderedPart(part, [6, 0, 1, 2, 3, 4, 5]))),
  }),
  text("one-cell-a-line-with-shares", {
    table: onlyIn("requests", (part) => [
      ...columnsOf({ ...part, labels: part.labels - 1 }),
      "占比",
      ...part.body.flatMap((line) => {
        const { begun, label } = labelsOf(part, line);
        return [...begun, label, ...figuresOf(part, line), "12.5%"];
      }),
    ]),
  }),
  text("one-cell-a-line-with-row-numbers", {
    table: onlyIn("requests", (part) => [
      "序号",
      ...elementRows({ ...part, body: [] }).flat(),
      ...part.body.flatMap((line, at) => {
        const { begun, label } = labelsOf(part, line);
        return [String(at + 1), ...begun, label, ...figuresOf(part, line)];
      }),
    ]),
  }),
  text("one-cell-a-line-with-suits-first", { table: onlyIn("remedies", suitsFirst) }),
  text("one-cell-a-line-by-columns", {
    table: onlyIn("requests", (part) => [
      "项目",
      ...part.body.map((line) => labelsOf(part, line).label),
      ...columnsOf(part).flatMap((name, at) => [
        name,
        ...part.body.map((line) => figuresOf(part, line)[at] ?? ""),
      ]),
    ]),
  }),
  paged("one-cell-a-line-between-page-marks", 40, (page) => [
    `第 ${page} 页 共 9 页`,
    "\f",
    "政府信息公开工作年度报告",
  ]),
  paged("one-cell-a-line-between-page-numbers", 37, (page) => ["", String(page), "\f"]),
];
