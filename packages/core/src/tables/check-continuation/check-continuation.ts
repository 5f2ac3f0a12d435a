import { reportYear } from "../../facts/report-year.ts";
import type { Severity } from "../../findings/finding.ts";
import { placeOf } from "../../findings/place.ts";
import type { LocalText } from "../../models/local-text.ts";
import type { Report } from "../../models/report.ts";
import type { FindingDraft, NotAssessable, RuleContext, RuleOutcome } from "../../rules/rule.ts";
import { whyNoLastYear } from "../../validate/why-no-last-year.ts";
import { type ConceptCell, cellsOfConcept } from "./cells-of-concept.ts";
import type { Continuation, ContinuationTerm } from "./continuation.ts";
import { describeContinuation } from "./describe-continuation.ts";
import { judgeContinuation, type Operand } from "./judge-continuation.ts";
import { noSuchFigure } from "./reasons.ts";

/** What a rule says of all its continuations. */
export interface ContinuationTerms {
  readonly continuations: readonly Continuation[];
  /** Where every figure is there; a blank among them makes it a warning. */
  readonly severity: Severity;
  /** Put after the message: why it is no error. */
  readonly remark: LocalText | null;
}

/** The reports of a continuation and what is said of them. */
interface Pair {
  readonly context: RuleContext;
  readonly lastYear: Report;
  readonly terms: ContinuationTerms;
}

/** The cells of a report that a term speaks of, looked up once for all columns. */
interface TermCells {
  readonly term: ContinuationTerm;
  readonly year: number;
  readonly cells: ReturnType<typeof cellsOfConcept>;
}

function termCells({ context, lastYear }: Pair, term: ContinuationTerm): TermCells {
  const report = term.from === "thisYear" ? context.report : lastYear;
  return { term, year: reportYear(report), cells: cellsOfConcept(report, term.concept) };
}

function operandOf({ term, year, cells }: TermCells, key: string): Operand | "noForm" | "noTable" {
  if (typeof cells === "string") return cells;
  const cell = cells.find((candidate) => candidate.key === key);
  if (cell === undefined) return "noForm";
  return { cell, year, isSubtracted: term.isSubtracted === true };
}

function failureOf(
  { context: { report, edition }, terms }: Pair,
  whole: Operand,
  failure: { readonly message: LocalText; readonly expected: string; readonly isAssumed: boolean },
): FindingDraft {
  const { path, reading } = whole.cell;
  const { severity, remark } = terms;
  const { message, expected, isAssumed } = failure;
  return {
    path,
    place: placeOf(report, edition, path),
    severity: severity === "error" && isAssumed ? "warning" : severity,
    message: {
      "zh-CN": `${message["zh-CN"]}${remark?.["zh-CN"] ?? ""}`,
      en: `${message.en}${remark?.en ?? ""}`,
    },
    expected,
    actual: reading.printed,
  };
}

function checkCell(
  pair: Pair,
  cell: ConceptCell,
  terms: readonly TermCells[],
): FindingDraft | NotAssessable | null {
  const { context, lastYear } = pair;
  const operands: Operand[] = [];
  for (const term of terms) {
    const operand = operandOf(term, cell.key);
    if (typeof operand === "string") {
      return noSuchFigure(cell.label, reportYear(lastYear), operand);
    }
    operands.push(operand);
  }
  const whole: Operand = { cell, year: context.year, isSubtracted: false };
  const verdict = judgeContinuation(whole, operands);
  if (verdict.kind === "holds") return null;
  if (verdict.kind === "notAssessable") {
    const place = placeOf(context.report, context.edition, cell.path);
    return {
      notAssessable: {
        "zh-CN": `${place["zh-CN"]}：${verdict.reason["zh-CN"]}`,
        en: `${place.en}: ${verdict.reason.en}`,
      },
    };
  }
  const message = describeContinuation(whole, operands, verdict.expected);
  return failureOf(pair, whole, { ...verdict, message });
}

/** A reason that holds for every column is said once. */
function withoutRepetition(outcome: readonly (FindingDraft | NotAssessable)[]): RuleOutcome {
  const said = new Set<string>();
  return outcome.filter((item) => {
    if (!("notAssessable" in item)) return true;
    const isNew = !said.has(item.notAssessable["zh-CN"]);
    said.add(item.notAssessable["zh-CN"]);
    return isNew;
  });
}

/**
 * Checks that figures follow from those of last year's report, cell by cell.
 *
 * Figures are matched by what they count, not by table or label. Not assessable without the report
 * of the year before, or where its form asks for no such figure; null where this report has none.
 */
export function checkContinuation(
  context: RuleContext,
  terms: ContinuationTerms,
): RuleOutcome | null {
  const early = whyNoLastYear(context);
  if (early !== null || context.against === null) return early;
  const pair: Pair = { context, lastYear: context.against, terms };
  let applies = false;
  const outcome: (FindingDraft | NotAssessable)[] = [];
  for (const continuation of terms.continuations) {
    const cells = cellsOfConcept(context.report, continuation.concept);
    if (typeof cells === "string") continue;
    applies = true;
    const others = continuation.terms.map((term) => termCells(pair, term));
    for (const cell of cells) {
      const found = checkCell(pair, cell, others);
      if (found !== null) outcome.push(found);
    }
  }
  return applies ? withoutRepetition(outcome) : null;
}
