import type { Finding, Language, RuleCard, Source, TextSource } from "@gongkai/core";
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
  /** Where a value stands in report JSON that nothing else places; null where it is not at hand. */
  readonly jsonSourceOf: (path: string) => TextSource | null;
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

/** The stretch of a line that is underlined; undefined where the input has no lines. */
function linedSource(finding: Finding, { jsonSourceOf }: DiagnosticStyle): TextSource | undefined {
  const { source, path } = finding;
  if (source === undefined || source.kind === "json") return jsonSourceOf(path) ?? undefined;
  return source.kind === "text" ? source : undefined;
}

/** As wide as the number of the line shown, so that arrow, bar and notes stand below each other. */
function gutterOf(finding: Finding, style: DiagnosticStyle): string {
  const source = linedSource(finding, style);
  return source === undefined ? "  " : " ".repeat(String(source.line).length);
}

function placeLine(finding: Finding, style: DiagnosticStyle) {
  const { path, place } = finding;
  const { language, colors, file } = style;
  const source = shownSource(finding);
  const where = source === undefined ? `${file}#${path}` : sourcePlace(source);
  return `${gutterOf(finding, style)}${colors.blue("-->")} ${withoutControls(`${where} (${place[language]})`)}`;
}

/** The line of the input with the figure underlined; none where the input is not at hand. */
function sourceLinesOf(finding: Finding, style: DiagnosticStyle): string[] {
  const whole = linedSource(finding, style);
  if (whole === undefined) return [];
  const source = finding.source?.kind === "text" ? narrowSource(whole, finding) : whole;
  const line = style.lineOf(whole);
  const { colors } = style;
  const gutter = gutterOf(finding, style);
  const bar = colors.blue("|");
  const start = line === null ? source.column - whole.column : source.column - 1;
  const text = line ?? whole.text;
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
      ? [`${gutterOf(finding, style)} = ${WORDS[word][language]}: ${withoutControls(text)}`]
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
