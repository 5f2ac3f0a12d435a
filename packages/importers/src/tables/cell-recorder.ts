import { type Cell, jsonPointer, readCell, type Source, type TableCellNode } from "@gongkai/core";
import { readTableCell } from "./read-table-cell.ts";
import type { UnreadableCell } from "./recognized-table.ts";

/** Reads cells and notes where each was read and which could not be. */
export class CellRecorder {
  readonly places = new Map<string, Source>();
  readonly unreadable: UnreadableCell[] = [];

  /** @param label The cell that names the row: a blank is placed there, where a reader sees it. */
  read(node: TableCellNode | undefined, label: TableCellNode, ...keys: (string | number)[]): Cell {
    const path = jsonPointer(...keys);
    const cell = readTableCell(node?.text ?? "");
    const { state, printed } = readCell(cell);
    const source = state === "blank" ? (label.source ?? node?.source) : node?.source;
    if (source !== undefined) this.places.set(path, source);
    if (state === "unreadable") this.unreadable.push({ path, printed });
    return cell;
  }

  note(node: TableCellNode | undefined, ...keys: (string | number)[]): void {
    if (node?.source !== undefined) this.places.set(jsonPointer(...keys), node.source);
  }
}
