/** A letter on a page; in points, from the left and the top of the page as it is read. */
export interface Letter {
  readonly text: string;
  readonly x: number;
  /** Of the line it stands on. */
  readonly y: number;
  readonly width: number;
  /** Of its font. */
  readonly size: number;
  /** Written upwards or downwards, among letters that are not. */
  readonly isTurned: boolean;
}

/** A ruled line: `at` is its y where it lies, its x where it stands. */
export interface RuledLine {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface RuledLines {
  readonly lying: readonly RuledLine[];
  readonly standing: readonly RuledLine[];
}

/** A box on a page as it is read. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What a page shows, turned so that its letters stand upright. */
export interface PageMarks extends RuledLines {
  /** Counted from 1. */
  readonly page: number;
  readonly letters: readonly Letter[];
  readonly width: number;
  readonly height: number;
  /** Shows a picture that is no ornament. */
  readonly hasPicture: boolean;
  /** Shows letters in a font that does not say which letters they are. */
  readonly hasUnknownFont: boolean;
  /** The same box in the space of the file: its lower left corner, width and height. */
  readonly inFile: (box: Box) => readonly [number, number, number, number];
}
