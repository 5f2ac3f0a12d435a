import type { RandomSource } from "@gongkai/testkit";
import type { Condition } from "./condition.ts";
import type { Circumstances } from "./expression.ts";
import { type CellPlace, keyOf } from "./look.ts";
import type { CompiledPattern, Gap } from "./pattern.ts";
import { cellsOf, type Sum } from "./sum.ts";

/** Names that stand in sentences for years and for the body. */
export type Names = Readonly<Record<string, string>>;

/** A figure that a statement prints. */
export interface StatementFigure {
  readonly gap: Gap;
  readonly printed: string;
  /** In the sentence. */
  readonly start: number;
}

/** A sentence about the tables, and what it was worked out from. */
export interface Statement {
  readonly text: string;
  readonly figures: readonly StatementFigure[];
  readonly compiled: CompiledPattern;
  readonly circumstances: Circumstances;
}

/** Puts names in their places, and a number in between in the place of `<8-90>`. */
export const withNames = (text: string, names: Names, random: RandomSource): string =>
  text.replace(/<(?:(\d+)-(\d+)|(\w+))>/g, (_, least, most, name) =>
    name === undefined ? String(random.int(Number(least), Number(most))) : (names[name] ?? name),
  );

const conditionsOf = ({ when, says }: CompiledPattern): readonly Condition[] => [...when, ...says];

function sumsOf(compiled: CompiledPattern): readonly Sum[] {
  const gaps = compiled.pieces.filter((piece) => typeof piece !== "string");
  return [
    ...gaps.flatMap(({ ways }) => ways.flatMap(({ sums }) => sums)),
    ...compiled.says.flatMap(({ sums }) => sums),
  ];
}

/** Fills the gaps of a pattern; null where it does not fit the form or the figures. */
export function writeStatement(
  compiled: CompiledPattern,
  circumstances: Circumstances,
  name: (text: string) => string,
): Statement | null {
  const { forms, read } = circumstances;
  if (sumsOf(compiled).some((sum) => cellsOf(sum, forms) === null)) return null;
  if (!conditionsOf(compiled).every((condition) => condition.holds(forms, read))) return null;
  const figures: StatementFigure[] = [];
  let text = "";
  for (const piece of compiled.pieces) {
    if (typeof piece === "string") {
      text += name(piece);
      continue;
    }
    const way = piece.ways[circumstances.habit.way] ?? piece.ways[0];
    const printed = way?.print(circumstances) ?? null;
    if (printed === null) return null;
    figures.push({ gap: piece, printed, start: text.length });
    text += printed;
  }
  return { text, figures, compiled, circumstances };
}

/** The cells of this year's report that a statement is tied to. */
export function tiesOf({ compiled, circumstances: { forms } }: Statement): readonly CellPlace[] {
  const cells = sumsOf(compiled).flatMap((sum) => cellsOf(sum, forms) ?? []);
  const own = cells.filter(({ isLastYear }) => !isLastYear);
  return [...new Map(own.map((cell) => [keyOf(cell), cell])).values()];
}

/** Whether a statement is right, by other figures than those that it was written from. */
export function isBorneOut(
  { compiled, figures, circumstances }: Statement,
  read: Circumstances["read"],
): boolean {
  const others = { ...circumstances, read };
  return (
    compiled.says.every((condition) => condition.holds(circumstances.forms, read)) &&
    figures.every(({ gap, printed }) => gap.ways.some((way) => way.allows(printed, others)))
  );
}
