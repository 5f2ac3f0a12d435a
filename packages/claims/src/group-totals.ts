/** Totals that the narrative names and the forms since 2019 print only in parts: what their concepts begin with. */
export const groupTotals: ReadonlyMap<string, string> = new Map([
  ["requests.outcome.denied", "requests.outcome.denied."],
  ["requests.outcome.unable", "requests.outcome.unable."],
  ["requests.outcome.notProcessed", "requests.outcome.notProcessed."],
  ["requests.outcome.other", "requests.outcome.other."],
]);
