/** A mail quotes each line so. */
const QUOTE = /^\s*(?:>[ \u00a0]?)+/;

/** A listing numbers each line so. */
const NUMBER = /^\s*(\d{1,6})(?:[.:：|│]?\t|[:：|│] ?| {2})/;

/** So many of ten lines begin alike where it was not the report that wrote it. */
const MOST = 9;

/** In fewer lines it may be chance. */
const FEWEST = 5;

const quoted = (line: string): number => QUOTE.exec(line)?.[0].length ?? 0;

/** Line numbers go up with the lines: whether blank ones are counted too, or only those that say something. */
function numbered(lines: readonly string[]): (line: string) => number {
  const steps = new Map<number, number>();
  for (const [at, line] of lines.entries()) {
    const number = NUMBER.exec(line)?.[1];
    if (number === undefined) continue;
    const offset = Number(number) - at;
    steps.set(offset, (steps.get(offset) ?? 0) + 1);
  }
  const most = [...steps.values()].reduce((one, other) => Math.max(one, other), 0);
  const isNumbered = most * 10 >= lines.length * MOST;
  return (line) => (isNumbered ? (NUMBER.exec(line)?.[0].length ?? 0) : 0);
}

/**
 * Tells how much of a line is no part of the text: the marks of a quoted mail, or the numbers of a
 * listing, that stand before nearly every line.
 *
 * @param lines Those that are not blank.
 *
 * @example
 * sharedPrefix(["> 一", "> 二", "> 三", "> 四", "> 五"])("> 六") //=> 2
 */
export function sharedPrefix(lines: readonly string[]): (line: string) => number {
  if (lines.length < FEWEST) return () => 0;
  const marked = lines.reduce((sum, line) => sum + (quoted(line) > 0 ? 1 : 0), 0);
  if (marked * 10 >= lines.length * MOST) return quoted;
  return numbered(lines);
}
