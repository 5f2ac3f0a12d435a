import { type Cell, readCell, type Source } from "@gongkai/core";
import type { TableCellNode } from "@gongkai/core/document";
import { readTableCell } from "./read-table-cell.ts";
import type { UnreadableCell } from "./recognized-table.ts";
import type { GridPlace } from "./table-grid.ts";

const isShared = (node: TableCellNode): boolean =>
  node.text !== "" && (node.rowSpan ?? 1) * (node.colSpan ?? 1) > 1;

/** A merged figure speaks of several rows together, and so of none alone. */
const sharedCell = (node: TableCellNode, place: GridPlace | undefined): Cell => ({
  printed: place?.isOrigin === true ? node.text : "",
  state: "notStated",
});

/** Reads cells and notes where each was read and which could not be, by JSON Pointer of the report. */
export class CellRecorder {
  readonly places: (readonly [path: string, source: Source])[] = [];
  readonly unreadable: UnreadableCell[] = [];

  /** @param label The cell that names the row: a blank is placed there, where a reader sees it. */
  read(place: GridPlace | undefined, label: TableCellNode, path: string): Cell {
    // A row of one merged cell is a heading over others: the label is no figure.
    const node = place?.cell === label ? undefined : place?.cell;
    const isMerged = node !== undefined && isShared(node);
    const cell = isMerged ? sharedCell(node, place) : readTableCell(node?.text ?? "");
    if (typeof cell === "number") {
      this.note(node, path);
      return cell;
    }
    const { state, printed } = readCell(cell);
    const source = state === "blank" ? (label.source ?? node?.source) : node?.source;
    if (source !== undefined) this.places.push([path, source]);
    if (state === "unreadable") this.unreadable.push({ path, printed, isShared: false });
    if (isMerged) this.unreadable.push({ path, printed: node.text, isShared: true });
    return cell;
  }

  /** A figure that cannot be what it would be read as. */
  refuse(cell: Cell, path: string): Cell {
    const { printed, value } = readCell(cell);
    const text = printed === "" ? String(value) : printed;
    this.unreadable.push({ path, printed: text, isShared: false });
    return { printed: text, state: "unreadable" };
  }

  note(node: TableCellNode | undefined, path: string): void {
    if (node?.source !== undefined) this.places.push([path, node.source]);
  }
}
