import { GongkaiError, isFixedTable, pointerSegments, type Report } from "@gongkai/core";
import { findConcept } from "@gongkai/core/catalogue";
import { type Trace, type TracedRecords, traceOf } from "@gongkai/ledger";
import { nearestName } from "../input/nearest-name.ts";

/** The ways to name a cell: a pointer, requests/new/total, or the figure's own name. */
function pointerOf(place: string): string {
  if (place.startsWith("/")) return place;
  const [table, row, column] = place.split("/");
  return column === undefined ? place : `/tables/${table}/cells/${row}/${column}`;
}

/** The records behind a figure; none, of no list, behind a zero or a blank. */
export type RecordsBehind =
  | TracedRecords
  | { readonly figure: string; readonly list: null; readonly ids: readonly string[] };

/** Whether there is such a cell in the report, or a figure of that name at all. */
function isThere({ tables }: Report, place: string): boolean {
  if (!place.startsWith("/")) return findConcept(place.split("|")[0] ?? "") !== null;
  const [root, id = "", , row = "", ...rest] = pointerSegments(place);
  const table = root === "tables" && Object.hasOwn(tables, id) ? tables[id] : undefined;
  if (table === undefined) return false;
  const cells = isFixedTable(table) ? table.cells[row] : table.rows[Number(row)]?.cells;
  return cells !== undefined && Object.hasOwn(cells, rest.at(-1) ?? "");
}

function unknownPlace(trace: Trace, place: string): GongkaiError {
  const known = place.includes("/") ? Object.keys(trace.cells) : Object.keys(trace.figures);
  const nearest = nearestName(pointerOf(place), known);
  return new GongkaiError("usage", {
    message: {
      "zh-CN": `报告没有“${place}”${nearest === null ? "" : `；是否指 ${nearest}？`}`,
      en: `The report has no ${place}${nearest === null ? "" : `; did you mean ${nearest}?`}`,
    },
    advice: {
      "zh-CN": "写作 表/行/列，如 requests/new/total，或指标代码，见 gongkai concepts",
      en: "Write table/row/column, such as requests/new/total, or a concept code, see gongkai concepts",
    },
  });
}

/**
 * Looks up the records behind a cell or a figure.
 *
 * @param load Reads the report, where the trace does not know the place.
 * @throws {GongkaiError} `usage` where the report has no such cell and no figure is called so, with the
 * nearest name.
 */
export async function recordsBehind(
  trace: Trace,
  place: string,
  load: () => Promise<Report>,
): Promise<RecordsBehind> {
  const pointer = pointerOf(place);
  const found = traceOf(trace, pointer);
  if (found !== null) return found;
  if (!isThere(await load(), pointer)) throw unknownPlace(trace, place);
  return { figure: place, list: null, ids: [] };
}
