import { keyOf, type Occurrence } from "./occurrence.ts";
import { PairSet } from "./pair-set.ts";

/** The places of a report that state one quantity. */
export interface Repetition {
  /** In document order; a place that says it under two concepts is there once. */
  readonly places: readonly Occurrence[];
  /** The first place of each value in each text, so that a thousand equal figures are compared once. */
  readonly values: readonly Occurrence[];
  /** The first place of each value, in whatever text. */
  readonly distinct: readonly Occurrence[];
  /** The values that tables state. */
  readonly ofTables: readonly Occurrence[];
  /** The first values that prose states, by the path of the text: three tell whether they are one. */
  readonly byText: ReadonlyMap<string, readonly Occurrence[]>;
}

/** Repetitions by quantity. */
export type OccurrenceIndex = ReadonlyMap<string, Repetition>;

/** The place of a cell in its text. */
const NOWHERE = -1;

/** Of a text's own figure and another there may be a third that differs. */
const FIRST = 3;

interface Collected {
  readonly places: Occurrence[];
  readonly values: Occurrence[];
  readonly distinct: Occurrence[];
  readonly ofTables: Occurrence[];
  readonly byText: Map<string, Occurrence[]>;
  readonly knownPlaces: PairSet<string, number>;
  readonly knownValues: PairSet<string, string>;
  readonly knownDistinct: Set<string>;
}

const emptyCollected = (): Collected => ({
  places: [],
  values: [],
  distinct: [],
  ofTables: [],
  byText: new Map(),
  knownPlaces: new PairSet(),
  knownValues: new PairSet(),
  knownDistinct: new Set(),
});

/** Equal for equal values. */
export function valueMark({ unit, interval: { lower, upper } }: Occurrence): string {
  const from = `${unit} ${lower.numerator}/${lower.denominator}`;
  const isOne = lower.numerator === upper.numerator && lower.denominator === upper.denominator;
  return isOne ? from : `${from} ${upper.numerator}/${upper.denominator}`;
}

function collect(collected: Collected, occurrence: Occurrence): void {
  const { places, values, distinct, ofTables, byText } = collected;
  if (!collected.knownPlaces.add(occurrence.path, occurrence.range?.start ?? NOWHERE)) return;
  places.push(occurrence);
  const value = valueMark(occurrence);
  if (!collected.knownDistinct.has(value)) {
    collected.knownDistinct.add(value);
    distinct.push(occurrence);
  }
  if (!collected.knownValues.add(occurrence.path, value)) return;
  values.push(occurrence);
  if (occurrence.range === null) {
    ofTables.push(occurrence);
    return;
  }
  const own = byText.get(occurrence.path) ?? [];
  byText.set(occurrence.path, own);
  if (own.length < FIRST) own.push(occurrence);
}

/** Sorts occurrences by the quantity that they state. */
export function indexOccurrences(occurrences: readonly Occurrence[]): OccurrenceIndex {
  const index = new Map<string, Collected>();
  for (const occurrence of occurrences) {
    const key = keyOf(occurrence);
    const collected = index.get(key) ?? emptyCollected();
    index.set(key, collected);
    collect(collected, occurrence);
  }
  return index;
}
