import { approximationSchema, cellStateSchema, DECIMAL_STRING } from "../models/cell.ts";
import type { PlainObject } from "./plain-object.ts";
import { shapeMessages } from "./shape-message.ts";
import type { ShapeWalk } from "./shape-walk.ts";

const STATES: ReadonlySet<unknown> = new Set(cellStateSchema.options);
const APPROXIMATIONS: ReadonlySet<unknown> = new Set(approximationSchema.options);
const PRINTED_KEYS: ReadonlySet<string> = new Set(["printed", "value", "state", "approx", "unit"]);

const expectedState = shapeMessages.oneOf(cellStateSchema.options);
const expectedApproximation = shapeMessages.oneOf(approximationSchema.options);

const isFigure = (value: unknown): boolean =>
  typeof value === "string"
    ? DECIMAL_STRING.test(value)
    : value === null || Number.isSafeInteger(value);

function checkPrinted(walk: ShapeWalk, cell: PlainObject): void {
  const { value, state, approx, unit } = cell;
  if (typeof cell.printed !== "string") walk.fail("printed", shapeMessages.text);
  if (value !== undefined && !isFigure(value)) walk.fail("value", shapeMessages.figure);
  if (state !== undefined && !STATES.has(state)) walk.fail("state", expectedState);
  if (approx !== undefined && !APPROXIMATIONS.has(approx)) {
    walk.fail("approx", expectedApproximation);
  }
  if (unit !== undefined && typeof unit !== "string") walk.fail("unit", shapeMessages.text);
  walk.checkOtherKeys(cell, PRINTED_KEYS);
}

/** Checks a cell that stands under a key of where the walk is. */
export function checkCell(walk: ShapeWalk, key: string, cell: unknown): void {
  if (isFigure(cell)) return;
  if (typeof cell !== "object" || cell === null || Array.isArray(cell)) {
    walk.fail(key, shapeMessages.cell);
    return;
  }
  walk.enter(key);
  if (walk.expectObject(cell)) checkPrinted(walk, cell);
  walk.leave();
}

/** Checks the cells of one row: nearly all are whole numbers, and those cost one comparison. */
export function checkCells(walk: ShapeWalk, cells: unknown): void {
  if (!walk.expectObject(cells)) return;
  for (const key in cells) {
    const cell = cells[key];
    if (key === "__proto__") walk.forbid(key);
    else if (typeof cell !== "number" || !Number.isSafeInteger(cell)) checkCell(walk, key, cell);
  }
}
