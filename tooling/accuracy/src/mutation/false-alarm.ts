import { type Finding, jsonPointer } from "@gongkai/core";
import type { MadeReport } from "./made-report.ts";
import type { PlacedStatement } from "./narrative.ts";
import { tiesOf } from "./statement.ts";

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

/** Where it points at a cell, a sentence that speaks of it and prints what it is held against. */
function isTiedTo({ statement }: PlacedStatement, { path, expected }: Finding): boolean {
  const isTied = tiesOf(statement).some(({ table, row, column }) =>
    [jsonPointer("tables", table, "cells", row, column), jsonPointer("tables", table)].includes(
      path,
    ),
  );
  return isTied && statement.text.includes(expected ?? "");
}

const quotes = ({ statement }: PlacedStatement, { expected }: Finding): boolean =>
  expected !== null && statement.text.includes(expected);

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
  const { statements } = made;
  const isOfTable = finding.path.startsWith("/tables/");
  const tests = isOfTable ? [isTiedTo, quotes] : [isPointedAt];
  const guilty = tests
    .flatMap((isIt) => statements.find((placed) => isIt(placed, finding)) ?? [])
    .at(0)?.statement;
  const other = statements.find(
    (placed) => placed.statement !== guilty && quotes(placed, finding),
  )?.statement;
  return {
    seed,
    finding,
    pattern: guilty?.compiled.pattern.text ?? "",
    sentence: guilty?.text ?? paragraphAt(made, finding.path),
    other: other?.text ?? "",
  };
}
