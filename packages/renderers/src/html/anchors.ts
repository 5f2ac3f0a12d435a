import { jsonPointer } from "@gongkai/core";
import { type Document, PARTICULARS_REF } from "@gongkai/core/document";
import { pointerOf } from "../compose/place.ts";

/** The JSON Pointer of a table of the report; null for the particulars and tables of no report. */
export function tablePointer(ref: string | undefined): string | null {
  return ref === undefined || ref === PARTICULARS_REF ? null : jsonPointer("tables", ref);
}

/** The id of the element that prints the value at a pointer: the pointer itself, kept plain. */
export function anchorOf(pointer: string): string {
  if (!/[^\w/.~-]/.test(pointer)) return pointer;
  return pointer.replace(/[^\w/.~-]/g, (character) => `_${character.charCodeAt(0).toString(16)}`);
}

function printedPointers(document: Document): Set<string> {
  const pointers = new Set<string>();
  const add = (pointer: string | null) => pointer !== null && pointers.add(pointer);
  for (const block of document.blocks) {
    if (block.type !== "table") {
      add(pointerOf(block));
      continue;
    }
    add(tablePointer(block.ref));
    for (const row of block.rows) for (const cell of row) add(pointerOf(cell));
  }
  return pointers;
}

/**
 * Finds for each path the nearest thing on the page: the cell, else its table; the block, else its section.
 *
 * A path of which nothing is printed is absent.
 */
export function nearestPointers(
  document: Document,
  paths: readonly string[],
): ReadonlyMap<string, string> {
  const printed = paths.length === 0 ? new Set<string>() : printedPointers(document);
  const nearest = new Map<string, string>();
  for (const path of paths) {
    let pointer = path;
    while (pointer !== "" && !printed.has(pointer)) {
      pointer = pointer.slice(0, pointer.lastIndexOf("/"));
    }
    if (pointer !== "") nearest.set(path, pointer);
  }
  return nearest;
}
