/** Labels come again with every report; so many are kept. */
const MOST_KEPT = 4_096;

/** Longer texts are narrative, that does not come again. */
const LONGEST_KEPT = 120;

/** Remembers what it worked out of short texts. */
export function remembered<Value>(work: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    if (text.length > LONGEST_KEPT) return work(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = work(text);
    if (known.size >= MOST_KEPT) known.clear();
    known.set(text, found);
    return found;
  };
}
