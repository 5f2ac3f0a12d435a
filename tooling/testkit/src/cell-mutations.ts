import type { Cell } from "@gongkai/core";
import type { RandomSource } from "./random-source.ts";

/** A cell as it should not be, and what a clerk did. */
export interface CellMutation {
  readonly kind: string;
  readonly cell: Cell;
}

const digitsOf = (value: number): readonly string[] => [...String(value)];

const figure = (digits: readonly string[]): number => Number(digits.join("") || "0");

function swapped(value: number, random: RandomSource): number {
  const digits = [...digitsOf(value)];
  const at = random.int(0, Math.max(0, digits.length - 2));
  const [left, right] = digits.slice(at, at + 2);
  if (left !== undefined && right !== undefined) digits.splice(at, 2, right, left);
  return figure(digits);
}

function withoutOne(value: number, random: RandomSource): number {
  const digits = digitsOf(value);
  const at = random.int(0, digits.length - 1);
  return figure(digits.filter((_, index) => index !== at));
}

function doubled(value: number, random: RandomSource): number {
  const digits = digitsOf(value);
  const at = random.int(0, digits.length - 1);
  return figure(digits.flatMap((digit, index) => (index === at ? [digit, digit] : [digit])));
}

function changed(value: number, random: RandomSource): number {
  const digits = digitsOf(value);
  const at = random.int(0, digits.length - 1);
  return figure(digits.map((digit, index) => (index === at ? String(random.int(0, 9)) : digit)));
}

/** Everything that goes wrong in a cell of figures, of which each changes the figure that is read. */
export function cellMutations(value: number, random: RandomSource): CellMutation[] {
  const drafts: CellMutation[] = [
    { kind: "one more", cell: value + 1 },
    { kind: "one less", cell: value - 1 },
    { kind: "digits swapped", cell: swapped(value, random) },
    { kind: "digit lost", cell: withoutOne(value, random) },
    { kind: "digit doubled", cell: doubled(value, random) },
    { kind: "digit changed", cell: changed(value, random) },
    { kind: "ten times", cell: value * 10 },
    { kind: "ten thousand times", cell: value * 10_000 },
    { kind: "below zero", cell: -value },
    { kind: "another figure", cell: random.int(0, 2000) },
    { kind: "blank", cell: null },
    { kind: "dash", cell: { printed: "-", state: "dash" } },
    { kind: "with decimals", cell: `${value}.5` },
    { kind: "as printed text", cell: { printed: String(value + 10), value: value + 10 } },
  ];
  return drafts.filter(({ cell }) =>
    typeof cell === "number"
      ? cell !== value
      : typeof cell === "string" || value !== 0 || isFigure(cell),
  );
}

/** Of a zero, a blank and a dash are no other figure. */
const isFigure = (cell: Cell): boolean =>
  cell !== null && typeof cell === "object" && cell.value !== undefined;
