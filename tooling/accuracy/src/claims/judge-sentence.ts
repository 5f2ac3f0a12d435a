import { claimRules, readStatements, type Statement } from "@gongkai/claims";
import { type Finding, type Report, type TextRange, validate } from "@gongkai/core";
import { type PlacedFigure, placeFigures } from "./place-figures.ts";
import { reportOfTables } from "./report-of-tables.ts";
import type { Sentence, Tables } from "./sentence.ts";

/** What the product says where a figure stands. */
export interface Answer {
  readonly expected: PlacedFigure;
  /** The statements that it reads there. */
  readonly statements: readonly Statement[];
  readonly isCalledWrong: boolean;
}

const isWrong = (figure: PlacedFigure["figure"]): boolean =>
  figure.kind !== "none" && figure.verdict === "disagrees";

/** What the product says to a sentence. */
export interface Judgement {
  readonly answers: readonly Answer[];
  /** Places that it calls wrong where the sentence has no figure. */
  readonly strays: readonly string[];
}

const isOverlapping = (one: TextRange, other: TextRange): boolean =>
  one.start < other.start + other.length && other.start < one.start + one.length;

/** What is found of figures; personal data and secrets are another matter. */
const isAlarm = ({ rule, severity, outcome, range }: Finding): boolean =>
  outcome === "fail" &&
  severity !== "info" &&
  range !== undefined &&
  !/^(?:personal-information|secrecy)/.test(rule);

/** A place that something is said of, and whether it is the whole sentence: words have no place of their own. */
interface Place {
  readonly range: TextRange;
  readonly isOfWords: boolean;
}

/** Where words say it: those that the fact was read from, in the sentence; else the sentence. */
function rangeOfWords({ text, range, kind, facts }: Statement): TextRange {
  const words = kind === "absence" ? (facts[0]?.source.text ?? "") : "";
  const at = words === "" ? -1 : text.indexOf(words);
  return at < 0 ? range : { start: range.start + at, length: words.length };
}

const placeOf = (statement: Statement): Place => ({
  range: statement.figure?.range ?? rangeOfWords(statement),
  isOfWords: statement.figure === null,
});

const isAt =
  ({ range, isOfWords }: Place) =>
  (placed: PlacedFigure): boolean =>
    isOverlapping(range, placed.range) && (!isOfWords || placed.figure.kind === "absolute");

/** The places that statements or findings call wrong; a truncation is none. */
function wrongPlaces(statements: readonly Statement[], findings: readonly Finding[]): Place[] {
  const truncated = statements.filter(({ verdict }) => verdict === "truncated").map(placeOf);
  const alarmed = findings.filter(isAlarm).flatMap(({ range }) => range ?? []);
  return [
    ...statements.filter(({ verdict }) => verdict === "disagrees").map(placeOf),
    ...alarmed
      .filter((place) => !truncated.some(({ range }) => isOverlapping(range, place)))
      .map((range) => ({ range, isOfWords: false })),
  ];
}

const pathOf = (report: Report): string => {
  const at = report.sections.findIndex(({ blocks }) => blocks.length > 0);
  return `/sections/${at}/blocks/0/text`;
};

/** Reads a sentence beside its tables, and last year's where there are any. */
export function judgeSentence(
  sentence: Sentence,
  tables: Tables,
  lastYear: Tables | null,
): Judgement {
  const report = reportOfTables(tables, sentence);
  const path = pathOf(report);
  const against = lastYear === null ? null : reportOfTables(lastYear);
  const statements = readStatements(report, { against }).filter(
    (statement) => statement.path === path,
  );
  const { findings } = validate(report, { rules: claimRules, against });
  const wrong = wrongPlaces(
    statements,
    findings.filter((finding) => finding.path === path),
  );
  const placed = placeFigures(sentence);
  // A range that holds a wrong figure says nothing against the others that it holds.
  const isMeantBy = (place: Place, { figure }: PlacedFigure): boolean =>
    isWrong(figure) || !placed.filter(isAt(place)).some((other) => isWrong(other.figure));
  return {
    answers: placed.map((expected) => ({
      expected,
      statements: statements.filter((statement) => isAt(placeOf(statement))(expected)),
      isCalledWrong: wrong.some((place) => isAt(place)(expected) && isMeantBy(place, expected)),
    })),
    strays: wrong
      .filter((place) => !placed.some(isAt(place)))
      .map(({ range: { start, length } }) => sentence.text.slice(start, start + length)),
  };
}
