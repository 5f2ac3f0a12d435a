import { GongkaiError } from "@gongkai/core";
import { type Trace, type TracedRecords, traceOf } from "@gongkai/ledger";
import { nearestName } from "../input/nearest-name.ts";

/** The ways to name a cell: a pointer, requests/new/total, or the figure's own name. */
function pointerOf(place: string): string {
  if (place.startsWith("/")) return place;
  const [table, row, column] = place.split("/");
  return column === undefined ? place : `/tables/${table}/cells/${row}/${column}`;
}

/**
 * Looks up the records behind a cell or a figure.
 *
 * @throws {GongkaiError} `usage` where no record stands behind it, with the nearest that has some.
 */
export function recordsBehind(trace: Trace, place: string): TracedRecords {
  const pointer = pointerOf(place);
  const found = traceOf(trace, pointer);
  if (found !== null) return found;
  const known = place.includes("/") ? Object.keys(trace.cells) : Object.keys(trace.figures);
  const nearest = nearestName(pointer, known);
  throw new GongkaiError("usage", {
    message: {
      "zh-CN": `“${place}”背后没有记录${nearest === null ? "" : `；是否指 ${nearest}？`}`,
      en: `No records stand behind ${place}${nearest === null ? "" : `; did you mean ${nearest}?`}`,
    },
    advice: {
      "zh-CN": "为零的数字没有记录；填报的数字见指标清单",
      en: "A figure that is zero has none",
    },
  });
}
