import type { Edition } from "@gongkai/core";
import type { DocumentNode, HeadingNode } from "@gongkai/core/document";
import { once } from "../once.ts";
import { headingLines } from "./heading-lines.ts";
import { type HeadingStyle, readHeading } from "./heading-numeral.ts";
import { headingLevel, headingWords } from "./heading-pattern.ts";
import { plainKey } from "./label-key.ts";
import { chineseNumeral } from "./numerals.ts";
import { noteRepair, type RepairsBySource } from "./repaired-nodes.ts";
import { headsSection, isSectionLabel, sectionStyle } from "./section-style.ts";

const LOST_NUMERAL = /^[（(]\s*[）)]/;

/** The numerals that the list of contents gives to headings, by their words. */
function numeralsInContents(contents: readonly string[]): ReadonlyMap<string, string> {
  const numerals = new Map<string, string>();
  for (const entry of contents) {
    const numeral = /^[（(]([一二三四五六七八九十]{1,3})[）)]/.exec(entry)?.[1];
    const words = headingWords(entry);
    if (numeral !== undefined && !numerals.has(words)) numerals.set(words, numeral);
  }
  return numerals;
}

/** Puts back the numeral that a sub-heading lost, by its place and by the list of contents. */
function restoreNumeral(text: string, byPlace: string | null, byContents: string | null) {
  const numerals = [byContents, byPlace].filter((numeral) => numeral !== null);
  const readings = [...new Set(numerals)].map((numeral) =>
    text.replace(LOST_NUMERAL, (pair) => `${pair[0]}${numeral}${pair.at(-1)}`),
  );
  const [repaired] = readings;
  return repaired === undefined ? null : { raw: text, repaired, readings };
}

/** The numbered labels of a form's tables, that look like headings where a table was flattened. */
const numberedLabels = once(({ tables }: Edition): ReadonlySet<string> => {
  const rows = tables.flatMap((table) => (table.kind === "fixed" ? table.rows : []));
  const labels = rows.flatMap(({ label, groups = [] }) => [label, ...groups]);
  return new Set(
    labels
      .map((label) => label["zh-CN"])
      .filter(headingLevel)
      .map(plainKey),
  );
});

interface Headings {
  readonly edition: Edition;
  /** Labels of tables, that are none. */
  readonly labels: ReadonlySet<string>;
  /** How the sections are numbered. */
  readonly style: HeadingStyle;
}

/** Tells the level of a line, and gives it without marks; null for what is no heading. */
function levelOf(text: string, { edition, labels, style }: Headings) {
  const reading = readHeading(text);
  if (reading === null || labels.has(plainKey(text))) return null;
  const isSection =
    headsSection(reading, edition, style) ||
    (reading.style === "none" && isSectionLabel(reading.text, edition));
  if (isSection) return { level: 1, text: reading.text };
  const level = headingLevel(reading.text);
  // Under parts, 一、 numbers what is inside them.
  return level === null
    ? null
    : { level: style === "part" ? level + 1 : level, text: reading.text };
}

function headingOf(node: DocumentNode, headings: Headings): HeadingNode | null {
  if (node.type !== "paragraph") return node.type === "heading" ? node : null;
  const found = levelOf(node.text, headings);
  return found === null ? null : { ...node, type: "heading", ...found };
}

/** Tells headings from paragraphs by how they are numbered, and restores numerals that were lost. */
export function findHeadings(
  nodes: readonly DocumentNode[],
  edition: Edition,
  contents: readonly string[],
  repaired: RepairsBySource,
): DocumentNode[] {
  const numerals = numeralsInContents(contents);
  const lines = headingLines(nodes, edition);
  const labels = numberedLabels(edition);
  const headings = { edition, labels, style: sectionStyle(lines, edition, labels) };
  let place = 0;
  return lines.map((node) => {
    const heading = headingOf(node, headings);
    if (heading === null) return node;
    if (heading.level <= 1) place = 0;
    if (heading.level !== 2) return heading;
    place++;
    if (!LOST_NUMERAL.test(heading.text)) return heading;
    const byContents = numerals.get(headingWords(heading.text)) ?? null;
    const repair = restoreNumeral(heading.text, chineseNumeral(place), byContents);
    if (repair === null) return heading;
    noteRepair(repaired, heading.source, repair);
    return { ...heading, text: repair.repaired };
  });
}
