import type { Language, RuleCard } from "@gongkai/core";
import type { CheckedFile, FileProblems } from "@gongkai/renderers/problems";

/** How results are written: one JSON line each, or as parts of one SARIF or JUnit file. */
export type ResultFormat = "json" | "sarif" | "junit";

/** What is asked of a run: plain data, that a thread can be given. */
export interface PieceSettings {
  readonly format: ResultFormat;
  readonly failOn: "error" | "warning";
  readonly lang: Language;
  /** Rows for the table of problems are wanted, too. */
  readonly hasProblems: boolean;
}

/** Writes what was found in one report, in the format of the run. */
export interface Pieces {
  textOf(file: CheckedFile): string;
  problemsOf(file: CheckedFile): readonly FileProblems[];
  /** What stands before the first piece and after the last, and between two. */
  readonly head: string;
  readonly separator: string;
  tail(failed: readonly CheckedFile[]): string;
}

function jsonLine({ file, line, checked, error }: CheckedFile): string {
  const at = line === undefined ? { file } : { file, line };
  if (checked !== null) return `${JSON.stringify({ ...at, ...checked.result })}\n`;
  // A file that holds no report is told of on standard error; a line is told of in its place.
  return line === undefined ? "" : `${JSON.stringify({ ...at, error })}\n`;
}

const JSON_LINES = { textOf: jsonLine, head: "", separator: "", tail: () => "" };

async function formatOf({ format, failOn, lang }: PieceSettings, cards: readonly RuleCard[]) {
  if (format === "json") return JSON_LINES;
  const { JUNIT_HEAD, JUNIT_TAIL, junitSuite, sarifParts } = await import(
    "@gongkai/renderers/problems"
  );
  if (format === "sarif") {
    const { head, results, tail } = sarifParts({ cards, lang });
    return { textOf: results, head, separator: ",\n", tail };
  }
  const options = { cards, lang, failOn };
  const textOf = (file: CheckedFile) => junitSuite(file, options);
  return { textOf, head: JUNIT_HEAD, separator: "", tail: () => JUNIT_TAIL };
}

/**
 * Prepares the writing of pieces.
 *
 * @param known The cards of a configuration; null where the catalogue is ours alone.
 */
export async function piecesOf(
  settings: PieceSettings,
  known: readonly RuleCard[] | null,
): Promise<Pieces> {
  const { format, hasProblems, lang } = settings;
  const isPlain = format === "json" && !hasProblems;
  if (isPlain) return { ...JSON_LINES, problemsOf: () => [] };
  const cards = known ?? (await import("../rule-catalogue.ts")).ruleCatalogue;
  const parts = await formatOf(settings, cards);
  if (!hasProblems) return { ...parts, problemsOf: () => [] };
  const { problemsOf } = await import("@gongkai/renderers/problems");
  return { ...parts, problemsOf: (file) => [problemsOf(file, { cards, lang })] };
}
