import type { Statement } from "@gongkai/claims";
import type { Answer, Judgement } from "./judge-sentence.ts";
import type { Claim, Figure } from "./sentence.ts";

/** How well the figures of some sentences are understood and judged. */
export interface ClaimsScore {
  sentences: number;
  figures: number;
  understood: number;
  /** Figures that are wrong. */
  wrong: number;
  /** Wrong figures that are called wrong. */
  found: number;
  /** Places that are called wrong and are not. */
  falseAlarms: number;
  /** Figures whose digits were cut off, and those that are called so. */
  truncated: number;
  foundTruncated: number;
}

export const emptyClaimsScore = (): ClaimsScore => ({
  sentences: 0,
  figures: 0,
  understood: 0,
  wrong: 0,
  found: 0,
  falseAlarms: 0,
  truncated: 0,
  foundTruncated: 0,
});

/**
 * The kinds of statements that understand a kind of claim. Whether a count is told as a part of what came before, or
 * for itself, is a matter of layout.
 */
const STATEMENT_KINDS: Readonly<Record<Claim["kind"], readonly string[]>> = {
  count: ["quantity", "part", "sum"],
  parts: ["part", "quantity", "sum"],
  sum: ["sum", "quantity", "part"],
  share: ["share"],
  growth: ["growth"],
  difference: ["difference"],
  absolute: ["absolute", "absence", "quantity"],
  year: ["year"],
};

/** Whether the readings that a claim allows speak of a concept, if only as what it is a share of. */
const isBasisOf = ({ basis = [] }: Claim, concept: string): boolean =>
  basis.some((reading) => reading.split(/[ @]/).includes(concept));

/**
 * Whether a statement is about what may be meant: about nothing where nothing is known of it, unless it is
 * a body's part of a total.
 */
function isMeant(stated: readonly string[], claim: Claim): boolean {
  const { concepts = [], kind } = claim;
  if (concepts.length === 0) return kind === "parts" || stated.length === 0;
  return (
    stated.some((concept) => concepts.includes(concept)) &&
    stated.every((concept) => concepts.includes(concept) || isBasisOf(claim, concept))
  );
}

const named = (dimensions: Readonly<Record<string, string>> = {}): string =>
  JSON.stringify(
    Object.entries(dimensions)
      .filter(([, value]) => value !== "total")
      .sort(),
  );

const KINDS_OF_ONE: readonly Claim["kind"][] = ["count", "parts", "growth"];

/** Whether it is said of the applicants or the channel that are meant; of a sum there are several. */
const isOfWhomIsMeant = ({ facts }: Statement, { kind, concepts, dimensions }: Claim): boolean =>
  concepts === undefined ||
  !KINDS_OF_ONE.includes(kind) ||
  facts.every((fact) => named(fact.dimensions) === named(dimensions));

/** Whether a figure got a statement of its kind about its concept; one that claims nothing must get none. */
export function isUnderstood({ expected: { figure }, statements }: Answer): boolean {
  if (figure.kind === "none") return statements.length === 0;
  return statements.some(
    (statement) =>
      STATEMENT_KINDS[figure.kind].includes(statement.kind) &&
      isMeant(statement.concepts, figure) &&
      isOfWhomIsMeant(statement, figure),
  );
}

const isWrong = (figure: Figure): boolean =>
  figure.kind !== "none" && figure.verdict === "disagrees";

/** Whether a figure is called wrong without being so, or without a mistake beside it that excuses it. */
export const isFalseAlarm = ({ expected: { figure }, isCalledWrong }: Answer): boolean =>
  isCalledWrong &&
  !isWrong(figure) &&
  !(figure.kind !== "none" && figure.accepts?.includes("disagrees") === true);

/** Whether a wrong figure is not called wrong. */
export const isMissed = ({ expected: { figure }, isCalledWrong }: Answer): boolean =>
  isWrong(figure) && !isCalledWrong;

/** Counts what was said to a sentence. */
export function countJudgement({ answers, strays }: Judgement, score: ClaimsScore): void {
  score.sentences++;
  score.falseAlarms += strays.length + answers.filter(isFalseAlarm).length;
  for (const answer of answers) {
    const { figure } = answer.expected;
    score.figures++;
    if (isUnderstood(answer)) score.understood++;
    if (isWrong(figure)) score.wrong++;
    if (isWrong(figure) && answer.isCalledWrong) score.found++;
    if (figure.kind === "none" || figure.verdict !== "truncated") continue;
    score.truncated++;
    if (answer.statements.some(({ verdict }) => verdict === "truncated")) score.foundTruncated++;
  }
}

/** Adds a score to another. */
export function addScore(total: ClaimsScore, score: ClaimsScore): void {
  total.sentences += score.sentences;
  total.figures += score.figures;
  total.understood += score.understood;
  total.wrong += score.wrong;
  total.found += score.found;
  total.falseAlarms += score.falseAlarms;
  total.truncated += score.truncated;
  total.foundTruncated += score.foundTruncated;
}
