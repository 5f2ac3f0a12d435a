import type { DocumentNode } from "@gongkai/core/document";
import { collapse } from "../html/text-run.ts";
import type { Change } from "./change.ts";
import type { RunLook } from "./run-look.ts";

const NO_LOOK: RunLook = {};

/** A paragraph while it is read. */
export class OpenParagraph {
  /** What it shows, with a line feed where a line is broken. */
  text = "";
  style: string | null = null;
  list: string | null = null;
  level: number | null = null;
  isNumbered = false;
  /** Its end was deleted or is hidden: the next paragraph goes on in it. */
  isEndGone = false;
  /** What was done to its end without being settled. */
  end: Change | null = null;
  /** The look of the text being read. */
  look = NO_LOOK;
  /** The look that its style gives. */
  styleLook = NO_LOOK;
  /** What stands in its text boxes: it comes behind it. */
  boxes: DocumentNode[] | null = null;

  constructor(
    /** Its number among those of the body; that of its anchor for one in a text box. */
    readonly line: number,
  ) {}

  /** The next paragraph goes on in this one, with properties of its own. */
  goOn(): void {
    this.style = null;
    this.list = null;
    this.level = null;
    this.isEndGone = false;
    this.end = null;
    this.look = NO_LOOK;
    this.styleLook = NO_LOOK;
  }
}

/** A line of a paragraph, and where in what the paragraph shows it begins, counted from one. */
export interface ShownLine {
  readonly text: string;
  readonly column: number;
}

/** The lines that a paragraph shows; blank ones are left out. */
export function shownLines(text: string): ShownLine[] {
  const lines: ShownLine[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    const shown = line.trim();
    if (shown !== "") lines.push({ text: shown, column: start + line.indexOf(shown) + 1 });
    start += line.length + 1;
  }
  return lines;
}

/** The lines that a paragraph of a cell shows: blanks in it only keep words apart. */
export const cellLines = (text: string): string[] =>
  text
    .split("\n")
    .map(collapse)
    .filter((line) => line !== "");
