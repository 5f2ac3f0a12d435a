import type { DocumentNode, TableCellNode } from "@gongkai/core/document";

const HAN = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

/** `一、`, `（一）`, `1.`: the numerals that Word can count by itself, outermost first. */
const LEVELS = [/^([一二三四五六七八九十])、/, /^（([一二三四五六七八九十])）/, /^(\d+)\./];

/** A text without the numeral that its place in an outline gives it. */
export interface Numbered {
  readonly level: number;
  readonly words: string;
}

const countOf = (numeral: string): number =>
  HAN.includes(numeral) ? HAN.indexOf(numeral) + 1 : Number(numeral);

/** Counts as Word does: a numeral that is not the next one stays text. */
class Counters {
  readonly #counts = LEVELS.map(() => 0);

  take(text: string): Numbered | null {
    for (const [level, pattern] of LEVELS.entries()) {
      const found = pattern.exec(text);
      if (found === null) continue;
      const next = (this.#counts[level] ?? 0) + 1;
      if (countOf(found[1] ?? "") !== next) return null;
      this.#counts.fill(0, level);
      this.#counts[level] = next;
      return { level, words: text.slice(found[0].length) };
    }
    return null;
  }
}

/** The headings and the labels of the table of requests whose numerals Word can count. */
export function outlineOf(
  blocks: readonly DocumentNode[],
): ReadonlyMap<DocumentNode | TableCellNode, Numbered> {
  const numbered = new Map<DocumentNode | TableCellNode, Numbered>();
  const headings = new Counters();
  const note = (node: DocumentNode | TableCellNode, found: Numbered | null) => {
    if (found !== null) numbered.set(node, found);
  };
  for (const block of blocks) {
    if (block.type === "heading" && block.level > 0) note(block, headings.take(block.text));
    if (block.type !== "table" || block.ref !== "requests") continue;
    const labels = new Counters();
    for (const cell of block.rows.flat()) {
      if (cell.header === "row") note(cell, labels.take(cell.text));
    }
  }
  return numbered;
}
