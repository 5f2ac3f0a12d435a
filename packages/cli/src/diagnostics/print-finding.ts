import type { Finding, Language, RuleCard, TextRange } from "@gongkai/core";
import type { Colors } from "../output/colors-for.ts";
import { sourcePlace } from "../output/source-place.ts";
import { withoutControls } from "../output/without-controls.ts";
import { excerpt } from "./excerpt.ts";
import type { LineOf } from "./source-lines.ts";
import { WORDS } from "./words.ts";

export interface DiagnosticStyle {
  readonly language: Language;
  readonly colors: Colors;
  /** Columns of the terminal. */
  readonly width: number;
  readonly lineOf: LineOf;
  /** The file that the user named, for findings without a source. */
  readonly file: string;
}

function paintSeverity({ severity, accepted }: Finding, { language, colors }: DiagnosticStyle) {
  if (accepted === true) return colors.dim(WORDS.accepted[language]);
  const paint = { error: colors.red, warning: colors.yellow, info: colors.cyan }[severity];
  return colors.bold(paint(WORDS[severity][language]));
}

function placeLine({ path, place, source }: Finding, { language, colors, file }: DiagnosticStyle) {
  const where = source === undefined ? `${file}#${path}` : sourcePlace(source);
  return `  ${colors.blue("-->")} ${withoutControls(`${where} (${place[language]})`)}`;
}

/** What of a source's text is underlined: the figure, where the source is all that surrounds it. */
function markedIn(text: string, actual: string | null): TextRange {
  const start = actual === null || actual === "" ? -1 : text.indexOf(actual);
  const isCertain = start >= 0 && actual !== null && text.indexOf(actual, start + 1) < 0;
  return isCertain ? { start, length: actual.length } : { start: 0, length: text.length };
}

/** The line of the input with the figure underlined; none where the input is not at hand. */
function sourceLinesOf({ source, actual }: Finding, style: DiagnosticStyle): string[] {
  if (source?.kind !== "text") return [];
  const line = style.lineOf(source);
  const { colors } = style;
  const number = String(source.line);
  const gutter = " ".repeat(number.length);
  const bar = colors.blue("|");
  const [text, offset] = line === null ? [source.text, 0] : [line, source.column - 1];
  if (text === "") return [];
  const { start, length } = markedIn(source.text, actual);
  const shown = excerpt(text, offset + start, length, style.width - number.length - 3);
  return [
    `${gutter} ${bar}`,
    `${colors.blue(number)} ${bar} ${shown.text}`,
    `${gutter} ${bar} ${colors.bold(colors.yellow(shown.underline))}`,
  ];
}

function notesOf(finding: Finding, card: RuleCard | null, { language }: DiagnosticStyle) {
  const { expected, actual, proposals = [] } = finding;
  const notes: [keyof typeof WORDS, string | null | undefined][] = [
    ["expected", expected],
    ["actual", actual],
    ["proposals", proposals.length === 0 ? null : proposals.join(" · ")],
    ["why", card?.basis[language]],
    ["advice", card?.advice[language]],
    ["rule", finding.rule],
  ];
  return notes.flatMap(([word, text]) => {
    const isGiven = text !== null && text !== undefined && text !== "";
    return isGiven ? [`   = ${WORDS[word][language]}: ${withoutControls(text)}`] : [];
  });
}

/**
 * Shows one finding: what is wrong, where, why, what to do, and the rule's id last.
 *
 * @param card Of the rule; null where its basis and advice need not be said again.
 */
export function printFinding(
  finding: Finding,
  card: RuleCard | null,
  style: DiagnosticStyle,
): string {
  const message = style.colors.bold(withoutControls(finding.message[style.language]));
  return [
    `${paintSeverity(finding, style)}: ${message}`,
    placeLine(finding, style),
    ...sourceLinesOf(finding, style),
    ...notesOf(finding, card, style),
  ]
    .map((line) => `${line}\n`)
    .join("");
}
