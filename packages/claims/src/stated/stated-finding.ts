import type {
  FindingDraft,
  LocalText,
  NotAssessable,
  RuleContext,
  Severity,
  TextRange,
} from "@gongkai/core";
import type { Claim } from "../reader/claim.ts";
import { quantitiesIn } from "../reader/expression.ts";
import { textAt } from "../text-at.ts";
import { sliceOf } from "../text-place.ts";
import type { JudgedStatement } from "./judged-statements.ts";
import { placeIn } from "./place-in.ts";

/** Words are quoted up to the end of their clause. */
const CLAUSE = /^[^，,。；;：:（(）)、]{1,16}/u;

/** Where a statement says it: its figure, or the words with what they are said of. */
function rangeOf({ report }: RuleContext, { statement, draft }: JudgedStatement): TextRange {
  const { figure, path, kind } = statement;
  if (figure !== null) return figure.range;
  const { start, length } = draft.evidence;
  if (kind !== "absolute") return { start, length };
  const clause = CLAUSE.exec(textAt(report, path).slice(start))?.[0] ?? "";
  return { start, length: Math.max(length, clause.length) };
}

/** What a statement says, in the text's own words. */
export const saidIn = (context: RuleContext, judged: JudgedStatement): string => {
  const { stated, path } = judged.statement;
  return stated ?? sliceOf(textAt(context.report, path), rangeOf(context, judged));
};

interface Told {
  readonly message: LocalText;
  readonly severity: Severity;
  readonly expected: string | null;
}

/** Says that a statement is not so, at its figure or its words. */
export function statedFinding(
  context: RuleContext,
  judged: JudgedStatement,
  told: Told,
): FindingDraft {
  const { path } = judged.statement;
  return {
    path,
    place: placeIn(context, path),
    ...told,
    actual: saidIn(context, judged),
    range: rangeOf(context, judged),
  };
}

/** Says why a statement cannot be judged. */
export function unassessed(context: RuleContext, judged: JudgedStatement): NotAssessable {
  const { path, reason } = judged.statement;
  const place = placeIn(context, path);
  const said = saidIn(context, judged);
  return {
    notAssessable: {
      "zh-CN": `“${place["zh-CN"]}”的“${said}”：${reason?.["zh-CN"]}`,
      en: `“${said}” in “${place.en}”: ${reason?.en}`,
    },
  };
}

/** How many things a claim may mean; the figures that its text prints are no further one beside what they count. */
const meaningsOf = ({ readings }: Claim): number =>
  Math.max(1, readings.filter((reading) => quantitiesIn(reading).length > 0).length);

/** Whether what a statement says can be taken in more than one way. */
export const isOpen = ({ draft: { claim } }: JudgedStatement): boolean =>
  claim !== null && meaningsOf(claim) > 1;

/** An error only where nothing else can be meant, and this report gives all that it is computed from. */
export function severityOf(judged: JudgedStatement): Severity {
  const isCertain = !isOpen(judged) && judged.isOfThisReport;
  return judged.statement.verdict === "disagrees" && isCertain ? "error" : "warning";
}

const CUT: LocalText = {
  "zh-CN": "：小数被截去，没有四舍五入",
  en: ": digits were cut off instead of rounded",
};

/** What is added of digits that were cut off. */
export const cutOff = ({ statement: { verdict } }: JudgedStatement): LocalText =>
  verdict === "truncated" ? CUT : { "zh-CN": "", en: "" };
