import { editionOf, type Finding, jsonPointer, placeOf } from "@gongkai/core";
import type { MadeReport } from "./made-report.ts";
import type { PlacedStatement } from "./narrative.ts";

/** What is said above info of a report in which all is right. */
export interface FalseAlarm {
  readonly seed: number;
  readonly finding: Finding;
  /** The pattern of the sentence that it is about; "" where that is no statement. */
  readonly pattern: string;
  readonly sentence: string;
  /** Another sentence that prints what it is held against; "" where none does. */
  readonly other: string;
}

const pathOf = ({ section, block }: PlacedStatement): string =>
  jsonPointer("sections", section, "blocks", block, "text");

/** Where a finding points into a paragraph, its sentence is meant. */
function isPointedAt(placed: PlacedStatement, { path, range }: Finding): boolean {
  if (path !== pathOf(placed) || range === undefined) return false;
  const { start, statement } = placed;
  return range.start >= start && range.start < start + statement.text.length;
}

/** Whether a text prints a figure, and not only the end of a longer one. */
function prints(text: string, figure: string): boolean {
  for (let at = text.indexOf(figure); at !== -1; at = text.indexOf(figure, at + 1)) {
    if (!/[\d.,]/.test(text.charAt(at - 1))) return true;
  }
  return false;
}

/** What a finding holds another place against: its message names the paragraph and the figure. */
function quotes(made: MadeReport, placed: PlacedStatement, finding: Finding): boolean {
  const { expected, message } = finding;
  if (expected === null || !prints(placed.statement.text, expected)) return false;
  const place = placeOf(made.report, editionOf(made.report.edition), pathOf(placed));
  return message["zh-CN"].includes(place["zh-CN"]);
}

function paragraphAt({ report }: MadeReport, path: string): string {
  const texts = report.sections.flatMap(({ blocks }, section) =>
    blocks.flatMap((block, at) => {
      const own = jsonPointer("sections", section, "blocks", at, "text");
      return block.type === "paragraph" && path === own ? [block.text] : [];
    }),
  );
  return texts[0] ?? "";
}

/** Looks for the sentence of which a finding tells wrongly. */
export function falseAlarm(made: MadeReport, finding: Finding, seed: number): FalseAlarm {
  const quoted = made.statements.filter((placed) => quotes(made, placed, finding));
  const pointedAt = made.statements.find((placed) => isPointedAt(placed, finding));
  const guilty = (pointedAt ?? quoted[0])?.statement;
  const other = quoted.find(({ statement }) => statement !== guilty)?.statement;
  return {
    seed,
    finding,
    pattern: guilty?.compiled.pattern.text ?? "",
    sentence: guilty?.text ?? paragraphAt(made, finding.path),
    other: other?.text ?? "",
  };
}
