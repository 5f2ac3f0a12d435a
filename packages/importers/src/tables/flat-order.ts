/** A label of a header: of a group, of a member of it, of another column of the form, or of no form. */
export interface FlatOrdered {
  readonly place: "group" | "member" | "other" | "local";
}

/** Between a group and its members stand no other labels, or those beside it in the row over them. */
function ordered<Label extends FlatOrdered>(
  labels: readonly Label[],
  group: number,
  first: number,
): readonly Label[] | null {
  const before = labels.slice(0, group);
  const between = labels.slice(group + 1, first);
  const after = labels.slice(first);
  const isOnlyLocal = between.every(({ place }) => place === "local");
  if (between.length === 0) return [...before, ...after];
  if (!isOnlyLocal && between.every(({ place }) => place === "other")) {
    return [...before, ...after, ...between];
  }
  const isOneRow = isOnlyLocal && after.some(({ place }) => place === "other");
  return isOneRow ? [...before, ...between, ...after] : null;
}

/**
 * Puts the labels of a header, row by row, into the order of their columns: what stands under a group
 * comes in its place. A group without members is a column of its own.
 *
 * @returns Null where that cannot be told.
 */
export function flatOrder<Label extends FlatOrdered>(
  labels: readonly Label[],
): readonly Label[] | null {
  const group = labels.findIndex(({ place }) => place === "group");
  const first = labels.findIndex(({ place }) => place === "member");
  if (group < 0 || first < 0) return labels;
  const isPlain = labels.filter(({ place }) => place === "group").length === 1 && first > group;
  return isPlain ? ordered(labels, group, first) : null;
}
