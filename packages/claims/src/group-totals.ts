/** What the concepts begin with that a total is made of, or these concepts themselves. */
type Parts = string | readonly string[];

const LITIGATION = ["direct", "afterReconsideration"];
const RESULTS = ["total", "upheld", "corrected", "other", "pending"];

const suits = (result: string): [string, Parts] => [
  `remedies.litigation.${result}`,
  LITIGATION.map((kind) => `remedies.litigation.${kind}.${result}`),
];

/** Totals that the narrative names and the forms since 2019 print only in parts. */
export const groupTotals: ReadonlyMap<string, Parts> = new Map<string, Parts>([
  ["requests.outcome.denied", "requests.outcome.denied."],
  ["requests.outcome.unable", "requests.outcome.unable."],
  ["requests.outcome.notProcessed", "requests.outcome.notProcessed."],
  ["requests.outcome.other", "requests.outcome.other."],
  ...RESULTS.map(suits),
]);

/** Whether a concept is a part of a total. */
export const isPartOf = (concept: string, parts: Parts): boolean =>
  typeof parts === "string" ? concept.startsWith(parts) : parts.includes(concept);
