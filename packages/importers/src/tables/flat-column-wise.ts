import type { ParagraphNode } from "@gongkai/core/document";
import { isFigureLine } from "./flat-lines.ts";
import type { FlatHeaderCell, FlatSection } from "./flat-section.ts";

const isColumnOf = ({ header, leading, rows }: FlatSection, length: number): boolean =>
  rows.length === 0 &&
  leading.length === length &&
  header.filter(({ role }) => role === "column" || role === "local").length === 1;

const isLabelsOnly = ({ header, leading, rows }: FlatSection): boolean =>
  rows.length > 0 &&
  leading.length === 0 &&
  rows.every(({ cells }) => cells.length === 0) &&
  !header.some(({ role }) => role === "column");

function joined(labels: FlatSection, columns: readonly FlatSection[]): FlatSection {
  const isColumn = ({ role }: FlatHeaderCell) => role === "column" || role === "local";
  const rows = labels.rows.map((row, at) => {
    const cells = columns.map(({ leading }) => leading[at]);
    return { ...row, cells: cells.filter((cell): cell is ParagraphNode => isFigureLine(cell)) };
  });
  const header = columns.flatMap((column) => column.header.filter(isColumn));
  return { ...labels, header: [...labels.header, ...header], rows };
}

/** Puts together what was printed column by column: all labels, then under each header its figures. */
export function flatColumnWise(sections: readonly FlatSection[]): readonly FlatSection[] {
  const result: FlatSection[] = [];
  for (let at = 0; at < sections.length; ) {
    const section = sections[at];
    if (section === undefined) break;
    let end = at + 1;
    const length = section.rows.length;
    if (isLabelsOnly(section)) {
      while (end < sections.length && isColumnAt(sections, end, length)) end++;
    }
    const columns = sections.slice(at + 1, end);
    result.push(columns.length === 0 ? section : joined(section, columns));
    at = end;
  }
  return result;
}

function isColumnAt(sections: readonly FlatSection[], at: number, length: number): boolean {
  const section = sections[at];
  return section !== undefined && isColumnOf(section, length);
}
