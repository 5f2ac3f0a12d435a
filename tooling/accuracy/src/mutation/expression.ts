import { boundOf, isWithin } from "./bound.ts";
import type { ReadFigure } from "./look.ts";
import { type PercentHabit, percentUnits, printUnits } from "./percent.ts";
import { type Forms, parseSum, type Sum, totalOf, yearBefore } from "./sum.ts";

/** What a figure states, where that is not only what its sentence is about. */
export type ExpressionKind =
  | "share"
  | "growth"
  | "points"
  | "approximate"
  | "difference"
  | "sum"
  | "last year";

/** The tables that a figure is worked out from, and how it is printed. */
export interface Circumstances {
  readonly forms: Forms;
  readonly read: ReadFigure;
  readonly habit: Habit;
}

/** How a report prints its figures. */
export interface Habit extends PercentHabit {
  /** Which of several ways a figure is worked out: always the same, or the report would contradict itself. */
  readonly way: 0 | 1;
  /** Whether thousands are set apart: `1,234`. */
  readonly isGrouped: boolean;
}

/** One way to work out a figure. */
export interface Expression {
  readonly kind: ExpressionKind | null;
  /** The quantities that it is made of. */
  readonly sums: readonly Sum[];
  /** Null where the tables do not give it, or nobody would write it. */
  print(circumstances: Circumstances): string | null;
  /** Whether what is printed is right. */
  allows(printed: string, circumstances: Circumstances): boolean;
}

type Print = Expression["print"];

const exact = (kind: Expression["kind"], sums: readonly Sum[], print: Print): Expression => ({
  kind,
  sums,
  print,
  allows: (printed, circumstances) => printed === print(circumstances),
});

/** A percentage that is printed as nothing, or that nobody would print, is not written at all. */
const MOST_PERCENT = 1000n;

function printPercent(units: bigint, habit: PercentHabit): string | null {
  const most = MOST_PERCENT * 10n ** BigInt(habit.decimals);
  return units <= 0n || units > most ? null : `${printUnits(units, habit)}%`;
}

function share(part: Sum, whole: Sum): Expression {
  return exact("share", [part, whole], ({ forms, read, habit }) => {
    const [some, all] = [totalOf(part, forms, read), totalOf(whole, forms, read)];
    if (some === null || all === null || some < 0 || all <= 0) return null;
    return printPercent(percentUnits(some, all, habit), habit);
  });
}

function growth(sum: Sum): Expression {
  const before = yearBefore(sum);
  return exact("growth", [sum, before], ({ forms, read, habit }) => {
    const [to, from] = [totalOf(sum, forms, read), totalOf(before, forms, read)];
    if (to === null || from === null || from <= 0 || to < 0) return null;
    return printPercent(percentUnits(Math.abs(to - from), from, habit), habit);
  });
}

/** By how many percentage points a share rose or fell; of the exact shares, or of the printed ones. */
function points(part: Sum, whole: Sum, isOfPrinted: boolean): Expression {
  const sums = [part, whole, yearBefore(part), yearBefore(whole)];
  return exact("points", sums, ({ forms, read, habit }) => {
    const [a, b, c, d] = sums.map((sum) => totalOf(sum, forms, read) ?? 0);
    if (a === undefined || !b || c === undefined || !d) return null;
    const gap = isOfPrinted
      ? percentUnits(a, b, habit) - percentUnits(c, d, habit)
      : percentUnits(Math.abs(a * d - c * b), b * d, habit);
    return gap === 0n ? null : printUnits(gap < 0n ? -gap : gap, habit);
  });
}

function approximate(sum: Sum): Expression {
  const value = ({ forms, read }: Circumstances) => totalOf(sum, forms, read) ?? 0;
  return {
    kind: "approximate",
    sums: [sum],
    print: (circumstances) => boundOf(value(circumstances))?.toString() ?? null,
    allows: (printed, circumstances) => isWithin(value(circumstances), Number(printed)),
  };
}

/** `12345`, or `12,345`. */
const printCount = (value: number, { isGrouped }: Habit): string =>
  isGrouped ? value.toLocaleString("en", { maximumFractionDigits: 4 }) : String(value);

function kindOfSum(sum: Sum): ExpressionKind | null {
  if (sum.length > 1) return sum.some(({ sign }) => sign === -1) ? "difference" : "sum";
  return sum[0]?.isLastYear === true ? "last year" : null;
}

function count(sum: Sum): Expression {
  const kind = kindOfSum(sum);
  return exact(kind, [sum], ({ forms, read, habit }) => {
    const value = totalOf(sum, forms, read);
    if (value === null || value < 0 || (kind === "difference" && value === 0)) return null;
    return printCount(value, habit);
  });
}

/**
 * Parses what stands between braces in a pattern: a sum such as `new + carriedIn`, `share A of B`,
 * `growth A`, `points A of B`, `about A`.
 *
 * @returns The ways to work the figure out, any of which is right.
 * @throws {Error} where it is none of these.
 */
export function parseExpression(text: string): readonly Expression[] {
  return text.split(" or ").flatMap((way) => {
    const [, word, first = "", second = ""] =
      /^(?:(share|growth|points|about) )?(.+?)(?: of (.+))?$/.exec(way) ?? [];
    const sum = parseSum(first);
    if (word === "growth") return [growth(sum)];
    if (word === "about") return [approximate(sum)];
    if (word === undefined) return [count(sum)];
    const whole = parseSum(second);
    return word === "share"
      ? [share(sum, whole)]
      : [points(sum, whole, false), points(sum, whole, true)];
  });
}
