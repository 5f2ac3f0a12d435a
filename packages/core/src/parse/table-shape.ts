import { checkCell, checkCells } from "./cell-shape.ts";
import type { PlainObject } from "./plain-object.ts";
import { shapeMessages } from "./shape-message.ts";
import type { ShapeWalk } from "./shape-walk.ts";

const FIXED_KEYS: ReadonlySet<string> = new Set(["cells", "extras", "rows"]);
const OPEN_KEYS: ReadonlySet<string> = new Set(["rows", "base"]);
const EXTRA_KEYS: ReadonlySet<string> = new Set(["row", "column", "cell"]);
const BASE_KEYS: ReadonlySet<string> = new Set(["concept", "value"]);
const ROW_KEYS: ReadonlySet<string> = new Set(["label", "group", "description", "covers", "cells"]);

const isTextOrNothing = (value: unknown): boolean =>
  value === undefined || value === null || typeof value === "string";

function checkExtras(walk: ShapeWalk, extras: unknown): void {
  if (!walk.expectArray(extras)) return;
  for (let index = 0; index < extras.length; index++) {
    const extra = extras[index];
    walk.enter(index);
    if (walk.expectObject(extra)) {
      if (typeof extra.row !== "string") walk.fail("row", shapeMessages.text);
      if (typeof extra.column !== "string") walk.fail("column", shapeMessages.text);
      checkCell(walk, "cell", extra.cell);
      walk.checkOtherKeys(extra, EXTRA_KEYS);
    }
    walk.leave();
  }
}

function checkRows(walk: ShapeWalk, cells: unknown): void {
  if (!walk.expectObject(cells)) return;
  for (const row in cells) {
    if (row === "__proto__") walk.forbid(row);
    walk.enter(row);
    checkCells(walk, cells[row]);
    walk.leave();
  }
}

function checkFixedTable(walk: ShapeWalk, table: PlainObject): void {
  const { cells, extras } = table;
  if (cells === undefined) {
    walk.failHere(shapeMessages.table);
    return;
  }
  walk.enter("cells");
  checkRows(walk, cells);
  walk.leave();
  if (extras !== undefined) {
    walk.enter("extras");
    checkExtras(walk, extras);
    walk.leave();
  }
  walk.checkOtherKeys(table, FIXED_KEYS);
}

function checkOpenRow(walk: ShapeWalk, row: unknown): void {
  if (!walk.expectObject(row)) return;
  const { covers } = row;
  if (typeof row.label !== "string") walk.fail("label", shapeMessages.text);
  if (!isTextOrNothing(row.group)) walk.fail("group", shapeMessages.textOrNull);
  if (!isTextOrNothing(row.description)) walk.fail("description", shapeMessages.textOrNull);
  if (covers !== undefined && !(Number.isSafeInteger(covers) && Number(covers) >= 2)) {
    walk.fail("covers", shapeMessages.covers);
  }
  walk.enter("cells");
  checkCells(walk, row.cells);
  walk.leave();
  walk.checkOtherKeys(row, ROW_KEYS);
}

function checkBase(walk: ShapeWalk, base: unknown): void {
  if (!walk.expectObject(base)) return;
  if (typeof base.concept !== "string") walk.fail("concept", shapeMessages.text);
  if (!Number.isSafeInteger(base.value)) walk.fail("value", shapeMessages.integer);
  walk.checkOtherKeys(base, BASE_KEYS);
}

function checkOpenTable(walk: ShapeWalk, table: PlainObject): void {
  const { rows, base } = table;
  walk.enter("rows");
  if (walk.expectArray(rows)) {
    for (let index = 0; index < rows.length; index++) {
      walk.enter(index);
      checkOpenRow(walk, rows[index]);
      walk.leave();
    }
  }
  walk.leave();
  if (base !== undefined) {
    walk.enter("base");
    checkBase(walk, base);
    walk.leave();
  }
  walk.checkOtherKeys(table, OPEN_KEYS);
}

/** Checks a table: one with `rows` is open, any other is of a fixed form. */
export function checkTable(walk: ShapeWalk, table: unknown): void {
  if (!walk.expectObject(table)) return;
  if (table.rows === undefined) checkFixedTable(walk, table);
  else checkOpenTable(walk, table);
}
