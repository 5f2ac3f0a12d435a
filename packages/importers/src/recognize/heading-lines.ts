import type { Edition } from "@gongkai/core";
import type { DocumentNode, ParagraphNode } from "@gongkai/core/document";
import { once } from "../once.ts";
import { headingLevel, headingWords } from "./heading-pattern.ts";

/** A numeral that stands on a line of its own, before its heading. */
const BARE_NUMERAL =
  /^(?:[一二三四五六七八九十]{1,3}\s*[、.．]|第[一二三四五六七八九十]{1,3}部分)$/;

const LONGEST_WORDS = 40;

/** More rows than a box around a heading has. */
const MOST_ROWS = 3;

/** A section's label, and the text that goes on behind it on the same line. */
const runInHeadings = once(({ sections }: Edition): RegExp => {
  const labels = sections.map(({ label }) => label["zh-CN"]).filter(({ length }) => length >= 4);
  const numeral = "(?:[一二三四五六七八九十]{1,3}\\s*[、.．]\\s*)?";
  // linear: anchored, and what it repeats are blanks between words
  return new RegExp(`^(${numeral}(?:${labels.join("|")})\\s*[。：:])\\s*(\\S.+)$`, "s");
});

const sectionWords = once(
  ({ sections }: Edition): ReadonlySet<string> =>
    new Set(sections.map(({ label }) => label["zh-CN"])),
);

/** A table of one cell is there for the look of its heading. */
function unboxed(node: DocumentNode): DocumentNode {
  if (node.type !== "table" || node.rows.length > MOST_ROWS) return node;
  const [cell, ...more] = node.rows.flat().filter(({ text }) => text.trim() !== "");
  if (cell === undefined || more.length > 0 || headingLevel(cell.text) !== 1) return node;
  const { text, source } = cell;
  return source === undefined ? { type: "paragraph", text } : { type: "paragraph", text, source };
}

/** A heading cut over two lines, or parted from its numeral, in one piece; null for what is none. */
function joined(node: ParagraphNode, next: DocumentNode | undefined, edition: Edition) {
  if (next?.type !== "paragraph" || next.text.length > LONGEST_WORDS) return null;
  const text = node.text + next.text;
  if (headingLevel(text) !== 1 && !BARE_NUMERAL.test(node.text)) return null;
  const isCut = headingLevel(node.text) === 1 && sectionWords(edition).has(headingWords(text));
  const isParted = BARE_NUMERAL.test(node.text) && !/[。；;]/.test(next.text);
  return isCut || isParted ? { ...node, text } : null;
}

function cutRunIn(node: ParagraphNode, edition: Edition): DocumentNode[] {
  const [, heading, text] = runInHeadings(edition).exec(node.text) ?? [];
  if (heading === undefined || text === undefined) return [node];
  return [
    { ...node, type: "heading", level: 1, text: heading },
    { ...node, text },
  ];
}

/**
 * Gives each heading a line of its own: out of a box, in one piece, parted from the text behind it.
 *
 * What needs nothing stays the same object.
 */
export function headingLines(nodes: readonly DocumentNode[], edition: Edition): DocumentNode[] {
  const lines: DocumentNode[] = [];
  for (let at = 0; at < nodes.length; at++) {
    const bare = nodes[at];
    if (bare === undefined) break;
    const node = unboxed(bare);
    if (node.type !== "paragraph") {
      lines.push(node);
      continue;
    }
    const whole = joined(node, nodes[at + 1], edition);
    if (whole !== null) at++;
    lines.push(...cutRunIn(whole ?? node, edition));
  }
  return lines;
}
