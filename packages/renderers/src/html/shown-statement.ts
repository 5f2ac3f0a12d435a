import type { TextRange } from "@gongkai/core";
import { attribute, escapeHtml } from "./escape-html.ts";
import type { Insertion } from "./finding-marks.ts";

/** The part of a statement that a page can show: where its figure stands, and what it is. */
export interface ShownStatement {
  /** JSON Pointer of the text that states it: a paragraph, its `text`, or a row's `description`. */
  readonly path: string;
  readonly figure: {
    readonly value: number | string;
    /** The printed figure inside the text at `path`. */
    readonly range: TextRange;
  } | null;
}

type Figure = NonNullable<ShownStatement["figure"]>;

/** A paragraph is on the page as a whole: its text has the place of the paragraph. */
const placeOfText = (path: string): string =>
  path.endsWith("/text") ? path.slice(0, -"/text".length) : path;

/** The figures of each text, first to last; of figures that overlap only the first is kept. */
export function figuresByPath(
  statements: readonly ShownStatement[],
): ReadonlyMap<string, Figure[]> {
  const figures = new Map<string, Figure[]>();
  for (const { path, figure } of statements) {
    const place = placeOfText(path);
    if (figure !== null) figures.set(place, [...(figures.get(place) ?? []), figure]);
  }
  for (const [path, list] of figures) {
    const sorted = list.toSorted((left, right) => left.range.start - right.range.start);
    let end = 0;
    const apart = sorted.filter(({ range }) => {
      if (range.start < end || range.length < 1) return false;
      end = range.start + range.length;
      return true;
    });
    figures.set(path, apart);
  }
  return figures;
}

/**
 * Writes a text with its stated figures as `<data class="stated" value="…">`, and with what is inserted
 * behind its letters; into a figure nothing is.
 */
export function markText(
  text: string,
  figures: readonly Figure[],
  insertions: readonly Insertion[],
): string {
  let html = "";
  let position = 0;
  let inserted = 0;
  const writeTo = (end: number) => {
    for (
      let next = insertions[inserted];
      next !== undefined && next.at <= end;
      next = insertions[++inserted]
    ) {
      html += escapeHtml(text.slice(position, next.at)) + next.html;
      position = Math.max(position, next.at);
    }
    html += escapeHtml(text.slice(position, end));
    position = end;
  };
  for (const { range, value } of figures) {
    const end = range.start + range.length;
    if (end > text.length) break;
    writeTo(range.start);
    const printed = escapeHtml(text.slice(range.start, end));
    html += `<data class="stated"${attribute("value", String(value))}>${printed}</data>`;
    position = end;
  }
  writeTo(text.length);
  for (const { html: rest } of insertions.slice(inserted)) html += rest;
  return html;
}
