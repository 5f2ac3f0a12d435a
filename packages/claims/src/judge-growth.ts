import { type Fact, growthRate, judgeStated, type LocalText, type Rational } from "@gongkai/core";
import { growth } from "@gongkai/metrics";
import { keyOf } from "./occurrence.ts";
import type { OccurrenceIndex } from "./occurrence-index.ts";
import type { Statement } from "./statement.ts";
import type { StatementDraft } from "./statement-draft.ts";

const unclear: LocalText = {
  "zh-CN": "文中没有说明是哪个数的增减",
  en: "The text does not say plainly which figure grew or declined",
};

const ofSeveral: LocalText = {
  "zh-CN": "增减的是本年新收与上年结转之和，报告没有给出上年的和",
  en: "What grew is new requests and those carried over together, whose sum for the year before is not given",
};

const missing = (year: number): LocalText => ({
  "zh-CN": `报告没有给出${year}年的数`,
  en: `The report does not give the figure for ${year}`,
});

const lastYears = (year: number): LocalText => ({
  "zh-CN": `${year}年的数取自上年报告`,
  en: `The figure for ${year} is from last year's report`,
});

const ambiguous = (year: number): LocalText => ({
  "zh-CN": `${year}年的数在报告中前后不一，无法核算`,
  en: `The report gives different figures for ${year}`,
});

function factFor(
  index: OccurrenceIndex,
  draft: StatementDraft,
  concept: string,
  year: number,
): Fact | LocalText {
  const all = index.get(keyOf({ concept, dimensions: {}, year }))?.values ?? [];
  // The figures beside a percentage are the ones that it was computed from.
  const near = all.filter(({ path }) => path === draft.statement.path);
  const candidates = near.length > 0 ? near : all;
  const [first] = candidates;
  if (first === undefined) return missing(year);
  const isOne = candidates.every(({ fact }) => String(fact.value) === String(first.fact.value));
  return isOne ? first.fact : ambiguous(year);
}

const isFact = (value: Fact | LocalText): value is Fact => "concept" in value;

const negated = ({ numerator, denominator }: Rational): Rational => ({
  numerator: -numerator,
  denominator,
});

const flipped = (decimal: string): string =>
  decimal.startsWith("-") ? decimal.slice(1) : /[1-9]/u.test(decimal) ? `-${decimal}` : decimal;

/** Holds the percentage against the two figures; a decline by its magnitude. */
function judged(statement: Statement, draft: StatementDraft, [from, to]: [Fact, Fact]): Statement {
  const reason = growth(from, to).reason;
  const exact =
    reason === null && from.value !== null && to.value !== null
      ? growthRate(from.value, to.value)
      : null;
  if (exact === null || draft.printed === null) return { ...statement, reason };
  const isMagnitude =
    draft.growth?.isDecline === true && !String(draft.printed.value).startsWith("-");
  const { verdict, recomputed } = judgeStated(draft.printed, isMagnitude ? negated(exact) : exact);
  return {
    ...statement,
    verdict,
    recomputed: `${isMagnitude ? flipped(recomputed) : recomputed}%`,
  };
}

/** Finds the two figures of a growth and says whether they bear it out. */
export function judgeGrowth(
  draft: StatementDraft,
  index: OccurrenceIndex,
  earlier: OccurrenceIndex | null = null,
): Statement {
  const { statement, growth: reading } = draft;
  if (reading === null || reading.concept === null)
    return { ...statement, reason: statement.concepts.length > 1 ? ofSeveral : unclear };
  const own = factFor(index, draft, reading.concept, reading.fromYear);
  const isOwn = isFact(own) || earlier === null;
  const from = isOwn ? own : factFor(earlier, draft, reading.concept, reading.fromYear);
  const to = factFor(index, draft, reading.concept, reading.toYear);
  const facts = [from, to].filter(isFact);
  if (!isFact(from)) return { ...statement, facts, reason: from };
  if (!isFact(to)) return { ...statement, facts, reason: to };
  const result = judged({ ...statement, facts }, draft, [from, to]);
  return isOwn || result.reason !== null
    ? result
    : { ...result, reason: lastYears(reading.fromYear) };
}
