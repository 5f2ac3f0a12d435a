import type { DocumentNode } from "@gongkai/core/document";
import { collapse } from "../html/text-run.ts";
import type { Change } from "./reading-log.ts";
import type { RunLook } from "./run-look.ts";

/** A paragraph while it is read. */
export interface OpenParagraph {
  /** Its number among those of the body; that of its anchor for one in a text box. */
  readonly line: number;
  /** What it shows, with a line feed where a line is broken. */
  text: string;
  style: string | null;
  list: string | null;
  level: number | null;
  isNumbered: boolean;
  /** Its end was deleted or is hidden: the next paragraph goes on in it. */
  isEndGone: boolean;
  /** What was done to its end without being settled. */
  end: Change | null;
  /** The look of the text being read. */
  look: RunLook;
  /** The look that its style gives. */
  styleLook: RunLook;
  /** What stands in its text boxes: it comes behind it. */
  readonly boxes: DocumentNode[];
}

/** Opens a paragraph of which nothing is known. */
export const openParagraph = (line: number): OpenParagraph => ({
  ...{ line, text: "", style: null, list: null, level: null, isNumbered: false },
  ...{ isEndGone: false, end: null, look: {}, styleLook: {}, boxes: [] },
});

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
