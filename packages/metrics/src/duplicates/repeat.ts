/** Why an item is taken for one that was there before; the first that holds, in this order. */
export type RepeatReason = "sameTitle" | "sameText" | "sameDocumentNumber" | "nearTitle";

/** An item that repeats one before it. */
export interface Repeat {
  readonly index: number;
  /** The first item of the group that it belongs to. */
  readonly first: number;
  /** The item that it is like: the first of the group, where the title is only near. */
  readonly like: number;
  readonly reason: RepeatReason;
  /** How many marks its title has more, fewer or others; null where titles were not compared by it. */
  readonly distance: number | null;
}
