import type { Finding, Language, RuleCard, Source } from "@gongkai/core";
import { narrowSource } from "@gongkai/renderers/problems";
import type { Colors } from "../output/colors-for.ts";
import { sourcePlace } from "../output/source-place.ts";
import { withoutControls } from "../output/without-controls.ts";
import { excerpt } from "./excerpt.ts";
import { proposalNotes } from "./proposal-notes.ts";
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
  /** Every correction is listed, and not only the likeliest. */
  readonly hasProposals: boolean;
}

function paintSeverity({ severity, accepted }: Finding, { language, colors }: DiagnosticStyle) {
  if (accepted === true) return colors.dim(WORDS.accepted[language]);
  const paint = { error: colors.red, warning: colors.yellow, info: colors.cyan }[severity];
  return colors.bold(paint(WORDS[severity][language]));
}

/** Where the finding is shown; a figure rather than the paragraph around it. */
function shownSource(finding: Finding): Source | undefined {
  const { source } = finding;
  return source?.kind === "text" ? narrowSource(source, finding) : source;
}

/** As wide as the number of the line shown, so that arrow, bar and notes stand below each other. */
function gutterOf({ source }: Finding): string {
  return source?.kind === "text" ? " ".repeat(String(source.line).length) : "  ";
}

function placeLine(finding: Finding, { language, colors, file }: DiagnosticStyle) {
  const { path, place } = finding;
  const source = shownSource(finding);
  const where = source === undefined ? `${file}#${path}` : sourcePlace(source);
  return `${gutterOf(finding)}${colors.blue("-->")} ${withoutControls(`${where} (${place[language]})`)}`;
}

/** The line of the input with the figure underlined; none where the input is not at hand. */
function sourceLinesOf(finding: Finding, style: DiagnosticStyle): string[] {
  const source = shownSource(finding);
  if (source?.kind !== "text" || finding.source?.kind !== "text") return [];
  const line = style.lineOf(finding.source);
  const { colors } = style;
  const gutter = gutterOf(finding);
  const bar = colors.blue("|");
  const start = line === null ? source.column - finding.source.column : source.column - 1;
  const text = line ?? finding.source.text;
  if (text === "") return [];
  const shown = excerpt(text, start, source.length, style.width - gutter.length - 3);
  return [
    `${gutter} ${bar}`,
    `${colors.blue(String(source.line))} ${bar} ${shown.text}`,
    `${gutter} ${bar} ${colors.bold(colors.yellow(shown.underline))}`,
  ];
}

type Note = [word: keyof typeof WORDS, text: string | null | undefined];

/** What is said of a rule, after the last of its findings. */
export interface RuleNotes {
  readonly card: RuleCard | null;
  readonly isLast: boolean;
}

function notesOf(finding: Finding, { card, isLast }: RuleNotes, style: DiagnosticStyle) {
  const { language } = style;
  const { expected, actual } = finding;
  const notes: Note[] = [
    ["expected", expected],
    ["actual", actual],
    ["accepted", finding.acceptedReason],
    ...proposalNotes(finding, style).map((note): Note => ["proposals", note]),
    ["why", card?.basis[language]],
    ["advice", card?.advice[language]],
    ["rule", isLast ? finding.rule : null],
  ];
  return notes.flatMap(([word, text]) => {
    const isGiven = text !== null && text !== undefined && text !== "";
    return isGiven
      ? [`${gutterOf(finding)} = ${WORDS[word][language]}: ${withoutControls(text)}`]
      : [];
  });
}

/**
 * Shows one finding: what is wrong, where, and, of the last of its rule, why, what to do, and the
 * rule's id.
 */
export function printFinding(finding: Finding, notes: RuleNotes, style: DiagnosticStyle): string {
  const message = style.colors.bold(withoutControls(finding.message[style.language]));
  return [
    `${paintSeverity(finding, style)}: ${message}`,
    placeLine(finding, style),
    ...sourceLinesOf(finding, style),
    ...notesOf(finding, notes, style),
  ]
    .map((line) => `${line}\n`)
    .join("");
}
