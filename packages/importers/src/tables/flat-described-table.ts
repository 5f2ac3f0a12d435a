import type { OpenTableDefinition, ParagraphNode, TableCellNode, TableNode } from "@gongkai/core";
import type { FlatTable } from "./flat-lines.ts";
import { matchFlatHeader } from "./match-flat-header.ts";

/** Words that name one channel, and not a kind of channels. */
const NAMES_A_CHANNEL =
  /(?:微博|微信|客户端|抖音|热线\d*|电话\d*|网站|子站|接待点|窗口|板块|版块|公报|电视台|广播)$|热线\d{5}/;
const DESCRIBES =
  /[，,；;。]|了|(?:条|次|件|起|人次|篇|期|场|份)(?:$|[^\p{Script=Han}])|\d\s*余?(?:条|次|件|起|人|篇|期|场|份)|^对.+(?:进行|公开|公示|开展)|^(?:年|共|累计)(?:接待|受理|发布|公开)/u;

/** A narrative note under the table. */
const NOTE = /^[（(]?(?:附注|注)[:：]/;

interface Entry {
  readonly group: string | null;
  readonly label: ParagraphNode;
  readonly description: ParagraphNode | null;
}

const isDescription = (line: ParagraphNode) => DESCRIBES.test(line.text);

/** Labels that follow a description and name channels are covered by it: its cell was merged. */
function coveredCount(names: readonly ParagraphNode[], isLast: boolean): number {
  const candidates = isLast ? names : names.slice(0, -1);
  const end = candidates.findIndex((line) => !NAMES_A_CHANNEL.test(line.text));
  return end < 0 ? candidates.length : end;
}

/** Pairs names with descriptions: before a description stand its own label and, first, a group's pieces. */
class DescribedRows {
  readonly entries: Entry[] = [];
  #group: string | null = null;
  #names: ParagraphNode[] = [];

  take(line: ParagraphNode): void {
    if (!isDescription(line)) {
      this.#names.push(line);
      return;
    }
    const label = this.#settleNames(false);
    if (label !== undefined) this.entries.push({ group: this.#group, label, description: line });
    else this.#extendDescription(line);
  }

  /** Covered rows first, then the group, then the label that the coming description belongs to. */
  #settleNames(isLast: boolean): ParagraphNode | undefined {
    const covered = this.entries.length > 0 ? coveredCount(this.#names, isLast) : 0;
    for (const label of this.#names.slice(0, covered)) {
      this.entries.push({ group: this.#group, label, description: null });
    }
    const rest = this.#names.slice(covered);
    const label = isLast ? undefined : rest.pop();
    if (rest.length > 0 && !isLast) this.#group = rest.map((line) => line.text).join("");
    this.#names = isLast ? rest : [];
    return label;
  }

  /** A second line of the same cell. */
  #extendDescription(line: ParagraphNode): void {
    const last = this.entries.findLastIndex((entry) => entry.description !== null);
    const entry = this.entries[last];
    if (entry?.description == null) return;
    const text = entry.description.text + line.text;
    this.entries[last] = { ...entry, description: { ...entry.description, text } };
  }

  /** Returns the names that nothing describes. */
  finish(): readonly ParagraphNode[] {
    this.#settleNames(true);
    return this.#names;
  }
}

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
    if (entry.description !== null) {
      const rowSpan = spanOf(entries, at, (next) => next.description === null);
      cells.push({ ...entry.description, rowSpan });
    }
    return cells;
  });
}

/** Finds a table of groups, labels and descriptions in lines of one cell each, the header first. */
export function flatDescribedTable(
  lines: readonly ParagraphNode[],
  definition: OpenTableDefinition,
): FlatTable<TableNode> | null {
  const header = matchFlatHeader(lines, definition);
  if (header === null) return null;
  const rows = new DescribedRows();
  let next = header.lines;
  for (let line = lines[next]; line !== undefined && !NOTE.test(line.text); line = lines[next]) {
    rows.take(line);
    next++;
  }
  const undescribed = rows.finish().length;
  if (rows.entries.length === 0) return null;
  const table: TableNode = { type: "table", rows: [header.cells, ...rowsOf(rows.entries)] };
  return { table, lines: next - undescribed };
}
