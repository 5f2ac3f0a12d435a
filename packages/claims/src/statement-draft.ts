import type { Dimensions, Fact, PrintedFigure, TextRange } from "@gongkai/core";
import { findConcept } from "@gongkai/core/catalogue";
import type { Claim } from "./reader/claim.ts";
import type { Statement } from "./statement.ts";
import { sliceOf, type TextPlace } from "./text-place.ts";

/** A statement before it is held against the rest of the report. */
export interface StatementDraft {
  readonly statement: Statement;
  /** The figure, or the words for "none": what the facts were read from. */
  readonly evidence: TextRange;
  readonly printed: PrintedFigure | null;
  /** What it may be held against; null where its facts are all there is. */
  readonly claim: Claim | null;
}

/** One fact that a text states: its concept, what it is counted by, and its year. */
export interface StatedMeaning {
  readonly concept: string;
  readonly dimensions: Dimensions;
  readonly year: number;
}

const rangeOf = ({ start, length }: PrintedFigure): TextRange => ({ start, length });

const factIn = (
  place: TextPlace,
  range: TextRange,
  { concept, dimensions, year }: StatedMeaning,
  { value, state, approx, unit }: Pick<Fact, "value" | "state" | "approx" | "unit">,
): Fact => ({
  concept,
  dimensions,
  year,
  value,
  state,
  approx,
  unit,
  source: { kind: "json", file: "", pointer: place.path, text: sliceOf(place.text, range) },
});

/** A statement that nothing is held against yet. */
const statementOf = (
  { path, text }: TextPlace,
  range: TextRange,
  { figure, kind, concepts, stated, facts, reason }: Own,
): Statement => ({
  path,
  range,
  text: sliceOf(text, range),
  verdict: "notAssessable",
  recomputed: null,
  reason,
  figure,
  kind,
  concepts,
  stated,
  facts,
});

type Own = Pick<Statement, "figure" | "kind" | "concepts" | "stated" | "facts" | "reason">;

const figureOf = (figure: PrintedFigure) => ({
  printed: figure.printed,
  value: figure.value,
  approx: figure.approx,
  unit: figure.unit,
  range: rangeOf(figure),
});

const unitOf = (concept: string): string | null => findConcept(concept)?.unit ?? null;

/** A figure that states how many there were. */
export function quantityDraft(
  place: TextPlace,
  { figure, sentence }: { readonly figure: PrintedFigure; readonly sentence: TextRange },
  meanings: readonly StatedMeaning[],
  alsoCounts: readonly string[] = [],
): StatementDraft {
  const range = rangeOf(figure);
  const { value, approx } = figure;
  const facts = meanings.map((meaning) => {
    const unit = figure.unit ?? unitOf(meaning.concept);
    return factIn(place, range, meaning, { value, state: "number", approx, unit });
  });
  const statement = statementOf(place, sentence, {
    figure: figureOf(figure),
    kind: "quantity",
    concepts: [...meanings.map(({ concept }) => concept), ...alsoCounts],
    stated: figure.printed,
    facts,
    reason: null,
  });
  return { statement, evidence: range, printed: figure, claim: null };
}

/** A row that a merged cell speaks of without giving it a figure. */
export function notStatedDraft(
  place: TextPlace,
  sentence: TextRange,
  meaning: StatedMeaning,
): StatementDraft {
  const fact = factIn(place, sentence, meaning, {
    value: null,
    state: "notStated",
    approx: null,
    unit: unitOf(meaning.concept),
  });
  const statement = statementOf(place, sentence, {
    figure: null,
    kind: "quantity",
    concepts: [meaning.concept],
    stated: null,
    facts: [fact],
    reason: {
      "zh-CN": "合并单元格涉及本行，但没有给出本行的数",
      en: "A merged cell speaks of this row but gives it no figure",
    },
  });
  return { statement, evidence: sentence, printed: null, claim: null };
}

/** A figure that is broken down, or a part of one. */
export function partDraft(
  place: TextPlace,
  figure: PrintedFigure,
  {
    sentence,
    kind,
    verdict,
    reason,
  }: Pick<Statement, "kind" | "verdict" | "reason"> & {
    readonly sentence: TextRange;
  },
): StatementDraft {
  const statement: Statement = {
    path: place.path,
    range: sentence,
    text: sliceOf(place.text, sentence),
    verdict,
    recomputed: null,
    reason,
    figure: figureOf(figure),
    concepts: [],
    stated: figure.printed,
    facts: [],
    kind,
  };
  return { statement, evidence: rangeOf(figure), printed: figure, claim: null };
}

/** A figure of which no words say what it counts. */
export function unexplained(
  place: TextPlace,
  sentence: TextRange,
  figure: PrintedFigure,
): Statement {
  return statementOf(place, sentence, {
    figure: figureOf(figure),
    kind: "unexplained",
    concepts: [],
    stated: figure.printed,
    facts: [],
    reason: {
      "zh-CN": "不明白这个数统计的是什么",
      en: "It is not clear what this figure counts",
    },
  });
}

/** `37.8%` said of a decline is −37.8 %. */
function signed(printed: string, isDecline: boolean): string {
  if (!isDecline || /[-−－]/u.test(printed)) return printed;
  return /[0-9０-９]/u.test(printed) ? printed.replace(/[0-9０-９]/u, "-$&") : `-${printed}`;
}

const factsOf = (place: TextPlace, { figure, evidence, quantities, isLoose }: Claim): Fact[] =>
  isLoose
    ? []
    : quantities.map((meaning) => {
        const unit = figure?.unit ?? unitOf(meaning.concept);
        const value = figure?.value ?? 0;
        const approx = figure?.approx ?? null;
        return factIn(place, evidence, meaning, { value, state: "number", approx, unit });
      });

/** The figure of a claim, with the year where it names one. */
function printedOf(place: TextPlace, { figure, year, evidence }: Claim): Statement["figure"] {
  if (figure !== null) return figureOf(figure);
  if (year === null) return null;
  const printed = sliceOf(place.text, evidence);
  return { printed, value: year, approx: null, unit: "年", range: evidence };
}

/** What a text claims, before it is held against anything. */
export function claimDraft(place: TextPlace, claim: Claim): StatementDraft {
  const { figure, evidence, kind, concepts, sentence, isDecline, isLoose } = claim;
  const printed = printedOf(place, claim);
  const statement = statementOf(place, sentence, {
    figure: printed,
    kind,
    concepts: isLoose ? [] : concepts,
    stated: printed === null ? null : signed(printed.printed, isDecline),
    facts: factsOf(place, claim),
    reason: null,
  });
  return { statement, evidence, printed: figure, claim };
}
