import { headingLevel } from "../recognize/heading-pattern.ts";
import { isFormLabel } from "../text/form-words.ts";
import { isFigure } from "../text/is-figure.ts";
import type { PageLine } from "./page-line.ts";
import type { Margins } from "./paragraphs.ts";
import { piecesOf } from "./placed-pieces.ts";

/** Lines that are nearer to each other, as a part of their size, are of cells beside each other. */
const LINE = 1.12;

/** Letters of a table differ no more in size. */
const SAME_SIZE = 1.06;

/** A paragraph is as wide as the page, but for so much. */
const FULL = 0.92;

/** Lines that follow each other, and whether a table may stand there. */
export interface Region {
  readonly lines: readonly PageLine[];
  readonly isTable: boolean;
}

const wordsOf = ({ text }: PageLine): string[] => text.split(/ {2,}/);

const hasFigures = (line: PageLine): boolean =>
  line.pieces.length > 1 && wordsOf(line).some(isFigure);

/** The size of the letters that most figures beside something else are written in. */
function figureSize(lines: readonly PageLine[]): number | null {
  const counts = new Map<number, number>();
  for (const line of lines) {
    if (!hasFigures(line)) continue;
    const size = Math.round(line.size * 4) / 4;
    counts.set(size, (counts.get(size) ?? 0) + 1);
  }
  const most = [...counts].sort((one, other) => other[1] - one[1])[0];
  return most?.[0] ?? null;
}

/** Parts lines among tables and paragraphs: these stand alone at their height, and say so. */
export function tableRegions(
  lines: readonly PageLine[],
  margins: (line: PageLine) => Margins,
): Region[] {
  const size = figureSize(lines);
  if (size === null) return [{ lines, isTable: false }];
  const isNear = (line: PageLine, other: PageLine | undefined): boolean =>
    other?.marks === line.marks && Math.abs(other.y - line.y) <= LINE * line.size;
  const isParagraph = (line: PageLine, at: number): boolean => {
    const ratio = line.size / size;
    if (ratio > SAME_SIZE || ratio < 1 / SAME_SIZE) return true;
    if (hasFigures(line) || isNear(line, lines[at - 1]) || isNear(line, lines[at + 1]))
      return false;
    if (/[。；：！？]$/.test(line.text)) return true;
    // Labels of rows without figures are numbered as headings are.
    if (isFormLabel(line.text)) return false;
    if (piecesOf([line]).length > 1) return false;
    const { left, right } = margins(line);
    return (
      headingLevel(line.text) !== null || line.box.right - line.box.left > FULL * (right - left)
    );
  };
  const regions: { lines: PageLine[]; isTable: boolean }[] = [];
  for (const [at, line] of lines.entries()) {
    const isTable = !isParagraph(line, at);
    const region = regions.at(-1);
    if (region?.isTable === isTable) region.lines.push(line);
    else regions.push({ lines: [line], isTable });
  }
  return regions;
}
