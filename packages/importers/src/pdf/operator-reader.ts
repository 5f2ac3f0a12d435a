import { apply, IDENTITY, type Matrix, matrixOf, multiply } from "./matrix.ts";
import { filledLines, type PaintedLine, strokedLines } from "./painted-lines.ts";

/** A letter where a page paints it; in points, from the lower left corner of the page. */
export interface PaintedLetter {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** The way to the next letter of its line. */
  readonly dx: number;
  readonly dy: number;
  readonly size: number;
}

/** The names of what a page paints, as pdf.js numbers them. */
export type Operators = Readonly<Record<string, number>>;

/** A font, as far as letters are placed by it; null for one that cannot be read. */
export interface PlacingFont {
  readonly scale: number;
  readonly isVertical: boolean;
}

interface State {
  matrix: Matrix;
  font: PlacingFont | null;
  fontSize: number;
  charSpacing: number;
  wordSpacing: number;
  stretch: number;
  leading: number;
  rise: number;
  mode: number;
  fill: unknown;
  stroke: unknown;
}

const fresh = (): State => ({
  matrix: IDENTITY,
  font: null,
  fontSize: 0,
  charSpacing: 0,
  wordSpacing: 0,
  stretch: 1,
  leading: 0,
  rise: 0,
  mode: 0,
  fill: "",
  stroke: "",
});

/** Letters that are not painted: what a scanner's program thinks it read lies so over the picture. */
const INVISIBLE = 3;

/** Deeper than any program nests what it saves. */
const MOST_SAVED = 4_000;

/** A picture as large as that, in square points, is a page or a part of it. */
const LARGE_PICTURE = 40_000;

const WHITE = "#ffffff";

const numberOf = (value: unknown): number =>
  typeof value === "number" && Number.isFinite(value) ? value : 0;

const propertyOf = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;

/** What a font object of pdf.js says of where its letters stand. */
export function placingFont(font: unknown): PlacingFont | null {
  if (typeof font !== "object" || font === null) return null;
  const matrix = matrixOf(propertyOf(font, "fontMatrix"));
  return {
    scale: matrix === null || matrix[0] === 0 ? 0.001 : matrix[0],
    isVertical: propertyOf(font, "vertical") === true,
  };
}

/** Follows what a page paints, and keeps its letters and its ruled lines. */
export class OperatorReader {
  readonly letters: PaintedLetter[] = [];
  readonly lines: PaintedLine[] = [];
  hasPicture = false;
  hasUnknownFont = false;
  #state = fresh();
  readonly #saved: State[] = [];
  #textMatrix: Matrix = IDENTITY;
  #x = 0;
  #y = 0;
  #lineX = 0;
  #lineY = 0;
  /** A place was made for something, and nothing is painted there yet. */
  #isAwaiting = false;
  readonly #steps: ReadonlyMap<number, (args: readonly unknown[]) => void>;

  constructor(
    operators: Operators,
    readonly fontOf: (name: string) => PlacingFont | null,
  ) {
    const steps: Record<string, (args: readonly unknown[]) => void> = {
      save: () => this.#save(),
      restore: () => this.#restore(),
      transform: (args) => this.#transform(args),
      paintFormXObjectBegin: ([matrix]) => {
        this.#save();
        this.#transform(matrix);
        this.#isAwaiting = false;
      },
      paintFormXObjectEnd: () => this.#restore(),
      beginAnnotation: ([, , transform, matrix]) => {
        this.#save();
        this.#state = { ...fresh() };
        this.#transform(transform);
        this.#transform(matrix);
        this.#isAwaiting = false;
      },
      endAnnotation: () => this.#restore(),
      setFillRGBColor: ([color]) => {
        this.#state.fill = color;
      },
      setStrokeRGBColor: ([color]) => {
        this.#state.stroke = color;
      },
      setGState: ([settings]) => this.#settings(settings),
      setFont: ([name, size]) => this.#setFont(name, size),
      setCharSpacing: ([spacing]) => {
        this.#state.charSpacing = numberOf(spacing);
      },
      setWordSpacing: ([spacing]) => {
        this.#state.wordSpacing = numberOf(spacing);
      },
      setHScale: ([percent]) => {
        this.#state.stretch = numberOf(percent) / 100;
      },
      setLeading: ([leading]) => {
        this.#state.leading = -numberOf(leading);
      },
      setTextRise: ([rise]) => {
        this.#state.rise = numberOf(rise);
      },
      setTextRenderingMode: ([mode]) => {
        this.#state.mode = numberOf(mode);
      },
      beginText: () => this.#setTextMatrix(IDENTITY),
      setTextMatrix: ([matrix]) => this.#setTextMatrix(matrixOf(matrix) ?? IDENTITY),
      moveText: ([x, y]) => this.#moveText(numberOf(x), numberOf(y)),
      setLeadingMoveText: ([x, y]) => {
        this.#state.leading = numberOf(y);
        this.#moveText(numberOf(x), numberOf(y));
      },
      nextLine: () => this.#moveText(0, this.#state.leading),
      showText: ([glyphs]) => this.#showText(glyphs),
      constructPath: ([paint, [path] = [null]]: readonly unknown[] & {
        readonly 1?: readonly unknown[];
      }) => this.#paint(paint, path),
    };
    const picture = () => this.#picture();
    for (const name of PICTURES) steps[name] = picture;
    this.#steps = new Map(
      Object.entries(steps).map(([name, step]) => [operators[name] ?? -1, step]),
    );
    const isOneOf = (names: readonly string[]) => {
      const numbers = new Set(names.map((name) => operators[name]));
      return (paint: unknown) => typeof paint === "number" && numbers.has(paint);
    };
    this.#isStroke = isOneOf([
      "stroke",
      "closeStroke",
      "fillStroke",
      "eoFillStroke",
      "closeFillStroke",
      "closeEOFillStroke",
    ]);
    this.#isFill = isOneOf([
      "fill",
      "eoFill",
      "fillStroke",
      "eoFillStroke",
      "closeFillStroke",
      "closeEOFillStroke",
    ]);
  }

  readonly #isStroke: (paint: unknown) => boolean;
  readonly #isFill: (paint: unknown) => boolean;

  read(operator: number, args: unknown): void {
    this.#steps.get(operator)?.(Array.isArray(args) ? args : []);
  }

  #save(): void {
    if (this.#saved.length < MOST_SAVED) this.#saved.push({ ...this.#state });
  }

  #restore(): void {
    if (this.#isAwaiting) this.#picture();
    const state = this.#saved.pop();
    if (state !== undefined) this.#state = state;
  }

  #transform(values: unknown): void {
    const matrix = matrixOf(values);
    if (matrix === null) return;
    this.#state.matrix = multiply(this.#state.matrix, matrix);
    this.#isAwaiting = true;
  }

  /** Pictures are left out before they come here: where one was to be, there is a place and nothing in it. */
  #picture(): void {
    const [a, b, c, d] = this.#state.matrix;
    if (Math.abs(a * d - b * c) >= LARGE_PICTURE) this.hasPicture = true;
    this.#isAwaiting = false;
  }

  #settings(settings: unknown): void {
    if (!Array.isArray(settings)) return;
    for (const setting of settings) {
      if (!Array.isArray(setting) || setting[0] !== "Font" || !Array.isArray(setting[1])) continue;
      this.#setFont(setting[1][0], setting[1][1]);
    }
  }

  #setFont(name: unknown, size: unknown): void {
    this.#state.font = typeof name === "string" ? this.fontOf(name) : null;
    this.#state.fontSize = numberOf(size);
  }

  #setTextMatrix(matrix: Matrix): void {
    this.#textMatrix = matrix;
    this.#x = this.#lineX = 0;
    this.#y = this.#lineY = 0;
  }

  #moveText(x: number, y: number): void {
    this.#x = this.#lineX += x;
    this.#y = this.#lineY += y;
  }

  #showText(glyphs: unknown): void {
    this.#isAwaiting = false;
    const { font, mode } = this.#state;
    const isShown = (mode & 3) !== INVISIBLE;
    if (font === null && isShown) this.hasUnknownFont = true;
    if (font === null || !Array.isArray(glyphs)) return;
    for (const glyph of glyphs) this.#showGlyph(glyph, font, isShown);
  }

  #showGlyph(glyph: unknown, font: PlacingFont, isShown: boolean): void {
    const { fontSize, stretch, charSpacing, wordSpacing, rise, matrix } = this.#state;
    if (typeof glyph === "number") {
      const back = (glyph * fontSize) / 1000;
      if (font.isVertical) this.#y -= back;
      else this.#x -= back * stretch;
      return;
    }
    const width = numberOf(propertyOf(glyph, "width")) * font.scale * fontSize;
    const spacing = charSpacing + (propertyOf(glyph, "isSpace") === true ? wordSpacing : 0);
    const text = propertyOf(glyph, "unicode");
    if (isShown && typeof text === "string" && text.trim() !== "") {
      const place = multiply(matrix, this.#textMatrix);
      const left = font.isVertical ? this.#x - width / 2 : this.#x;
      const bottom = font.isVertical ? this.#y - Math.abs(fontSize) * 0.88 : this.#y + rise;
      const [x, y] = apply(place, left, bottom);
      const [toX, toY] = apply(place, left + width * stretch, bottom);
      const size = Math.abs(fontSize) * Math.hypot(place[2], place[3]);
      if (Number.isFinite(x + y + toX + toY + size))
        this.letters.push({ text, x, y, dx: toX - x, dy: toY - y, size });
    }
    if (font.isVertical) {
      const metrics = propertyOf(glyph, "vmetric");
      const down = Array.isArray(metrics)
        ? -numberOf(metrics[0]) * font.scale * fontSize
        : fontSize;
      this.#y -= down + spacing;
    } else this.#x += (width + spacing) * stretch;
  }

  #paint(paint: unknown, path: unknown): void {
    if (!(path instanceof Float32Array)) return;
    const { matrix, stroke, fill } = this.#state;
    if (this.#isStroke(paint)) {
      this.#isAwaiting = false;
      if (stroke !== WHITE) this.lines.push(...strokedLines(path, matrix));
    }
    if (this.#isFill(paint)) {
      this.#isAwaiting = false;
      if (fill !== WHITE) this.lines.push(...filledLines(path, matrix));
    }
  }
}

const PICTURES: readonly string[] = [
  "paintImageMaskXObject",
  "paintImageMaskXObjectGroup",
  "paintImageXObject",
  "paintInlineImageXObject",
  "paintInlineImageXObjectGroup",
  "paintImageXObjectRepeat",
  "paintImageMaskXObjectRepeat",
  "paintSolidColorImageMask",
];
