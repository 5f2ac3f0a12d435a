/** A change to a text: characters were put back that the context makes certain. */
export interface Repair {
  /** The stretch as it stands in the input. */
  readonly raw: string;
  /** The same stretch, repaired. */
  readonly repaired: string;
  /** Every reading that the raw stretch allows, the chosen one first. */
  readonly readings: readonly string[];
}

export interface RepairedText {
  readonly text: string;
  readonly repairs: readonly Repair[];
}

/** What is known of the report while its text is repaired. */
export interface RepairContext {
  readonly year: number;
}

export type Repairer = (text: string, context: RepairContext) => RepairedText;

/** Applies a pattern whose matches a function repairs, or leaves alone by returning null. */
export function repairMatches(
  text: string,
  pattern: RegExp,
  repair: (match: RegExpMatchArray) => Repair | null,
): RepairedText {
  const repairs: Repair[] = [];
  let result = "";
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    const change = repair(match);
    if (change === null) continue;
    repairs.push(change);
    result += text.slice(end, match.index) + change.repaired;
    end = match.index + match[0].length;
  }
  return { text: result + text.slice(end), repairs };
}
