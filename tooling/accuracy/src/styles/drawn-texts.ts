import type { Place } from "./grid.ts";
import type { Style } from "./style.ts";
import { broken, eachPart, everywhere, once, type Part, widthOf } from "./text-parts.ts";
import { text } from "./text-style.ts";

/** The signs of a drawn table: its bar, and of each rule the left end, line, crossing and right end. */
interface Signs {
  readonly bar: string;
  readonly top: string | null;
  readonly below: string | null;
  readonly between: string | null;
  readonly bottom: string | null;
  /** The most that stands in one line of a cell. */
  readonly most?: number;
}

const LIGHT: Signs = { bar: "│", top: "┌─┬┐", below: "├─┼┤", between: "├─┼┤", bottom: "└─┴┘" };
const DOUBLE: Signs = { bar: "║", top: "╔═╦╗", below: "╠═╬╣", between: "╠═╬╣", bottom: "╚═╩╝" };
const GRID: Signs = { bar: "|", top: "+-++", below: "+=++", between: "+-++", bottom: "+-++" };
const QUERY: Signs = { ...GRID, below: "+-++", between: null };
const ORG: Signs = { bar: "|", top: null, below: "|-+|", between: null, bottom: null };

function ruleOf(signs: string | null, widths: readonly number[]): string[] {
  if (signs === null) return [];
  const [left = "", line = "", crossing = "", right = ""] = signs;
  return [left + widths.map((width) => line.repeat(width + 2)).join(crossing) + right];
}

function drawn(part: Part, textOf: (place: Place) => string, signs: Signs): string[] {
  const most = signs.most ?? Number.POSITIVE_INFINITY;
  const rows = [...part.head, ...part.body].map((line) =>
    line.map((place) => broken(textOf(place), most)),
  );
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(4, ...rows.flatMap((row) => (row[column] ?? []).map(widthOf))),
  );
  const lines = rows.flatMap((row, at) => {
    const height = Math.max(...row.map((cell) => cell.length));
    const own = Array.from({ length: height }, (_, line) => {
      const cells = row.map((cell, column) => {
        const words = cell[line] ?? "";
        return ` ${words}${" ".repeat((widths[column] ?? 0) - widthOf(words))} `;
      });
      return signs.bar + cells.join(signs.bar) + signs.bar;
    });
    if (at === rows.length - 1) return [...own, ...ruleOf(signs.bottom, widths)];
    const rule = at === part.head.length - 1 ? signs.below : signs.between;
    return [...own, ...ruleOf(rule, widths)];
  });
  const title = part.title === null ? [] : [part.title];
  return [...title, ...ruleOf(signs.top, widths), ...lines, ""];
}

const style = (name: string, textOf: (place: Place) => string, signs: Signs): Style =>
  text(name, { table: eachPart((part) => drawn(part, textOf, signs)) });

/** Tables that are drawn with signs. */
export const drawnTexts: readonly Style[] = [
  style("boxes", once, LIGHT),
  style("boxes-with-groups-in-every-row", everywhere, LIGHT),
  style("boxes-with-labels-broken", once, { ...LIGHT, most: 16 }),
  style("boxes-of-double-lines", once, DOUBLE),
  style("grid", once, GRID),
  style("grid-with-labels-broken", once, { ...GRID, most: 12 }),
  style("result-of-a-query", everywhere, QUERY),
  style("rule-below-header-only", once, ORG),
];
