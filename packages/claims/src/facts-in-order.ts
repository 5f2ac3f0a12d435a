import {
  compareInDocument,
  type Fact,
  factEntries,
  type Report,
  type SourceOptions,
  sourceOf,
} from "@gongkai/core";
import { readProse } from "./read-prose.ts";
import type { ReadStatement } from "./read-statement.ts";
import { isStating } from "./statement-kinds.ts";
import { textAt } from "./text-at.ts";

interface PlacedFact {
  readonly path: string;
  readonly fact: Fact;
}

function proseFacts(
  report: Report,
  { statement, draft: { evidence } }: ReadStatement,
  options: SourceOptions,
): PlacedFact[] {
  if (!isStating(statement.kind)) return [];
  const { path } = statement;
  const text = textAt(report, path);
  const source = sourceOf(path, { ...options, text, range: evidence });
  return statement.facts.map((fact) => ({ path, fact: { ...fact, source } }));
}

/**
 * Gives the facts of a report, of its tables and of its prose, in document order with their sources.
 *
 * There is one entry for each printed figure; words for "none" give a zero, and a row that a merged
 * cell leaves without a figure gives null with the state `notStated`.
 *
 * @param options The sources that the importer found, and the name of the file.
 *
 * @example
 * const report = { format: "gongkai.report/1", edition: "cn-2008", title: "某局2018年政府信息公开工作年度报告", body: { name: "某局", kind: "department", code: null, aliases: [], predecessors: [] }, perimeter: null, period: { start: "2018-01-01", end: "2018-12-31" }, publishedOn: null, sections: [{ id: "proactive", heading: "二、主动公开", blocks: [{ type: "paragraph", text: "公开文件74件，2017年为119件。" }] }], tables: { "appendix-anqing": { cells: { requests: { value: 4 } } } }, contacts: null };
 * factsInOrder(report).map(({ concept, year, value }) => [concept, year, value]) //=> [["proactive.documents.total", 2018, 74], ["proactive.documents.total", 2017, 119], ["requests.new", 2018, 4]]
 */
export function factsInOrder(report: Report, options: SourceOptions = {}): Fact[] {
  const inDocument = compareInDocument(report);
  const ofTables = factEntries(report).map(({ path, fact }) => ({
    path,
    fact: { ...fact, source: sourceOf(path, { ...options, text: fact.source.text }) },
  }));
  const ofProse = readProse(report).statements.flatMap((read) => proseFacts(report, read, options));
  return [...ofProse, ...ofTables]
    .sort((left, right) => inDocument(left.path, right.path))
    .map(({ fact }) => fact);
}
