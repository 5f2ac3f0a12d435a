/** Works something out of a declaration once. */
export function once<Declaration extends object, Value>(work: (declaration: Declaration) => Value) {
  const known = new WeakMap<Declaration, Value>();
  return (declaration: Declaration): Value => {
    const before = known.get(declaration);
    if (before !== undefined) return before;
    const found = work(declaration);
    known.set(declaration, found);
    return found;
  };
}
