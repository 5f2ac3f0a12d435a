import type { TextRange } from "@gongkai/core";

/** Digits that stand together, with nothing but separators among them; the last may be an X. */
export interface DigitRun {
  readonly digits: string;
  /** How many digits stand between one separator and the next. */
  readonly layout: readonly number[];
  readonly range: TextRange;
  /** Whether a hyphen joins it to digits before or after it. */
  readonly isPart: boolean;
}

interface Group {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
}

const GROUP = /[0-9]+(?:[xX](?![A-Za-z0-9]))?/g;
const SEPARATOR = /^(?: {1,2}|-| - )$/;
const MOST_GROUPS = 8;

function chainsOf(plain: string): Group[][] {
  const chains: Group[][] = [];
  for (const { 0: digits, index: start } of plain.matchAll(GROUP)) {
    const group = { digits, start, end: start + digits.length };
    const chain = chains.at(-1);
    const previous = chain?.at(-1);
    const gap =
      previous === undefined || start - previous.end > 3 ? "" : plain.slice(previous.end, start);
    if (SEPARATOR.test(gap)) chain?.push(group);
    else chains.push([group]);
  }
  return chains;
}

/** As many digits with separators as every run has that is looked for; most texts have none. */
const LONG = /(?:[0-9][ -]{0,3}){9}[0-9]/;

/**
 * Every run of neighbouring groups with so many digits: the first of them first, the longest of those that begin
 * together.
 *
 * @param least At least eleven.
 */
export function digitRuns(plain: string, least: number, most: number): DigitRun[] {
  if (!LONG.test(plain)) return [];
  return chainsOf(plain).flatMap((chain) =>
    chain.flatMap((_, from) => runsFrom(plain, chain, from, [least, most])),
  );
}

/** An X is the last character of a number. */
const isEnded = ({ digits }: Group): boolean => /[xX]$/.test(digits);

function runsFrom(
  plain: string,
  chain: readonly Group[],
  from: number,
  [least, most]: readonly [number, number],
): DigitRun[] {
  const runs: DigitRun[] = [];
  let digits = "";
  const first = chain[from];
  for (let to = from; to < Math.min(chain.length, from + MOST_GROUPS); to++) {
    const last = chain[to];
    if (first === undefined || last === undefined) break;
    digits += last.digits;
    if (digits.length > most) break;
    if (digits.length < least) {
      if (isEnded(last)) break;
      continue;
    }
    const before = plain.slice(Math.max(0, first.start - 2), first.start);
    const after = plain.slice(last.end, last.end + 2);
    runs.push({
      digits,
      layout: chain.slice(from, to + 1).map((group) => group.digits.length),
      range: { start: first.start, length: last.end - first.start },
      isPart: (from > 0 && before.includes("-")) || (to + 1 < chain.length && after.includes("-")),
    });
    if (isEnded(last)) break;
  }
  return runs.reverse();
}
