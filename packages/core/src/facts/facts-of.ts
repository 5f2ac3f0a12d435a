import type { Fact } from "../models/fact.ts";
import type { Report } from "../models/report.ts";
import type { Sources } from "../models/source.ts";
import { factEntries } from "./fact-entries.ts";
import { sourceOf } from "./source-of.ts";

export interface SourceOptions {
  /** Where each value of the report was read, by JSON Pointer. */
  readonly sources?: Sources;
  /** The file that the report itself was read from, for values without a source of their own. */
  readonly file?: string;
}

/**
 * Lists the facts of a report's tables in document order, one for each printed figure.
 *
 * A blank cell is a fact with the state `blank` and the value null; the narrative's facts come from
 * `readStatements`.
 *
 * @example
 * factsOf({ format: "gongkai.report/1", edition: "cn-2008", title: "某局2018年政府信息公开工作年度报告", body: { name: "某局", kind: "department", code: null, aliases: [], predecessors: [] }, perimeter: null, period: { start: "2018-01-01", end: "2018-12-31" }, publishedOn: null, sections: [], tables: { "appendix-anqing": { cells: { requests: { value: 4 } } } }, contacts: null })[0]?.value //=> 4
 */
export function factsOf(report: Report, options: SourceOptions = {}): Fact[] {
  return factEntries(report).map(({ path, fact }) => ({
    ...fact,
    source: sourceOf(path, { ...options, text: fact.source.text }),
  }));
}
