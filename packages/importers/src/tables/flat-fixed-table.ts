import type { FixedTableDefinition } from "@gongkai/core";
import type { ParagraphNode } from "@gongkai/core/document";
import { FlatBlocks } from "./flat-blocks.ts";
import { flatColumnWise } from "./flat-column-wise.ts";
import { type FlatAttempt, isFigureLine, noTable } from "./flat-lines.ts";
import { flatOneLine } from "./flat-one-line.ts";
import { FlatReader } from "./flat-reader.ts";
import type { FlatSection } from "./flat-section.ts";
import { flatSettled } from "./flat-settled.ts";
import { flatTable } from "./flat-table.ts";

/** Sections whose rows have their figures, up to the first for which that cannot be told. */
function settledOf(
  sections: readonly FlatSection[],
  definition: FixedTableDefinition,
  before: ParagraphNode | undefined,
): FlatSection[] {
  const settled: FlatSection[] = [];
  for (const section of sections) {
    const known = flatSettled(section, definition, before);
    if (known === null) break;
    settled.push(known);
  }
  return settled;
}

const formRows = (sections: readonly FlatSection[]): number =>
  sections.reduce((sum, { rows }) => sum + rows.filter(({ row }) => row !== null).length, 0);

/** Lines of words after labels are no table, whatever the words stand for. */
function holdsFigures(sections: readonly FlatSection[]): boolean {
  const cells = sections.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  return cells.length > 0 && cells.filter(isFigureLine).length * 2 >= cells.length;
}

/**
 * Finds a table of the form in lines of one cell each; none where fewer than half of its rows follow.
 *
 * A row whose figure is not printed is followed by the next label: its cells are blank.
 *
 * @param before The line before the table.
 */
export function flatFixedTable(
  lines: readonly ParagraphNode[],
  definition: FixedTableDefinition,
  year: number,
  before: ParagraphNode | undefined,
): FlatAttempt {
  if (definition.layout === "oneLine") {
    const oneLine = flatOneLine(lines, definition, year);
    if (oneLine !== null) return oneLine;
  }
  const reader = new FlatReader(lines, definition, year);
  reader.read();
  const [first, second] = reader.sections;
  // A list with the same labels stands over the table, that begins with its header.
  const isListBefore = first?.header.length === 0 && second !== undefined && reader.isRepeated;
  if (isListBefore) return { ...noTable, lines: Math.max(1, second.start) };
  const sections = flatColumnWise(reader.sections);
  const settled = settledOf(sections, definition, before);
  const end = sections[settled.length]?.start ?? reader.length;
  const isTable = formRows(settled) * 2 >= definition.rows.length && holdsFigures(settled);
  if (isTable) {
    const blocks = new FlatBlocks(definition, year);
    for (const section of settled) blocks.add(section);
    const table = flatTable(blocks.blocks, definition);
    if (table !== null) return { table, lines: end };
  }
  // Figures that no label can be given keep what follows from being read without them.
  const isRefused = settled.length === 0 && formRows(sections) * 2 >= definition.rows.length;
  return { ...noTable, lines: Math.max(1, isRefused ? reader.length : reader.opening) };
}
