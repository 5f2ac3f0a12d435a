import { strokeOf } from "./palette.ts";

/** How a line is told apart: by its colour, its dashes and the mark of each year. */
export interface LineLook {
  readonly color: string;
  readonly symbol: "circle" | "rect" | "triangle";
  readonly dash: "solid" | number[];
}

const looks: readonly [LineLook, ...LineLook[]] = [
  { color: strokeOf(0), symbol: "circle", dash: "solid" },
  { color: strokeOf(2), symbol: "rect", dash: [7, 4] },
  { color: strokeOf(4), symbol: "triangle", dash: [2, 3] },
];

const marks: Readonly<Record<LineLook["symbol"], string>> = {
  circle: "M10 8a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z",
  rect: "M10 4h8v8h-8Z",
  triangle: "M14 4l4 8h-8Z",
};

/** The look of the line with a number, counted from zero. */
export const lineLook = (number: number): LineLook => looks[number % looks.length] ?? looks[0];

/** A piece of the line, for the key. */
export function lineSample(number: number): string {
  const { color, symbol, dash } = lineLook(number);
  const dashes = dash === "solid" ? "" : ` stroke-dasharray="${dash.join(",")}"`;
  return `<svg width="28" height="16" aria-hidden="true" focusable="false"><path d="M0 8h28" fill="none" stroke="${color}" stroke-width="2.5"${dashes}/><path d="${marks[symbol]}" fill="${color}"/></svg>`;
}
