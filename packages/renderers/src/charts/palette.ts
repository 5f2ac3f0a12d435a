/** One way to fill an area: its colour, and the pattern that tells it apart without colour. */
interface Fill {
  readonly light: string;
  readonly dark: string;
  /** Lines or dots in the colour of the paper; "" for an even area. */
  readonly pattern: string;
}

const stripes = (angle: number) =>
  ` patternTransform="rotate(${angle})"><rect width="6" height="6" fill="var(--COLOUR)"/><rect width="2" height="6" fill="var(--paper)"/>`;

const dots =
  '><rect width="6" height="6" fill="var(--COLOUR)"/><circle cx="3" cy="3" r="1.4" fill="var(--paper)"/>';

const grid =
  '><rect width="6" height="6" fill="var(--COLOUR)"/><path d="M0 1h6M1 0v6" stroke="var(--paper)" stroke-width="1.6"/>';

/**
 * Told apart without colour: two are even, one dark and one light, and no other two have the same
 * pattern.
 */
const fills: readonly Fill[] = [
  { light: "#164a86", dark: "#5f97dc", pattern: "" },
  { light: "#2b86bf", dark: "#8cc7ee", pattern: stripes(45) },
  { light: "#d0532b", dark: "#f7ac94", pattern: "" },
  { light: "#a86400", dark: "#e2a849", pattern: dots },
  { light: "#6d4391", dark: "#b995dd", pattern: grid },
  { light: "#59646d", dark: "#a3adb5", pattern: stripes(-45) },
  { light: "#19705f", dark: "#5fbfa8", pattern: stripes(0) },
  { light: "#9c3569", dark: "#e389b6", pattern: stripes(90) },
];

const nameOf = (index: number): string => `s${(index % fills.length) + 1}`;

/** The colour of a line. */
export const strokeOf = (index: number): string => `var(--${nameOf(index)})`;

/** What fills the area of a series. */
export function fillOf(index: number): string {
  return fills[index % fills.length]?.pattern === "" ? strokeOf(index) : `url(#${nameOf(index)})`;
}

const variables = (scheme: "light" | "dark"): string =>
  fills.map((fill, index) => `--${nameOf(index)}:${fill[scheme]}`).join(";");

/** The colours as properties of the page, for both schemes and for paper. */
export const paletteStyle = `:root{${variables("light")}}
@media (prefers-color-scheme:dark){:root{${variables("dark")}}}
@media print{:root{${variables("light")}}}
`;

const patterns = fills.flatMap(({ pattern }, index) =>
  pattern === ""
    ? []
    : [
        `<pattern id="${nameOf(index)}" width="6" height="6" patternUnits="userSpaceOnUse"${pattern.replace("COLOUR", nameOf(index))}</pattern>\n`,
      ],
);

/** The patterns, once for all pictures of a page. It takes no room, but must not be hidden to be used. */
export const patternDefinitions = `<svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false"><defs>\n${patterns.join("")}</defs></svg>\n`;
