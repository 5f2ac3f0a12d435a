import { type FindingDraft, formatRational, type RuleContext } from "@gongkai/core";
import { canBeEqual, type Interval, sumOfIntervals } from "../../interval.ts";
import { roundedInterval } from "../../rounded-interval.ts";
import type { JudgedStatement } from "../../stated/judged-statements.ts";
import { sumFinding } from "../../stated/sum-finding.ts";
import { isCounting } from "../../statement-kinds.ts";

const TOTAL = "requests.outcome.total";

/** What becomes of requests: each request is counted under one of them. */
const GROUPS = ["granted", "partial", "denied", "unable", "notProcessed", "other"].map(
  (group) => `requests.outcome.${group}`,
);

/** A total, and the results that one text gives of it. */
export interface OutcomesStated {
  readonly total: JudgedStatement;
  readonly parts: readonly JudgedStatement[];
}

const isOfEverybody = ({ statement: { facts, kind } }: JudgedStatement): boolean =>
  kind === "sum" || facts.every(({ dimensions }) => Object.keys(dimensions).length === 0);

const isCount = (one: JudgedStatement): boolean =>
  isCounting(one.statement.kind) && one.draft.claim?.isLoose === false && isOfEverybody(one);

/** The results that together name each group once; null where one is not named, or twice. */
function partition(statements: readonly JudgedStatement[]): JudgedStatement[] | null {
  const parts = statements.filter(({ statement: { concepts } }) =>
    concepts.some((concept) => GROUPS.includes(concept)),
  );
  const named = parts.flatMap(({ statement: { concepts } }) => [...concepts]);
  const isOnce = named.length === GROUPS.length && GROUPS.every((group) => named.includes(group));
  return isOnce ? parts : null;
}

/** The texts that give a total of results and each of them. */
export function outcomesStated(statements: readonly JudgedStatement[]): OutcomesStated[] {
  const byText = new Map<string, JudgedStatement[]>();
  for (const one of statements.filter(isCount)) {
    const own = byText.get(one.statement.path) ?? [];
    byText.set(one.statement.path, own);
    own.push(one);
  }
  return [...byText.values()].flatMap((own) => {
    // What may also be all that there was to handle states no fact.
    const [total, ...others] = own.filter(
      ({ statement: { facts, kind } }) =>
        kind !== "absence" && facts.length === 1 && facts[0]?.concept === TOTAL,
    );
    if (total === undefined || others.length > 0) return [];
    const parts = partition(own);
    return parts === null ? [] : [{ total, parts }];
  });
}

const sumOf = (parts: readonly JudgedStatement[]): Interval =>
  sumOfIntervals(
    parts.flatMap(({ draft: { printed } }) => (printed === null ? [] : [roundedInterval(printed)])),
  );

/** Whether the results do not add up to their total, whatever the tables say of each. */
export function areOutcomesWrong({ total, parts }: OutcomesStated): boolean {
  const { printed } = total.draft;
  return printed !== null && !canBeEqual(sumOf(parts), roundedInterval(printed));
}

/** Says that the results of a text do not add up to the total that it gives. */
export function outcomesFinding(
  context: RuleContext,
  { total, parts }: OutcomesStated,
): FindingDraft {
  const { statement, draft } = total;
  return sumFinding(context, {
    what: { "zh-CN": "文中各类办理结果", en: "The outcomes of the text" },
    parts: parts.map(({ draft: { printed } }) => printed?.printed ?? "0"),
    sum: formatRational(sumOf(parts).lower, 0),
    whole: {
      path: statement.path,
      printed: draft.printed?.printed ?? "",
      range: draft.evidence,
    },
  });
}
