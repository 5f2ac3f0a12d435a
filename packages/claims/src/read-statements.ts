import type { Report } from "@gongkai/core";
import { earlierIndex } from "./earlier-index.ts";
import { judgeAgain } from "./judge-again.ts";
import { readProse } from "./read-prose.ts";
import { maskStatements } from "./screening/mask-statements.ts";
import { type ScreenedPlace, screenReport } from "./screening/screen-report.ts";
import type { Statement } from "./statement.ts";

/**
 * Reads what the narrative of a report states: quantities, words for "none", and growth.
 *
 * Each statement comes with its sentence, its figure, the facts it states and whether the rest of
 * the report bears it out. A figure that no word explains states nothing; nothing is ever guessed.
 * Prose is also read in the descriptions of the channels of publication. Personal information is
 * masked in what a statement quotes, and a number that is somebody's own states nothing.
 *
 * @param options.against Last year's report, for growths whose earlier figure this one does not print.
 * @returns The statements in document order. Never throws.
 *
 * @example
 * const report = { format: "gongkai.report/1", edition: "cn-2008", title: "某局2018年政府信息公开工作年度报告", body: { name: "某局", kind: "department", code: null, aliases: [], predecessors: [] }, perimeter: null, period: { start: "2018-01-01", end: "2018-12-31" }, publishedOn: null, sections: [{ id: "proactive", heading: "二、主动公开", blocks: [{ type: "paragraph", text: "全年公开重点领域信息132条，2017年为101条，同比增长30%。" }] }], tables: {}, contacts: null };
 * readStatements(report).map(({ concepts, stated, verdict }) => [concepts[0], stated, verdict]) //=> [["proactive.keyAreas.items", "132条", "notAssessable"], ["proactive.keyAreas.items", "101条", "notAssessable"], ["proactive.keyAreas.items", "30%", "truncated"]]
 */
export function readStatements(
  report: Report,
  options: { readonly against?: Report | null } = {},
): Statement[] {
  return statementsOf(report, screenReport(report), options);
}

/** The statements of a report whose personal information is found already. */
export function statementsOf(
  report: Report,
  screened: readonly ScreenedPlace[],
  { against = null }: { readonly against?: Report | null },
): Statement[] {
  const statements = judgeAgain(readProse(report), earlierIndex(report, against));
  return maskStatements(statements, screened);
}
