import type { TextLine } from "./text-line.ts";

/** `- 3 -`, `— 3 —`: the number of a page as no figure is drawn. */
const DASHED = /^[-—–－·•]{1,2}\s*(\d{1,3})\s*[-—–－·•]{1,2}$/;

/** `第 3 页 共 8 页`, `Page 3 of 8`. */
const NAMED =
  /^(?:第\s*\d{1,3}\s*页(?:\s*(?:[,，/／]\s*)?共\s*\d{1,3}\s*页)?|Page\s+\d{1,3}\s+of\s+\d{1,3})$/i;

const BARE = /^\d{1,3}$/;

/** A running head is short. */
const LONGEST_HEAD = 60;

const textOf = (line: TextLine | undefined): string => line?.source.text ?? "";

/** Numbers that go up by one from each page to the next. */
const goUp = (numbers: readonly number[]): boolean =>
  numbers.length > 1 && numbers.every((number, at) => number === (numbers[0] ?? 0) + at);

/** The lines that end their pages with nothing but a number, if all of them count the pages. */
function bareNumbers(lines: readonly TextLine[]): readonly number[] {
  const ends = lines.flatMap((line, at) => {
    const next = lines[at + 1];
    return next !== undefined && next.page !== line.page ? [at] : [];
  });
  const bare = ends.filter((at) => BARE.test(textOf(lines[at])));
  const isAll = bare.length === ends.length && goUp(bare.map((at) => Number(textOf(lines[at]))));
  return isAll ? bare : [];
}

/** The lines that only number their pages. */
function pageNumbers(lines: readonly TextLine[]): Set<number> {
  const dashed = lines.flatMap((line, at) => {
    const number = textOf(line).length > 12 ? undefined : DASHED.exec(textOf(line))?.[1];
    return number === undefined ? [] : [{ at, number: Number(number) }];
  });
  const counted = goUp(dashed.map(({ number }) => number)) ? dashed.map(({ at }) => at) : [];
  const named = lines.flatMap((line, at) =>
    textOf(line).length <= 24 && NAMED.test(textOf(line)) ? [at] : [],
  );
  return new Set([...counted, ...named, ...bareNumbers(lines)]);
}

/** Lines at the edge of a page that say again what stood there before, or what the title says. */
function runningHeads(lines: readonly TextLine[], numbers: ReadonlySet<number>): Set<number> {
  const title = textOf(lines[0]);
  const seen = new Set<string>();
  const heads = new Set<number>();
  const isEdge = (at: number) =>
    numbers.has(at) || (lines[at] !== undefined && lines[at]?.page !== lines[at + 1]?.page);
  for (const [at, line] of lines.entries()) {
    const text = textOf(line);
    if (at === 0 || text.length > LONGEST_HEAD || !/报告/.test(text)) continue;
    if (!numbers.has(at - 1) && !numbers.has(at + 1) && !isEdge(at - 1)) continue;
    if (seen.has(text) || title.includes(text)) heads.add(at);
    seen.add(text);
  }
  return heads;
}

/**
 * Leaves out the lines that a page prints at its head and foot: its number, as it is drawn or as it
 * goes up from page to page, and beside it the title again.
 */
export function withoutPageLines(lines: readonly TextLine[]): readonly TextLine[] {
  const numbers = pageNumbers(lines);
  const heads = runningHeads(lines, numbers);
  if (numbers.size + heads.size === 0) return lines;
  return lines.filter((_, at) => !numbers.has(at) && !heads.has(at));
}
