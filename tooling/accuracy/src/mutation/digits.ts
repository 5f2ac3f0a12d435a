const DIGITS = "0123456789";

/** Everything that one other digit makes of a figure; a leading digit does not become 0. */
export function digitChanges(printed: string): string[] {
  const leading = printed.search(/\d/);
  return [...printed].flatMap((old, at) => {
    if (!DIGITS.includes(old)) return [];
    return [...DIGITS]
      .filter((digit) => digit !== old && !(at === leading && digit === "0"))
      .map((digit) => printed.slice(0, at) + digit + printed.slice(at + 1));
  });
}
