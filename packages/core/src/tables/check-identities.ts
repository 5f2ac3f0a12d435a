import type { FixedTableDefinition, TableDefinition } from "../editions/edition.ts";
import { jsonPointer } from "../findings/json-pointer.ts";
import { placeOf } from "../findings/place.ts";
import { locate } from "../locate/locate.ts";
import { proposalsFor } from "../locate/proposals-for.ts";
import type { FindingDraft, NotAssessable, RuleContext, RuleOutcome } from "../rules/rule.ts";
import { pathAt, readingAt } from "./cell-at.ts";
import type { CompiledIdentity, CompiledLine } from "./compiled-table.ts";
import { describeFailure, lineLabel } from "./describe-line.ts";
import { judgeLine, type LineVerdict } from "./judge-line.ts";
import { matricesOf } from "./matrices-of.ts";
import type { Matrix } from "./matrix.ts";

type Failure = Extract<LineVerdict, { kind: "fails" }>;

/** A total stands alone on the left; of two sums the first cell of the right one is pointed at. */
function failureDraft(
  context: RuleContext,
  matrix: Matrix,
  { each, line, verdict }: { each: CompiledIdentity; line: CompiledLine; verdict: Failure },
): FindingDraft {
  const { leftSum, rightSum, isCertain } = verdict;
  const [whole, ...others] = line.left;
  const isTotal = others.length === 0;
  const cell = (isTotal ? whole : line.right[0]) ?? 0;
  const path = pathAt(matrix, cell);
  const proposals = proposalsFor(
    context.derive(locate),
    [...line.left, ...line.right].map((tied) => pathAt(matrix, tied)),
  );
  const isBackground = matrix.form.definition.evidence === "background";
  return {
    path,
    place: placeOf(context.report, context.edition, path),
    severity: isCertain && !isBackground ? "error" : "warning",
    message: describeFailure(matrix, each, { line, leftSum, rightSum }),
    expected: isTotal ? rightSum : leftSum,
    actual: isTotal ? readingAt(matrix, cell).printed : rightSum,
    ...(proposals.length === 0 ? {} : { proposals }),
  };
}

function assumptionNote(
  context: RuleContext,
  matrix: Matrix,
  { each, lines }: { each: CompiledIdentity; lines: readonly string[] },
): FindingDraft {
  const path = jsonPointer("tables", matrix.form.definition.id);
  const labels = lines.map((id) => lineLabel(matrix, each, id));
  return {
    path,
    place: placeOf(context.report, context.edition, path),
    severity: "info",
    outcome: "note",
    message: {
      "zh-CN": `${lines.length}处勾稽关系成立，前提是未填数字的格按零计：${labels.map((label) => label["zh-CN"]).join("；")}`,
      en: `${lines.length} sums hold if cells without a figure count as zero: ${labels.map(({ en }) => en).join("; ")}`,
    },
  };
}

function checkTable(
  context: RuleContext,
  matrix: Matrix,
  each: CompiledIdentity,
): (FindingDraft | NotAssessable)[] {
  const outcome: (FindingDraft | NotAssessable)[] = [];
  const assumed: string[] = [];
  for (const line of each.lines) {
    const verdict = judgeLine(matrix, line);
    if (verdict.kind === "holdsWithBlanks") assumed.push(line.id);
    else if (verdict.kind === "fails") {
      outcome.push(failureDraft(context, matrix, { each, line, verdict }));
    } else if (verdict.kind === "notAssessable") {
      const label = lineLabel(matrix, each, line.id);
      const { reason } = verdict;
      outcome.push({
        notAssessable: {
          "zh-CN": `“${label["zh-CN"]}”：${reason["zh-CN"]}`,
          en: `“${label.en}”: ${reason.en}`,
        },
      });
    }
  }
  if (assumed.length > 0) outcome.push(assumptionNote(context, matrix, { each, lines: assumed }));
  return outcome;
}

const EMPTY: RuleOutcome = [];

/** Checks the identities of one table that a rule judges. */
function checkMatrix(context: RuleContext, matrix: Matrix, rule: string): RuleOutcome {
  let outcome = EMPTY;
  for (const each of matrix.form.identities) {
    if (each.identity.rule !== rule) continue;
    const found = checkTable(context, matrix, each);
    if (found.length > 0) outcome = [...outcome, ...found];
  }
  return outcome;
}

const missing = ({ label }: FixedTableDefinition): NotAssessable => ({
  notAssessable: {
    "zh-CN": `报告中没有“${label["zh-CN"]}”表的数字`,
    en: `The report has no figures for the table “${label.en}”`,
  },
});

const isJudged = (table: TableDefinition, rule: string): table is FixedTableDefinition =>
  table.kind === "fixed" && table.identities?.some((each) => each.rule === rule) === true;

/**
 * Judges the identities that an edition's tables declare for a rule, line by line.
 *
 * Null where the form has none; not assessable where the report lacks the table.
 */
export function checkIdentities(context: RuleContext, rule: string): RuleOutcome | null {
  let outcome: RuleOutcome | null = null;
  for (const definition of context.edition.tables) {
    if (!isJudged(definition, rule)) continue;
    const matrix = context
      .derive(matricesOf)
      .find(({ form, isEmpty }) => form.definition === definition && !isEmpty);
    const found = matrix === undefined ? [missing(definition)] : checkMatrix(context, matrix, rule);
    outcome = outcome === null || outcome.length === 0 ? found : [...outcome, ...found];
  }
  return outcome;
}
