import type { RandomSource } from "@gongkai/testkit";
import { cellLines } from "./cell-lines.ts";
import { isFixed } from "./laid-table.ts";
import { type Style, soft } from "./style.ts";
import { eachPart, everywhere, fullRows, once } from "./text-parts.ts";
import { type TextHabit, text } from "./text-style.ts";

/** What extraction does to a text. */
type Damage = (lines: readonly string[], random: RandomSource) => readonly string[];

const tabs: TextHabit["table"] = eachPart((part) =>
  fullRows(part, once).map((row) => row.join("\t")),
);
const bars: TextHabit["table"] = eachPart((part) =>
  fullRows(part, everywhere).map((row) => `| ${row.join(" | ")} |`),
);

/**
 * A style of which only silence counts: what is lost cannot be read. Tables whose rows the body
 * chooses are left out: nothing tells whether a row of theirs is one.
 */
const damaged = (name: string, table: TextHabit["table"], damage: Damage): Style =>
  soft(
    text(`${name}-damaged`, {
      blocks: (blocks) => blocks.filter((block) => block.type !== "table" || isFixed(block)),
      table,
      lines: (lines, { random }) => damage(lines, random),
      leftOut: /^\/tables\/[^/]+\/rows\//,
    }),
  );

const isFigure = (line: string | undefined): boolean => /^-?[\d.,]+%?$/.test(line ?? "");

/** Whether a line ends with a figure. */
const isRow = (line: string | undefined): boolean => /\d%?$/.test(line ?? "");

/** A label's only figure: that it is gone nobody can tell from a blank that was not copied. */
const isLone = (lines: readonly string[], at: number): boolean =>
  isFigure(lines[at]) && !isFigure(lines[at - 1]) && !isFigure(lines[at + 1]);

/** What names columns and tables; where that is lost, nobody can tell what follows. */
const isHeader = (lines: readonly string[], at: number): boolean =>
  !isRow(lines[at]) && !isRow(lines[at + 1]);

/** Some lines are lost, no two neighbours: that a label and its only figure are gone nobody can see. */
const linesLost =
  (isSpared: (lines: readonly string[], at: number) => boolean): Damage =>
  (lines, random) => {
    let last = 6;
    return lines.filter((_line, at) => {
      const isKept = at < last + 4 || isSpared(lines, at) || !random.chance(25);
      if (!isKept) last = at;
      return isKept;
    });
  };

const linesRepeated: Damage = (lines, random) =>
  lines.flatMap((line, at) => (at > 6 && random.chance(30) ? [line, line] : [line]));

const linesSwapped: Damage = (lines, random) => {
  const swapped = [...lines];
  for (let at = 7; at < swapped.length - 1; at++) {
    const [one, other] = [swapped[at], swapped[at + 1]];
    if (one === undefined || other === undefined || !random.chance(30)) continue;
    [swapped[at], swapped[at + 1]] = [other, one];
    at++;
  }
  return swapped;
};

/** The end is lost, from a label on: one without its figure looks like one with a blank. */
const endLost: Damage = (lines, random) => {
  const kept = lines.slice(0, random.int(Math.floor(lines.length * 0.6), lines.length - 4));
  return kept.slice(0, kept.findLastIndex(isRow) + 1);
};

const lookalikes: Readonly<Record<string, string>> = {
  0: "O",
  1: "l",
  2: "Z",
  5: "S",
  6: "b",
  8: "B",
  9: "g",
};

const digitsMisread: Damage = (lines, random) =>
  lines.map((line, at) =>
    at < 2
      ? line
      : line.replace(/\d/g, (digit) => (random.chance(40) ? (lookalikes[digit] ?? digit) : digit)),
  );

/** Some lines changed. */
const some =
  (ofThousand: number, change: (line: string) => string): Damage =>
  (lines, random) =>
    lines.map((line) => (random.chance(ofThousand) ? change(line) : line));

const pageNumbersInRows: Damage = (lines) =>
  lines.map((line, at) => (at % 17 === 16 ? `${line}\t${Math.floor(at / 17)}` : line));

/** Texts that lost something on their way. */
export const damagedTexts: readonly Style[] = [
  damaged(
    "one-cell-a-line-lost",
    cellLines,
    linesLost((lines, at) => isLone(lines, at) || isHeader(lines, at)),
  ),
  damaged("one-cell-a-line-misread", cellLines, digitsMisread),
  damaged("one-cell-a-line-cut-off", cellLines, endLost),
  damaged(
    "tabs-lines-lost",
    tabs,
    linesLost((lines, at) => !isRow(lines[at])),
  ),
  damaged("tabs-lines-repeated", tabs, linesRepeated),
  damaged("tabs-lines-swapped", tabs, linesSwapped),
  damaged("tabs-misread", tabs, digitsMisread),
  damaged("tabs-cut-off", tabs, endLost),
  damaged(
    "tabs-before-figures-lost",
    tabs,
    some(60, (line) => line.replace(/\t(?=\d)/, "")),
  ),
  damaged("tabs-with-page-numbers-in-rows", tabs, pageNumbersInRows),
  damaged(
    "tabs-with-notes-above",
    tabs,
    some(80, (line) => line.replace(/\t(\d+)/, "\t$1²")),
  ),
  damaged("bars-lines-repeated", bars, linesRepeated),
  damaged("bars-lines-swapped", bars, linesSwapped),
  damaged(
    "bars-turned-to-blanks",
    bars,
    some(80, (line) => line.replace(/(\d+) \| (\d+) \| (\d+)/, "$1 $2 $3")),
  ),
];
