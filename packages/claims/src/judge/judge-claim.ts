import {
  addRationals,
  compareRationals,
  divideRationals,
  formatRational,
  judgeStated,
  type LocalText,
  type PrintedFigure,
  type Rational,
  rational,
  subtractRationals,
} from "@gongkai/core";
import { canBeEqual, isPoint } from "../interval.ts";
import { yuanIn } from "../money.ts";
import type { Claim } from "../reader/claim.ts";
import { roundedInterval } from "../rounded-interval.ts";
import type { Statement, StatementVerdict } from "../statement.ts";
import type { StatementDraft } from "../statement-draft.ts";
import { isCounting } from "../statement-kinds.ts";
import { type Evidence, evaluate, isValue, type Value, vague } from "./evaluate.ts";

const unclear: LocalText = {
  "zh-CN": "文中没有说明是哪个数的增减",
  en: "The text does not say plainly which figure grew or declined",
};

const unknownShare: LocalText = {
  "zh-CN": "报告的表格里没有所说的比例可据以核算的数",
  en: "The report has no figures from which this share could be computed",
};

const loose: LocalText = {
  "zh-CN": "文中另有限定，统计的可能只是其中一部分",
  en: "The text says more of it: it may count only a part",
};

const lastYears: LocalText = {
  "zh-CN": "上年的数取自上年报告",
  en: "The earlier figure is from last year's report",
};

const elsewhere: LocalText = {
  "zh-CN": "所统计的不在报告的表格之内",
  en: "What it counts is not in the report's tables",
};

const negated = ({ numerator, denominator }: Rational): Rational => ({
  numerator: -numerator,
  denominator,
});

/** 下降37.8% is said of the magnitude; 增长-3.5% is not. */
const isMagnitude = ({ isDecline, figure }: Claim): boolean =>
  isDecline && figure !== null && !String(figure.value).startsWith("-");

/** The value in the measure of the figure: times for 倍, 万元 for money. */
function inMeasure(value: Rational, claim: Claim, figure: PrintedFigure): Rational {
  const turned = isMagnitude(claim) ? negated(value) : value;
  const isTimes = figure.unit === "倍" && claim.readings.some(({ op }) => op === "growth");
  if (isTimes) return divideRationals(turned, rational(100));
  const yuan = claim.kind === "difference" ? yuanIn(figure.unit) : null;
  return yuan === null ? turned : divideRationals(turned, yuan);
}

interface Outcome {
  readonly verdict: StatementVerdict;
  readonly recomputed: string;
  readonly value: Value;
}

const HUNDRED = rational(100);

const flipped = (decimal: string): string =>
  decimal.startsWith("-") ? decimal.slice(1) : /[1-9]/u.test(decimal) ? `-${decimal}` : decimal;

/** Of a range, only what no value of it would be printed as is wrong. */
function outcomeOfRange(claim: Claim, value: Value, figure: PrintedFigure): Outcome {
  const ends = [value.interval.lower, value.interval.upper]
    .map((end) => inMeasure(end, claim, figure))
    .sort(compareRationals);
  const [lower = rational(0), upper = lower] = ends;
  const step = rational(1, 10n ** BigInt(figure.decimals));
  const printed = {
    lower: subtractRationals(figure.lower, step),
    upper: addRationals(figure.upper, step),
  };
  const decimals = Math.max(figure.decimals, 1);
  const shown = [lower, upper].map((end) => formatRational(end, decimals)).join("–");
  const unit = claim.kind === "difference" ? (figure.unit ?? "") : "%";
  const verdict = canBeEqual({ lower, upper }, printed) ? "agrees" : "disagrees";
  return { verdict, recomputed: `${shown}${unit}`, value };
}

/** Holds a count, or the words for none, against what it is the count of. */
function outcomeOfCount({ figure }: Claim, value: Value): Outcome {
  const { interval } = value;
  const own =
    figure === null ? { lower: rational(0), upper: rational(0) } : roundedInterval(figure);
  // Only figures with a measure of money stand in yuan.
  const isMoney = value.facts.some(({ unit }) => yuanIn(unit) !== null);
  const yuan = (isMoney ? yuanIn(figure?.unit ?? null) : null) ?? rational(1);
  const given = {
    lower: divideRationals(interval.lower, yuan),
    upper: divideRationals(interval.upper, yuan),
  };
  const verdict = canBeEqual(own, given) ? "agrees" : "disagrees";
  return { verdict, recomputed: formatRational(given.lower, figure?.decimals ?? 0), value };
}

/** Holds the words for all against the share that there is. */
function outcomeOfAll(value: Value): Outcome {
  const { interval } = value;
  const isAll = isPoint(interval) && compareRationals(interval.lower, HUNDRED) === 0;
  const recomputed = `${formatRational(interval.lower, 2)}%`;
  return { verdict: isAll ? "agrees" : "disagrees", recomputed, value };
}

/** Holds a share, a growth or a difference against one value. */
function outcomeOfMeasure(claim: Claim, figure: PrintedFigure, value: Value): Outcome {
  if (!isPoint(value.interval)) return outcomeOfRange(claim, value, figure);
  const exact = inMeasure(value.interval.lower, claim, figure);
  const { verdict, recomputed } = judgeStated(figure, exact);
  const isTurned = isMagnitude(claim);
  if (claim.kind === "difference") {
    const shown = shownDifference(exact, figure, isTurned);
    return { verdict, recomputed: `${shown}${figure.unit ?? ""}`, value };
  }
  const unit = figure.unit === "倍" ? "倍" : "%";
  return { verdict, recomputed: `${isTurned ? flipped(recomputed) : recomputed}${unit}`, value };
}

/** Holds a figure, or words, against one value. */
function outcomeOf(claim: Claim, value: Value): Outcome {
  if (isCounting(claim.kind)) return outcomeOfCount(claim, value);
  const { figure } = claim;
  return figure === null ? outcomeOfAll(value) : outcomeOfMeasure(claim, figure, value);
}

function shownDifference(exact: Rational, { decimals }: PrintedFigure, isTurned: boolean): string {
  const shown = formatRational(exact, Math.max(decimals, exact.denominator === 1n ? 0 : 2));
  return isTurned ? flipped(shown) : shown;
}

const RANK: Readonly<Record<StatementVerdict, number>> = {
  agrees: 0,
  truncated: 1,
  disagrees: 2,
  notAssessable: 3,
};

/** Why nothing could be computed, where no reading says it. */
function unexplained({ kind }: Claim): LocalText {
  if (kind === "growth" || kind === "difference") return unclear;
  return kind === "share" || kind === "absolute" ? unknownShare : elsewhere;
}

/** What came of holding a claim against something: the best of what was found, and why the first failed that did. */
interface Held {
  readonly best: Outcome | null;
  readonly failure: LocalText | null;
}

/** Holds a claim against what each reading comes to, by the text and by the tables, up to the first that fits. */
function heldAgainst(claim: Claim, ofText: Evidence): Held {
  const ofTables: Evidence = { ...ofText, prefers: "tables" };
  let best: Outcome | null = null;
  let failure: LocalText | null = null;
  for (const reading of claim.readings) {
    for (const evidence of [ofText, ofTables]) {
      const value = evaluate(reading, evidence);
      if (isValue(value)) {
        const outcome = outcomeOf(claim, value);
        if (outcome.verdict === "agrees") return { best: outcome, failure };
        if (best === null || RANK[outcome.verdict] < RANK[best.verdict]) best = outcome;
      } else failure ??= value;
      // Where the text itself gives the figures but only roughly, those of the tables are not meant.
      if (value === vague && evidence === ofText) break;
    }
  }
  return { best, failure };
}

/**
 * Holds a claim against what it may be held against. One reading that fits is enough; none is said to be wrong while
 * its words may mean something narrower.
 */
export function judgeClaim(
  { statement }: StatementDraft,
  claim: Claim,
  evidence: Omit<Evidence, "prefers" | "path" | "own">,
): Statement {
  const { index, earlier, blanks } = evidence;
  const place = { path: statement.path, own: claim.evidence };
  const ofText: Evidence = { index, earlier, blanks, ...place, prefers: "text" };
  const { best, failure } = heldAgainst(claim, ofText);
  if (best === null) {
    const facts = statement.facts.length > 0 ? statement.facts : partialFacts(claim, ofText);
    return { ...statement, facts, reason: failure ?? unexplained(claim) };
  }
  const { verdict, recomputed, value } = best;
  if (claim.isLoose && verdict !== "agrees") {
    return { ...statement, concepts: [], reason: loose };
  }
  const isCount = isCounting(claim.kind);
  return {
    ...statement,
    concepts: claim.concepts,
    verdict,
    facts: isCount ? statement.facts : value.facts,
    recomputed: isCount && verdict === "agrees" ? null : recomputed,
    reason: value.isEarlier ? lastYears : null,
  };
}

/** The one figure of a growth that is stated, where the other is not. */
function partialFacts({ readings }: Claim, ofText: Evidence): Statement["facts"] {
  const [first] = readings;
  if (first === undefined || first.op !== "growth") return [];
  return [first.from, first.to].flatMap((expression) => {
    const value = evaluate(expression, ofText);
    return isValue(value) ? [...value.facts] : [];
  });
}
