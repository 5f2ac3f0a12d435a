import type { PageLine } from "./page-line.ts";

/** The number of a page, however it is drawn. */
const NUMBER =
  /^(?:[-—–－·•.~]{0,2}\s*(\d{1,4})\s*[-—–－·•.~]{0,2}|第\s*(\d{1,4})\s*页(?:\s*(?:[,，/／]\s*)?共\s*\d{1,4}\s*页)?|(\d{1,4})\s*[/／]\s*\d{1,4}|Page\s+(\d{1,4})(?:\s+of\s+\d{1,4})?)$/i;

/** At the head and the foot of a page, as a part of its height. */
const MARGIN = 0.14;

/** Lines on several pages that stand so near to the same height were put there by the program. */
const SAME_HEIGHT = 3;

/** A head or a foot is a line or two. */
const MOST_LINES = 2;

const numberOf = (line: PageLine): number | null => {
  const [, ...numbers] = NUMBER.exec(line.text.replace(/\s+/g, " ").trim()) ?? [];
  const found = numbers.find((number) => number !== undefined);
  return found === undefined ? null : Number(found);
};

const isHigh = ({ y, marks }: PageLine): boolean => y < marks.height * MARGIN;
const isLow = ({ y, marks }: PageLine): boolean => y > marks.height * (1 - MARGIN);

interface Edge {
  readonly line: PageLine;
  readonly isHead: boolean;
}

/** The lines that stand at the head and at the foot of a page. */
function edgesOf(lines: readonly PageLine[]): Edge[] {
  const heads = lines.slice(0, MOST_LINES).filter(isHigh);
  const feet = lines.slice(-MOST_LINES).filter(isLow);
  return [
    ...heads.map((line) => ({ line, isHead: true })),
    ...feet.map((line) => ({ line, isHead: false })),
  ];
}

/** Numbers that count the pages they stand on, wherever the count began. */
function countedLines(edges: readonly Edge[]): PageLine[] {
  const byStart = new Map<string, PageLine[]>();
  for (const { line, isHead } of edges) {
    const number = numberOf(line);
    if (number === null) continue;
    const key = `${isHead},${number - line.marks.page}`;
    byStart.set(key, [...(byStart.get(key) ?? []), line]);
  }
  return [...byStart.entries()].flatMap(([key, lines]) => {
    // One alone is a number of its page only if it is drawn so, or says the page.
    const isSure = lines.length > 1 || (key.endsWith(",0") && !/^\d+$/.test(lines[0]?.text ?? "1"));
    return isSure || (key.endsWith(",0") && isAlone(lines[0], edges)) ? lines : [];
  });
}

/** Whether a bare number stands far from what is over or under it. */
function isAlone(line: PageLine | undefined, edges: readonly Edge[]): boolean {
  if (line === undefined) return false;
  return edges.every(
    ({ line: other }) =>
      other === line ||
      other.marks.page !== line.marks.page ||
      Math.abs(other.y - line.y) > 2.5 * line.size,
  );
}

/** Lines that say the same at the same height of several pages. */
function repeatedLines(edges: readonly Edge[]): PageLine[] {
  const byText = new Map<string, PageLine[]>();
  for (const { line } of edges) {
    // A row of a table may be the first of its page twice.
    if (line.pieces.length > 2) continue;
    byText.set(line.text, [...(byText.get(line.text) ?? []), line]);
  }
  return [...byText.values()].flatMap((lines) => {
    const repeated = lines.filter((line) =>
      lines.some(
        (other) =>
          other.marks.page !== line.marks.page && Math.abs(other.y - line.y) <= SAME_HEIGHT,
      ),
    );
    return /\d/.test(repeated[0]?.text ?? "") && (repeated[0]?.pieces.length ?? 0) > 1
      ? []
      : repeated;
  });
}

/** The lines that programs put at the head and the foot of pages: their numbers, and what is said on several of them. */
export function edgeLines(pages: readonly (readonly PageLine[])[]): ReadonlySet<PageLine> {
  const edges = pages.flatMap(edgesOf);
  return new Set([...countedLines(edges), ...repeatedLines(edges)]);
}
