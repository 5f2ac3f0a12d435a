import type { OpenTableDefinition } from "@gongkai/core";
import type { ParagraphNode, TableCellNode } from "@gongkai/core/document";
import { assignRoles, type LineRole } from "./assign-roles.ts";
import { type FlatAttempt, noTable } from "./flat-lines.ts";
import { matchFlatHeader } from "./match-flat-header.ts";

const NOTE = /^[（(]?(?:附注|注)[:：]/;
const NARRATIVE = /^(?:20\d\d年|全年|截至|下一步|我[局市县区委办]).*。$/;

/** Narrative goes on under the table: a note, or a long sentence that opens like a paragraph. */
const isNarrative = (text: string) => NOTE.test(text) || (text.length > 60 && NARRATIVE.test(text));

interface Entry {
  readonly group: string | null;
  readonly label: ParagraphNode;
  readonly description: ParagraphNode | null;
  /** A description of an earlier row speaks for this one. */
  readonly isCovered: boolean;
}

/** Puts the rows together from lines whose roles are known. */
function entriesOf(lines: readonly ParagraphNode[], assigned: readonly LineRole[]): Entry[] {
  const entries: Entry[] = [];
  let group: string | null = null;
  for (const [index, line] of lines.entries()) {
    const role = assigned[index];
    const last = entries.at(-1);
    if (role === "group") {
      group = assigned[index - 1] === "group" ? `${group ?? ""}${line.text}` : line.text;
    } else if (role === "description" && last !== undefined) {
      entries[entries.length - 1] = { ...last, description: joined(last.description, line) };
    } else {
      entries.push({ group, label: line, description: null, isCovered: role === "covered" });
    }
  }
  return entries;
}

/** Where the rows end: a group that no row follows is no part of the table. */
const rowsEnd = (assigned: readonly LineRole[]) =>
  assigned.findLastIndex((role) => role !== "group") + 1;

/** A second line of the same cell follows the first. */
const joined = (first: ParagraphNode | null, next: ParagraphNode): ParagraphNode =>
  first === null ? next : { ...first, text: first.text + next.text };

/** How many entries, from one on, belong together. */
function spanOf(entries: readonly Entry[], at: number, belongs: (entry: Entry) => boolean): number {
  const end = entries.findIndex((entry, index) => index > at && !belongs(entry));
  return (end < 0 ? entries.length : end) - at;
}

function rowsOf(entries: readonly Entry[]): TableCellNode[][] {
  return entries.map((entry, at) => {
    const cells: TableCellNode[] = [];
    const isNewGroup = at === 0 || entries[at - 1]?.group !== entry.group;
    if (isNewGroup) {
      const rowSpan = spanOf(entries, at, (next) => next.group === entry.group);
      cells.push({ text: entry.group ?? "", rowSpan });
    }
    cells.push(entry.label);
    if (!entry.isCovered) {
      const rowSpan = spanOf(entries, at, (next) => next.isCovered);
      cells.push({ ...(entry.description ?? { text: "" }), rowSpan });
    }
    return cells;
  });
}

/** Finds a table of groups, labels and descriptions in lines of one cell each, the header first. */
export function flatDescribedTable(
  lines: readonly ParagraphNode[],
  definition: OpenTableDefinition,
): FlatAttempt {
  const header = matchFlatHeader(lines, definition);
  if (header === null) return noTable;
  const end = lines.findIndex((line, at) => at >= header.lines && isNarrative(line.text));
  const length = end < 0 ? lines.length : end;
  const rows = lines.slice(header.lines, length);
  const assigned = assignRoles(rows.map((line) => line.text));
  const entries = entriesOf(rows, assigned);
  if (!entries.some((entry) => entry.description !== null)) return noTable;
  return {
    table: { type: "table", rows: [header.cells, ...rowsOf(entries)] },
    lines: header.lines + rowsEnd(assigned),
  };
}
