import type { Report, SectionBlock } from "@gongkai/core";
import type { RandomSource } from "@gongkai/testkit";
import { digitChanges } from "./digits.ts";
import { type CellPlace, keyOf, type ReadFigure, readerOf, withFigure } from "./look.ts";
import type { MadeReport } from "./made-report.ts";
import type { PlacedStatement } from "./narrative.ts";
import { isBorneOut, type StatementFigure, tiesOf } from "./statement.ts";

/** A report with another digit in one figure that a statement ties to others. */
export interface Mutation {
  readonly report: Report;
  /** What kind of figure was changed: by what it states in prose, or by the table of its cell. */
  readonly kind: string;
  readonly isCell: boolean;
  /** `45 → 46` and where. */
  readonly change: string;
  /** The sentence that is wrong now. */
  readonly sentence: string;
}

function withText(
  report: Report,
  { section: at, block: index }: PlacedStatement,
  edit: (text: string) => string,
): Report {
  const sections = report.sections.map((section, place) => {
    if (place !== at) return section;
    const blocks = section.blocks.map(
      (block, number): SectionBlock =>
        number === index && block.type === "paragraph"
          ? { ...block, text: edit(block.text) }
          : block,
    );
    return { ...section, blocks };
  });
  return { ...report, sections };
}

const pickOrNull = <Element>(list: readonly Element[], random: RandomSource): Element | null =>
  list.length === 0 ? null : random.pick(list);

function mutateFigure(
  report: Report,
  placed: PlacedStatement,
  { gap, printed, start }: StatementFigure,
  random: RandomSource,
): Mutation | null {
  const { statement } = placed;
  const wrong = digitChanges(printed).filter(
    (other) => !gap.ways.some((way) => way.allows(other, statement.circumstances)),
  );
  const other = pickOrNull(wrong, random);
  if (other === null) return null;
  const replaced = (text: string, at: number): string =>
    text.slice(0, at) + other + text.slice(at + printed.length);
  return {
    report: withText(report, placed, (text) => replaced(text, placed.start + start)),
    kind: gap.kind,
    isCell: false,
    change: `${printed} → ${other}`,
    sentence: replaced(statement.text, start),
  };
}

/** Changes one digit of so many figures of the prose, each on its own. */
export function proseMutations(
  { report, statements }: MadeReport,
  count: number,
  random: RandomSource,
): Mutation[] {
  const figures = statements.flatMap((placed) =>
    placed.statement.figures.map((figure) => ({ placed, figure })),
  );
  const drawn = Array.from({ length: count }, () => pickOrNull(figures, random));
  return drawn.flatMap((each) =>
    each === null ? [] : (mutateFigure(report, each.placed, each.figure, random) ?? []),
  );
}

const reading = (read: ReadFigure, cell: CellPlace, figure: number | string): ReadFigure => {
  const key = keyOf(cell);
  return (place) => (keyOf(place) === key ? figure : read(place));
};

function mutateCell(made: MadeReport, cell: CellPlace, random: RandomSource): Mutation | null {
  const read = readerOf(made);
  const figure = read(cell);
  if (figure === null) return null;
  const other = pickOrNull(digitChanges(String(figure)), random);
  if (other === null) return null;
  const changed = typeof figure === "number" ? Number(other) : other;
  const wrong = made.statements.find(
    ({ statement }) => !isBorneOut(statement, reading(read, cell, changed)),
  );
  if (wrong === undefined) return null;
  return {
    report: withFigure(made.report, cell, changed),
    kind: cell.table,
    isCell: true,
    change: `${cell.table} ${cell.row} ${cell.column} ${figure} → ${other}`,
    sentence: wrong.statement.text,
  };
}

const ATTEMPTS = 4;

/** Changes one digit of a cell, so that a statement is right no more; null where none was found. */
export function cellMutation(made: MadeReport, random: RandomSource): Mutation | null {
  const ties = made.statements.flatMap(({ statement }) => tiesOf(statement));
  const cells = [...new Map(ties.map((cell) => [keyOf(cell), cell])).values()];
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const cell = pickOrNull(cells, random);
    const mutation = cell === null ? null : mutateCell(made, cell, random);
    if (mutation !== null) return mutation;
  }
  return null;
}
