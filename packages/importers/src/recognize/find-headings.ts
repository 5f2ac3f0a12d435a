import type { DocumentNode, Edition, HeadingNode } from "@gongkai/core";
import type { Repair } from "../repair/repair.ts";
import { headingLevel, headingWords } from "./heading-pattern.ts";
import { chineseNumeral } from "./numerals.ts";
import type { RepairsBySource } from "./repaired-nodes.ts";

const LOST_NUMERAL = /^[（(]\s*[）)]/;

/** The numeral that the list of contents gives a heading, or null. */
function numeralInContents(words: string, contents: readonly string[]): string | null {
  const entry = contents.find((line) => headingWords(line) === words);
  return entry === undefined
    ? null
    : (/^[（(]([一二三四五六七八九十]{1,3})[）)]/.exec(entry)?.[1] ?? null);
}

/** Puts back the numeral that a sub-heading lost, by its place and by the list of contents. */
function restoreNumeral(text: string, place: number, contents: readonly string[]): Repair | null {
  if (!LOST_NUMERAL.test(text)) return null;
  const byPlace = chineseNumeral(place);
  const byContents = numeralInContents(headingWords(text), contents);
  const numerals = byContents === null ? [byPlace] : [...new Set([byContents, byPlace])];
  const readings = numerals.map((numeral) =>
    text.replace(LOST_NUMERAL, (pair) => `${pair[0]}${numeral}${pair.at(-1)}`),
  );
  const [repaired = text] = readings;
  return { raw: text, repaired, readings };
}

/** A line that is a section's label in the form, to the letter, heads the section without a numeral. */
const isSectionLabel = (text: string, { sections }: Edition) =>
  sections.some(({ label }) => label["zh-CN"] === text);

function headingOf(node: DocumentNode, edition: Edition): HeadingNode | null {
  if (node.type !== "paragraph") return node.type === "heading" ? node : null;
  const level = isSectionLabel(node.text, edition) ? 1 : headingLevel(node.text);
  return level === null ? null : { ...node, type: "heading", level };
}

/** Tells headings from paragraphs by how they are numbered, and restores numerals that were lost. */
export function findHeadings(
  nodes: readonly DocumentNode[],
  edition: Edition,
  contents: readonly string[],
  repaired: RepairsBySource,
): DocumentNode[] {
  let place = 0;
  return nodes.map((node) => {
    const heading = headingOf(node, edition);
    if (heading === null) return node;
    if (heading.level <= 1) place = 0;
    if (heading.level !== 2) return heading;
    place++;
    const repair = restoreNumeral(heading.text, place, contents);
    if (repair === null) return heading;
    if (heading.source !== undefined) repaired.set(heading.source, [repair]);
    return { ...heading, text: repair.repaired };
  });
}
