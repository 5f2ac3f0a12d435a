import type { Edition } from "@gongkai/core";
import type { DocumentNode } from "@gongkai/core/document";
import { once } from "../once.ts";
import { editDistance } from "./edit-distance.ts";
import { type HeadingReading, type HeadingStyle, readHeading } from "./heading-numeral.ts";
import { plainKey } from "./label-key.ts";
import { simplify } from "./simplify.ts";

/** Longer than the heading of any section without its numeral. */
const LONGEST_WORDS = 30;

/** A label of so many letters may be written with slips, but not in what it says of them: 数量 for 情况. */
const LONG_LABEL = 8;

/** So many sections have to be numbered in an unusual way before it is taken for that of the sections. */
const SECTIONS_OF_A_STYLE = 3;

const sectionLabels = once(({ sections }: Edition): readonly string[] =>
  sections.map(({ label }) => plainKey(label["zh-CN"])),
);

const isNearly = (label: string, key: string): boolean =>
  label.length >= LONG_LABEL && key.endsWith(label.slice(-2)) && editDistance(label, key, 2) <= 2;

/** Whether a line without a numeral is the label of a section, but for slips. */
export function isSectionLabel(words: string, edition: Edition): boolean {
  if (words.length > LONGEST_WORDS || words.length < 2) return false;
  const key = plainKey(words);
  return sectionLabels(edition).some((label) => label === key || isNearly(label, key));
}

/** The section that a numbered heading speaks of, or null. */
function sectionOf({ style, words }: HeadingReading, edition: Edition): string | null {
  if (words.length > LONGEST_WORDS || style === "none") return null;
  const usual = simplify(words.replace(/\s+/g, ""));
  const has = (keyword: string) => usual.includes(keyword);
  return edition.sections.find(({ keywords }) => keywords.some(has))?.id ?? null;
}

/** Tells a heading that is numbered as the sections are and speaks of one. */
export function headsSection(
  reading: HeadingReading,
  edition: Edition,
  style: HeadingStyle,
): boolean {
  return reading.style === style && sectionOf(reading, edition) !== null;
}

/**
 * Tells how the sections of a report are numbered: as the form does, 一、, unless other numbers head
 * more of them, or parts stand over them.
 *
 * @param labels Labels of the form's tables: they are no headings where a table was flattened.
 */
export function sectionStyle(
  nodes: readonly DocumentNode[],
  edition: Edition,
  labels: ReadonlySet<string>,
): HeadingStyle {
  const found = new Map<HeadingStyle, Set<string>>();
  for (const node of nodes) {
    const reading = node.type === "paragraph" ? readHeading(node.text) : null;
    const section = reading === null ? null : sectionOf(reading, edition);
    if (reading === null || section === null || labels.has(plainKey(reading.text))) continue;
    found.set(reading.style, (found.get(reading.style) ?? new Set()).add(section));
  }
  const countOf = (style: HeadingStyle) => found.get(style)?.size ?? 0;
  if (countOf("part") >= 2) return "part";
  if (countOf("han") >= 2) return "han";
  const [best = "han"] = [...found.keys()].sort((one, other) => countOf(other) - countOf(one));
  return countOf(best) >= SECTIONS_OF_A_STYLE ? best : "han";
}
