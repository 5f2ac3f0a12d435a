import type { TableNode } from "@gongkai/core/document";
import { gridOf, type Place } from "./grid.ts";
import { headOf, isLabel, partByPart } from "./table-habits.ts";

type Line = readonly Place[];

/** A table, or the part of one that has a title and a header of its own. */
export interface Part {
  readonly ref: string;
  readonly title: string | null;
  readonly head: readonly Line[];
  readonly body: readonly Line[];
  /** How many columns of labels stand before the figures. */
  readonly labels: number;
}

/** What a cell says in each of its places. */
export const everywhere = ({ cell }: Place): string => cell.text;

/** What a cell says in its first place. */
export const once = ({ cell, isOrigin }: Place): string => (isOrigin ? cell.text : "");

/** Columns that only fill a part up to the width of its table are not printed. */
function withoutFilling(lines: readonly Line[]): Line[] {
  const isFilled = (column: number) => lines.some((line) => (line[column]?.cell.text ?? "") !== "");
  return lines.map((line) => line.filter((_, column) => isFilled(column)));
}

function partOf(table: TableNode, ref: string): Part {
  const titled = table.rows[0]?.length === 1 ? 1 : 0;
  const lines = withoutFilling(gridOf(table).slice(titled));
  const heads = titled === 1 ? 1 : headOf(table);
  const body = lines.slice(heads);
  return {
    ref,
    title: titled === 1 ? (table.rows[0]?.[0]?.text ?? "") : null,
    head: lines.slice(0, heads),
    body,
    labels: (body[0] ?? []).filter(({ cell }) => isLabel(cell)).length,
  };
}

/** The parts of a table, each with its own columns. */
export function partsOf(table: TableNode): Part[] {
  const ref = table.ref ?? "";
  return (ref === "proactive" ? partByPart(table) : [table]).map((part) => partOf(part, ref));
}

/** Writes a table part by part. */
export const eachPart =
  (write: (part: Part) => readonly string[]) =>
  (table: TableNode): string[] =>
    partsOf(table).flatMap(write);

const titleRow = ({ title }: Part): string[][] => (title === null ? [] : [[title]]);

/** Rows with a text in every place. */
export const fullRows = (part: Part, textOf: (place: Place) => string): string[][] => [
  ...titleRow(part),
  ...[...part.head, ...part.body].map((line) => line.map(textOf)),
];

/** Rows as their elements hold them: nothing stands where a merged cell reaches. */
export const elementRows = (part: Part): string[][] => [
  ...titleRow(part),
  ...[...part.head, ...part.body].map((line) =>
    line.filter(({ isOrigin }) => isOrigin).map(everywhere),
  ),
];

/** The labels of a row: the groups that begin with it, all of its groups, and its own. */
export function labelsOf({ labels }: Part, line: Line) {
  const cells = line.slice(0, labels);
  const path = cells.filter((place, at) => cells[at - 1]?.cell !== place.cell);
  const groups = path.slice(0, -1);
  return {
    label: path.at(-1)?.cell.text ?? "",
    groups: groups.map(everywhere),
    begun: groups.filter(({ isOrigin }) => isOrigin).map(everywhere),
  };
}

export const figuresOf = ({ labels }: Part, line: Line): string[] =>
  line.slice(labels).map(everywhere);

/** The names of the columns of figures. */
export const columnsOf = ({ head, labels }: Part): string[] =>
  (head.at(-1) ?? []).slice(labels).map(everywhere);

/** The part with its columns of figures in another order. */
export function reorderedPart(part: Part, order: readonly number[]): Part {
  const change = (line: Line): Line => [
    ...line.slice(0, part.labels),
    ...order.flatMap((at) => line[part.labels + at] ?? []),
  ];
  return { ...part, head: part.head.map(change), body: part.body.map(change) };
}

/** The columns a text takes in letters of one width. */
export const widthOf = (text: string): number =>
  [...text].reduce(
    (width, letter) => width + (/[\u2010-\u2027\u2e80-\uffe6]/.test(letter) ? 2 : 1),
    0,
  );

/** The lines of a text that is broken at a width. */
export function broken(text: string, most: number): string[] {
  const lines = [""];
  for (const letter of text) {
    const last = lines.at(-1) ?? "";
    if (last !== "" && widthOf(last + letter) > most) lines.push(letter);
    else lines[lines.length - 1] = last + letter;
  }
  return lines;
}
