import type { FixedTableDefinition } from "@gongkai/core";
import type { ParagraphNode } from "@gongkai/core/document";
import { isNarrative } from "../recognize/label-key.ts";
import { FlatCells } from "./flat-cells.ts";
import { flatWords } from "./flat-words.ts";
import { isPrintedOverLine } from "./header-words.ts";
import { columnLineMatcher, isRowHeader, matchRowLine } from "./match-labels.ts";

/** As many lines as a label is printed over, and some for a header before it. */
const OPENING = 14;

const NONE: ReadonlySet<string> = new Set();

/** Tells lines that can be the first of a table: of its header, or one of its rows. */
export function beginsFixedTable(
  lines: readonly ParagraphNode[],
  definition: FixedTableDefinition,
  year: number,
): boolean {
  const [opening] = lines;
  if (opening === undefined || isNarrative(opening.text)) return false;
  const cells = new FlatCells(lines.slice(0, OPENING), definition, year);
  const first = cells.at(0);
  if (first === undefined || first.isFigure) return false;
  const isSide = flatWords.isSerialHeader(first.node) || flatWords.isUnitHeader(first.node);
  const next = isSide ? cells.at(first.lines) : first;
  if (next === undefined || next.isFigure) return false;
  const { text } = next.node;
  return (
    isRowHeader(definition, text) ||
    isPrintedOverLine(definition, text) ||
    matchRowLine(definition, text, NONE) !== null ||
    (definition.layout === "oneLine" && columnLineMatcher(definition, year)(text) !== null)
  );
}
