import type { Finding, TextSource } from "@gongkai/core";

const isDigit = (character: string | undefined): boolean => /^\d$/.test(character ?? "");

/** Whether the stretch stands by itself: "6" is no figure of "16次". */
function isWhole(text: string, start: number, length: number): boolean {
  const end = start + length;
  const goesOnBefore = isDigit(text[start]) && isDigit(text[start - 1]);
  const goesOnAfter = isDigit(text[end - 1]) && isDigit(text[end]);
  return !goesOnBefore && !goesOnAfter;
}

/** The only place that reads `actual` and not yet `expected`; -1 where there are several or none. */
function onlyPlace(text: string, actual: string, expected: string | null): number {
  let only = -1;
  for (let at = text.indexOf(actual); at >= 0; at = text.indexOf(actual, at + actual.length)) {
    const isRight = expected?.startsWith(actual) === true && text.startsWith(expected, at);
    if (isRight || !isWhole(text, at, actual.length)) continue;
    if (only >= 0) return -1;
    only = at;
  }
  return only;
}

/**
 * Narrows the source of a finding from the whole passage to what the finding speaks of, where that is certain.
 *
 * @example
 * const source = { kind: "text", file: "a.txt", line: 1, column: 1, length: 9, text: "100%答复,公开100" };
 * narrowSource(source, { actual: "100", expected: "100%" }).column //=> 10
 */
export function narrowSource(
  source: TextSource,
  { actual, expected }: Pick<Finding, "actual" | "expected">,
): TextSource {
  const start = actual === null || actual === "" ? -1 : onlyPlace(source.text, actual, expected);
  if (actual === null || start < 0) return source;
  return { ...source, column: source.column + start, length: actual.length, text: actual };
}
