import { compareInDocument, type Report } from "@gongkai/core";
import { figuresAt } from "./figured-text.ts";
import { PairSet } from "./pair-set.ts";
import { proseTexts } from "./prose-texts.ts";
import { statementsOf } from "./read-statements.ts";
import { maskStatements } from "./screening/mask-statements.ts";
import { screenReport } from "./screening/screen-report.ts";
import { sentenceFinder } from "./sentences.ts";
import type { Statement } from "./statement.ts";
import { unexplained } from "./statement-draft.ts";
import type { TextPlace } from "./text-place.ts";

/** How much of a narrative's figures was understood. */
export interface ClaimCoverage {
  /** Figures that the prose prints; dates, ordinals and numbers of documents and telephones are none. */
  readonly figures: number;
  /** Those of which it was understood what they count or compare. */
  readonly understood: number;
  /** Those that could be held against the rest of the report, with whatever outcome. */
  readonly verified: number;
}

/** Every figure that the prose of a report prints, and what it states in words. */
export interface Claims {
  /** In document order. */
  readonly statements: readonly Statement[];
  readonly coverage: ClaimCoverage;
}

const startOf = ({ figure, range }: Statement): number => figure?.range.start ?? range.start;

/** The figures of a text that no statement explains. */
function unexplainedIn(
  report: Report,
  place: TextPlace,
  explained: PairSet<string, number>,
): Statement[] {
  const { masked, figures } = figuresAt(report, place);
  const sentenceAt = sentenceFinder(masked);
  return figures
    .filter(({ start }) => !explained.has(place.path, start))
    .map((figure) => unexplained(place, sentenceAt(figure.start), figure));
}

/**
 * Lists every figure that the prose of a report prints: what it states, whether the rest of the report
 * bears it out, or that nothing says what it counts (`unexplained`); and what is said in words.
 *
 * @param options.against Last year's report, for growths whose earlier figure this one does not print.
 * @returns Statements in document order, and how many figures were understood and verified. Never throws.
 *
 * @example
 * const report = { format: "gongkai.report/1", edition: "cn-2008", title: "某局2018年政府信息公开工作年度报告", body: { name: "某局", kind: "department", code: null, aliases: [], predecessors: [] }, perimeter: null, period: { start: "2018-01-01", end: "2018-12-31" }, publishedOn: null, sections: [{ id: "proactive", heading: "二、主动公开", blocks: [{ type: "paragraph", text: "全年公开重点领域信息132条，2017年为101条，同比增长30%，另培训80人。" }] }], tables: {}, contacts: null };
 * readClaims(report).coverage //=> { figures: 4, understood: 4, verified: 1 }
 */
export function readClaims(
  report: Report,
  options: { readonly against?: Report | null } = {},
): Claims {
  const screened = screenReport(report);
  const read = statementsOf(report, screened, options);
  const explained = new PairSet<string, number>();
  const verified = new PairSet<string, number>();
  for (const { path, figure, kind, verdict } of read) {
    if (figure === null || kind === "year") continue;
    explained.add(path, figure.range.start);
    if (verdict !== "notAssessable") verified.add(path, figure.range.start);
  }
  const unmasked = proseTexts(report).flatMap((place) => unexplainedIn(report, place, explained));
  const left = maskStatements(unmasked, screened);
  const inDocument = compareInDocument(report);
  const statements = [...read, ...left].sort(
    (one, other) => inDocument(one.path, other.path) || startOf(one) - startOf(other),
  );
  const { size: understood } = explained;
  return {
    statements,
    coverage: { figures: understood + left.length, understood, verified: verified.size },
  };
}
