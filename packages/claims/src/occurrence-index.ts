import { keyOf, type Occurrence } from "./occurrence.ts";

/** The places of a report that state one quantity. */
export interface Repetition {
  /** In document order; a place that says it under two concepts is there once. */
  readonly places: readonly Occurrence[];
  /** The first place of each value in each text, so that a thousand equal figures are compared once. */
  readonly values: readonly Occurrence[];
}

/** Repetitions by quantity. */
export type OccurrenceIndex = ReadonlyMap<string, Repetition>;

interface Collected {
  readonly places: Occurrence[];
  readonly values: Occurrence[];
  readonly known: Set<string>;
}

/** Equal for equal values in one text. */
const valueMark = ({ path, unit, interval: { lower, upper } }: Occurrence): string =>
  [path, unit, lower.numerator, lower.denominator, upper.numerator, upper.denominator].join(" ");

const placeMark = ({ path, range }: Occurrence): string => `${path} ${range?.start ?? ""}`;

function collect({ places, values, known }: Collected, occurrence: Occurrence): void {
  const place = placeMark(occurrence);
  if (known.has(place)) return;
  known.add(place);
  places.push(occurrence);
  const value = valueMark(occurrence);
  if (known.has(value)) return;
  known.add(value);
  values.push(occurrence);
}

/** Sorts occurrences by the quantity that they state. */
export function indexOccurrences(occurrences: readonly Occurrence[]): OccurrenceIndex {
  const index = new Map<string, Collected>();
  for (const occurrence of occurrences) {
    const key = keyOf(occurrence);
    const collected = index.get(key) ?? { places: [], values: [], known: new Set<string>() };
    index.set(key, collected);
    collect(collected, occurrence);
  }
  return index;
}
