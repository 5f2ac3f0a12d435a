import { type ErrorCode, GongkaiError, type LocalText } from "@gongkai/core";
import { type ExitCode, type Run, raiseExitCode } from "../run.ts";
import { colorsFor } from "./colors-for.ts";
import { withoutControls } from "./without-controls.ts";

const USAGE_CODES: ReadonlySet<ErrorCode> = new Set([
  "usage",
  "column-unknown",
  "rule-unknown",
  "metric-unknown",
  "concept-unknown",
  "rule-invalid",
  "configuration-invalid",
  "acceptance-unmatched",
  "theme-invalid",
]);

/** Errors of a report's JSON, whose place is a pointer into it. */
const POINTER_CODES: ReadonlySet<ErrorCode> = new Set([
  "key-forbidden",
  "not-a-report",
  "format-unknown",
  "edition-unknown",
]);

const WORDS = {
  error: { "zh-CN": "错误", en: "error" },
  expected: { "zh-CN": "应为", en: "expected" },
  advice: { "zh-CN": "怎么办", en: "help" },
} as const satisfies Record<string, LocalText>;

const UNEXPECTED: LocalText = {
  "zh-CN": "出现意料之外的问题",
  en: "Something unexpected went wrong",
};

const exitCodeOf = (error: unknown): ExitCode =>
  error instanceof GongkaiError && USAGE_CODES.has(error.code) ? 2 : 3;

/** A pointer is shown after the file that it points into. */
function placeOf(error: GongkaiError, file: string | undefined): string | null {
  const { place } = error;
  if (file === undefined || place?.startsWith(file) === true) return place;
  if (place === null || place === "") return USAGE_CODES.has(error.code) ? null : file;
  return POINTER_CODES.has(error.code) ? `${file}#${place}` : place;
}

function linesOf(error: GongkaiError, { language }: Run, place: string | null): string[] {
  const { expected, advice } = error;
  return [
    ...(place === null ? [] : [`  --> ${place}`]),
    ...(expected === null ? [] : [`   = ${WORDS.expected[language]}: ${expected[language]}`]),
    ...(advice === null ? [] : [`   = ${WORDS.advice[language]}: ${advice[language]}`]),
    `   = ${error.code}`,
  ];
}

/** Says on standard error what is wrong, where, what was expected and what to do; sets the exit code. */
export function printError(run: Run, error: unknown, file?: string): void {
  const { io, language } = run;
  const colors = colorsFor(io.stderr, io.env);
  const head = colors.bold(colors.red(WORDS.error[language]));
  raiseExitCode(run, exitCodeOf(error));
  if (error instanceof GongkaiError) {
    const lines = linesOf(error, run, placeOf(error, file));
    const text = [error.text[language], ...lines].map(withoutControls).join("\n");
    io.stderr.write(`${head}: ${text}\n`);
    return;
  }
  const detail = error instanceof Error ? error.message : String(error);
  const where = file === undefined ? "" : ` (${file})`;
  io.stderr.write(`${head}: ${UNEXPECTED[language]}: ${withoutControls(detail + where)}\n`);
  if (io.env.GONGKAI_DEBUG === "1" && error instanceof Error) io.stderr.write(`${error.stack}\n`);
}
