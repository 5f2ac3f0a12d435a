import { type Fact, multiplyRationals, rational } from "@gongkai/core";
import { canBeEqual, type Interval, pointInterval } from "../interval.ts";
import { evaluate, isValue } from "../judge/evaluate.ts";
import { inYuan, yuanIn } from "../money.ts";
import { isComparable, keyOf, type Occurrence } from "../occurrence.ts";
import type { OccurrenceIndex } from "../occurrence-index.ts";
import { proseOccurrences } from "../prose-occurrences.ts";
import type { ReadStatement } from "../read-statement.ts";
import type { Claim } from "../reader/claim.ts";
import { roundedInterval } from "../rounded-interval.ts";
import { isCounting } from "../statement-kinds.ts";

/** What tables alone state: this report's, and last year's report's. */
export interface Tables {
  readonly own: OccurrenceIndex;
  readonly earlier: OccurrenceIndex | null;
  readonly blanks: ReadonlySet<string>;
}

/** What tables give for a figure of the prose. */
export interface Given {
  /** Of money in yuan. */
  readonly interval: Interval;
  /** The cells that it stands in, or is the sum of. */
  readonly facts: readonly Fact[];
  /** Whether last year's report gives it. */
  readonly isEarlier: boolean;
}

/** Whether tables bear a figure out, and what they give. */
export interface TableVerdict {
  /** `tenThousandth` and `tenThousandfold`: what the figure is of what the tables give. */
  readonly verdict: "agrees" | "disagrees" | "tenThousandth" | "tenThousandfold";
  readonly given: Given;
}

/** A value of the prose, and each value that tables give for it: one that fits is enough. */
interface Question {
  readonly own: Interval;
  readonly given: readonly Given[];
}

const TEN_THOUSAND = rational(10_000);

const timesTenThousand = ({ lower, upper }: Interval): Interval => ({
  lower: multiplyRationals(lower, TEN_THOUSAND),
  upper: multiplyRationals(upper, TEN_THOUSAND),
});

function verdictOf(own: Interval, { interval }: Given): TableVerdict["verdict"] {
  if (canBeEqual(own, interval)) return "agrees";
  if (canBeEqual(own, timesTenThousand(interval))) return "tenThousandfold";
  return canBeEqual(timesTenThousand(own), interval) ? "tenThousandth" : "disagrees";
}

/** What tables give for one quantity: those of this report, or else last year's. */
function givenFor(own: Occurrence, { own: tables, earlier }: Tables): Given[] {
  const key = keyOf(own);
  const here = tables.get(key)?.values ?? [];
  const found = here.length > 0 ? here : (earlier?.get(key)?.values ?? []);
  return found
    .filter((other) => isComparable(own, other))
    .map(({ interval, fact }) => ({ interval, facts: [fact], isEarlier: here.length === 0 }));
}

const isOfMoney = (facts: readonly Fact[]): boolean =>
  facts.some(({ unit }) => yuanIn(unit) !== null);

/** What tables give for each reading of a claim; none where the text itself adds up to it. */
function questionOf(claim: Claim, path: string, tables: Tables): Question {
  const { figure, evidence, readings } = claim;
  const plain = figure === null ? pointInterval(0) : roundedInterval(figure);
  const own = inYuan(plain, figure?.unit ?? null);
  const values = readings
    .map((reading) =>
      evaluate(reading, {
        index: tables.own,
        earlier: tables.earlier,
        blanks: tables.blanks,
        path,
        own: evidence,
        prefers: "tables",
      }),
    )
    .filter(isValue);
  const isOwnSum = values.some(
    ({ facts, interval }) => facts.length === 0 && canBeEqual(plain, interval),
  );
  const isMoney = yuanIn(figure?.unit ?? null) !== null;
  const given = values.filter(({ facts }) => facts.length > 0 && isOfMoney(facts) === isMoney);
  return { own, given: isOwnSum ? [] : given };
}

function questionsOf({ draft, statement }: ReadStatement, tables: Tables): Question[] {
  const { claim } = draft;
  if (claim?.isLoose === true) return [];
  const isJoint = claim !== null && claim.readings.length <= claim.quantities.length;
  if (claim === null || (isJoint && draft.statement.facts.length > 0)) {
    return proseOccurrences(draft).map((own) => ({
      own: own.interval,
      given: givenFor(own, tables),
    }));
  }
  return [questionOf(claim, statement.path, tables)];
}

const RANK = ["agrees", "tenThousandfold", "tenThousandth", "disagrees"];

function answered({ own, given }: Question): TableVerdict | null {
  const verdicts = given.map((one) => ({ verdict: verdictOf(own, one), given: one }));
  const [best] = verdicts.sort(
    (one, other) => RANK.indexOf(one.verdict) - RANK.indexOf(other.verdict),
  );
  return best ?? null;
}

/** Holds a figure, or words for none, against tables alone; null where none of them speaks of it. */
export function heldAgainstTables(read: ReadStatement, tables: Tables): TableVerdict | null {
  if (!isCounting(read.statement.kind)) return null;
  const answers = questionsOf(read, tables)
    .map(answered)
    .filter((answer) => answer !== null);
  return answers.find(({ verdict }) => verdict !== "agrees") ?? answers[0] ?? null;
}
