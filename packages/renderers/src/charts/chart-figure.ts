import { compareRationals, type Fact, toRational } from "@gongkai/core";
import { shares } from "@gongkai/metrics";
import type { FactOfTable, YearOfFacts } from "./years-of-facts.ts";

/**
 * Why a figure is not drawn: the report has none, or a blank, a dash or the like, something unreadable,
 * a bound, another unit, two figures that contradict each other, or only some parts of a sum.
 */
export type Undrawn =
  | "absent"
  | "blank"
  | "empty"
  | "unreadable"
  | "bound"
  | "unit"
  | "contradicted"
  | "incomplete";

/** A figure of a series in one year. */
export interface ChartFigure {
  /** An exact figure; null where nothing is drawn. */
  readonly value: number | string | null;
  /** Null where the figure is drawn. */
  readonly undrawn: Undrawn | null;
  /** What the report prints of a figure that is not drawn; "" where that is nothing, or more than one figure. */
  readonly printed: string;
  /** It does not mean what it means in other editions. */
  readonly isBroken: boolean;
}

const nothing: ChartFigure = { value: null, undrawn: "absent", printed: "", isBroken: false };

function undrawnOf(fact: Fact, unit: string): Undrawn | null {
  if (fact.state === "blank") return "blank";
  if (fact.state === "unreadable") return "unreadable";
  if (fact.state !== "number" || fact.value === null) return "empty";
  if (fact.approx !== null) return "bound";
  return fact.unit !== null && fact.unit !== unit ? "unit" : null;
}

function figureOfFact(fact: Fact, unit: string): ChartFigure {
  const undrawn = undrawnOf(fact, unit);
  return {
    value: undrawn === null ? fact.value : null,
    undrawn,
    printed: undrawn === null ? "" : fact.source.text,
    isBroken: fact.break === true,
  };
}

const isAnyBroken = (figures: readonly ChartFigure[]): boolean =>
  figures.some((figure) => figure.isBroken);

/** What rows of one form add up to; no sum where one of them has no exact figure. */
function sumOf(figures: readonly ChartFigure[]): ChartFigure {
  const isBroken = isAnyBroken(figures);
  if (figures.every(({ undrawn }) => undrawn === "blank")) {
    return { ...nothing, undrawn: "blank", isBroken };
  }
  if (figures.some(({ undrawn }) => undrawn !== null)) {
    return { ...nothing, undrawn: "incomplete", isBroken };
  }
  const parts = figures.map(({ value }, index) => ({ label: String(index), count: value }));
  const { sum } = shares(parts, { concept: "", value: null });
  return { ...nothing, value: sum.count, undrawn: null, isBroken };
}

/** One figure of several that state the same; none where exact ones differ. */
function agreed(figures: readonly ChartFigure[]): ChartFigure {
  const exact = figures.filter(({ value }) => value !== null);
  const [first] = exact;
  const isSame = ({ value }: ChartFigure): boolean =>
    compareRationals(toRational(value ?? 0), toRational(first?.value ?? 0)) === 0;
  if (!exact.every(isSame)) {
    return { ...nothing, undrawn: "contradicted", isBroken: isAnyBroken(exact) };
  }
  return first ?? figures.find(({ undrawn }) => undrawn !== "blank") ?? figures[0] ?? nothing;
}

/**
 * The figure of a quantity in one year. Where a form splits it into rows they are added up; tables, or
 * rows that the body names itself, that state it twice must agree.
 *
 * @param isMeant Which facts state the quantity, or the parts of it.
 */
export function figureOf(
  { facts }: YearOfFacts,
  isMeant: (fact: Fact) => boolean,
  unit: string,
): ChartFigure {
  const byTable = new Map<string, FactOfTable[]>();
  for (const each of facts) {
    if (isMeant(each.fact)) byTable.set(each.table, [...(byTable.get(each.table) ?? []), each]);
  }
  const stated = [...byTable.values()].map((rows) => {
    const figures = rows.map(({ fact }) => figureOfFact(fact, unit));
    const [only] = figures;
    if (only !== undefined && figures.length === 1) return only;
    return rows.some(({ isOpen }) => isOpen) ? agreed(figures) : sumOf(figures);
  });
  return agreed(stated);
}
