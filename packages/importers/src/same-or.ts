/** Changes the members of a list; the same list where none changed. */
export function sameOr<Value>(
  before: readonly Value[],
  change: (value: Value) => Value,
): readonly Value[] {
  let after: Value[] | null = null;
  let same = 0;
  for (const value of before) {
    const changed = change(value);
    if (after !== null) after.push(changed);
    else if (changed === value) same++;
    else after = [...before.slice(0, same), changed];
  }
  return after ?? before;
}
