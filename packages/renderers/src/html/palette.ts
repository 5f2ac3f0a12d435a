/** The colours of a page by what they are for, each as `#rrggbb`. */
export interface Palette {
  /** Behind everything. */
  readonly paper: string;
  /** Behind what is set apart. */
  readonly wash: string;
  readonly ink: string;
  /** Of what is less important: dates, notes, particulars. */
  readonly muted: string;
  /** Between the rows of tables. */
  readonly line: string;
  /** Of links and of errors. */
  readonly accent: string;
}

export const paletteNames = [
  "paper",
  "wash",
  "ink",
  "muted",
  "line",
  "accent",
] as const satisfies readonly (keyof Palette)[];

export const lightPalette: Palette = {
  paper: "#ffffff",
  wash: "#f7f5f2",
  ink: "#1e2226",
  muted: "#5a626b",
  line: "#d9d8d4",
  accent: "#97311f",
};

export const darkPalette: Palette = {
  paper: "#16181a",
  wash: "#212427",
  ink: "#e3e4e5",
  muted: "#a6adb4",
  line: "#3b4045",
  accent: "#f0a08c",
};

/** Writes colours as custom properties, in the order of `paletteNames`. */
export const paletteStyle = (colors: Partial<Palette>): string =>
  paletteNames
    .filter((name) => colors[name] !== undefined)
    .map((name) => `--${name}:${colors[name]}`)
    .join(";");

/** The relative luminance of a colour, from 0 for black to 1 for white (WCAG 2.2). */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * The contrast of two colours, from 1 to 21 (WCAG 2.2).
 *
 * @example
 * contrast("#000000", "#ffffff") //=> 21
 */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}
