import { type Style, soft } from "./style.ts";
import {
  broken,
  columnsOf,
  eachPart,
  everywhere,
  figuresOf,
  labelsOf,
  type Part,
  reorderedPart,
} from "./text-parts.ts";
import { text } from "./text-style.ts";

/** How a row is printed: its labels and the lines of its own label with the figures. */
type WriteRow = (begun: readonly string[], label: string, figures: string) => readonly string[];

/** Cells that are no merged ones, in one line a row with blanks between. */
const rowsWith = (write: WriteRow) => (part: Part) => [
  ...(part.title === null ? [] : [part.title]),
  ...part.head.map((line) =>
    line
      .filter(({ isOrigin, cell }) => isOrigin && cell.text !== "")
      .map(everywhere)
      .join(" "),
  ),
  ...part.body.flatMap((line) => {
    const { begun, label } = labelsOf(part, line);
    const figures = figuresOf(part, line).join(" ");
    return part.labels === 0 ? [figures] : write(begun, label, figures);
  }),
];

const groupsAbove: WriteRow = (begun, label, figures) => [...begun, `${label} ${figures}`];

/** Labels broken into lines, the figures after the last or the first of them. */
const brokenLabels =
  (isLast: boolean): WriteRow =>
  (begun, label, figures) => {
    const lines = broken(label, 20);
    const place = isLast ? lines.length - 1 : 0;
    return [...begun, ...lines.map((line, at) => (at === place ? `${line} ${figures}` : line))];
  };

const withMarks =
  (every: number, marks: (page: number) => readonly string[]) => (lines: readonly string[]) =>
    lines.flatMap((line, at) =>
      at > 0 && at % every === 0 ? [...marks(at / every), line] : [line],
    );

const onlyRequests = (write: (part: Part) => readonly string[]) =>
  eachPart((part) => (part.ref === "requests" ? write(part) : rowsWith(groupsAbove)(part)));

/** Labels and figures in words: `1.属于国家秘密：自然人0，商业企业0`. */
const inWords = (write: (label: string, figures: readonly string[]) => readonly string[]) =>
  eachPart((part) => {
    const columns = columnsOf(part);
    return [
      ...(part.title === null ? [] : [part.title]),
      ...part.body.flatMap((line) => {
        const { begun, label } = labelsOf(part, line);
        const figures = figuresOf(part, line).map((figure, at) => `${columns[at]}：${figure}`);
        return [...begun, ...write(label, figures)];
      }),
    ];
  });

/** Texts in which one blank stands between cells, and words in which none does. */
export const plainTexts: readonly Style[] = [
  text("rows-under-groups", { table: eachPart(rowsWith(groupsAbove)) }),
  text("rows-after-groups", {
    table: eachPart(rowsWith((begun, label, figures) => [[...begun, label, figures].join(" ")])),
  }),
  text("rows-with-labels-broken", { table: eachPart(rowsWith(brokenLabels(true))) }),
  text("rows-with-figures-before-the-rest-of-labels", {
    table: eachPart(rowsWith(brokenLabels(false))),
  }),
  text("rows-between-page-marks", {
    table: eachPart(rowsWith(groupsAbove)),
    lines: withMarks(15, (page) => [`— ${page} —`, "某市政府信息公开工作年度报告"]),
  }),
  text("rows-with-total-first", {
    table: onlyRequests((part) =>
      rowsWith(groupsAbove)(reorderedPart(part, [6, 0, 1, 2, 3, 4, 5])),
    ),
  }),
  soft(
    text("figures-in-sentences", {
      table: inWords((label, figures) => [`${label}：${figures.join("，")}。`]),
    }),
  ),
];
