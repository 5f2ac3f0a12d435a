import { factsInOrder } from "@gongkai/claims";
import type { Fact, Report, SourceOptions } from "@gongkai/core";

/**
 * Lists the facts of a report, those of its tables and those of its prose, in document order.
 *
 * One entry for each printed figure. A blank cell is a fact with the state `blank` and the value
 * null. Without `options.sources` each fact is placed by its JSON Pointer.
 *
 * @example
 * const report = { format: "gongkai.report/1", edition: "cn-2008", title: "某局2018年政府信息公开工作年度报告", body: { name: "某局", kind: "department", code: null, aliases: [], predecessors: [] }, perimeter: null, period: { start: "2018-01-01", end: "2018-12-31" }, publishedOn: null, sections: [], tables: { "appendix-anqing": { cells: { requests: { value: 4 } } } }, contacts: null };
 * factsOf(report)[0]?.concept //=> "requests.new"
 */
export function factsOf(report: Report, options: SourceOptions = {}): Fact[] {
  return factsInOrder(report, options);
}
