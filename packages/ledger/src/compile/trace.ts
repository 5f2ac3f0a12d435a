import * as z from "zod/mini";
import type { Tally, TracedList } from "./tally.ts";

/** The version of the trace format that this package writes. */
export const TRACE_FORMAT = "gongkai.trace/1";

const listSchema = z.enum(["items", "requests", "indicators", "children"]);

/**
 * A figure's list, and the records behind it: first and last number of each range, one after the
 * other. A record that counts twice, as a request with two reconsiderations does, stands there twice.
 */
const tracedFigureSchema = z.object({ list: listSchema, ranges: z.array(z.int()) });

/**
 * Which records stand behind which figure of a compiled report.
 *
 * `records` holds the ids of each list's records by their number, or the names of the bodies whose
 * reports were added up; `cells` gives the figure of each cell by its JSON Pointer.
 */
export const traceSchema = z.object({
  format: z.literal(TRACE_FORMAT),
  records: z.partialRecord(listSchema, z.array(z.string())),
  figures: z.record(z.string(), tracedFigureSchema),
  cells: z.record(z.string(), z.string()),
});

export type TracedFigure = z.infer<typeof tracedFigureSchema>;
export type Trace = z.infer<typeof traceSchema>;

/** Puts together what `traceOf` looks up. */
export function buildTrace(
  tally: Tally,
  records: Trace["records"],
  cells: ReadonlyMap<string, string>,
): Trace {
  const figures: [key: string, figure: TracedFigure][] = [];
  for (const key of tally.keys()) {
    const figure = tally.at(key);
    if (figure !== undefined) {
      figures.push([key, { list: figure.list, ranges: figure.records.bounds }]);
    }
  }
  return {
    format: TRACE_FORMAT,
    records,
    figures: Object.fromEntries(figures),
    cells: Object.fromEntries(cells),
  };
}

/** The records behind a figure. */
export interface TracedRecords {
  /** The figure's name: `requests.new|applicant=naturalPerson`. */
  readonly figure: string;
  readonly list: TracedList;
  /** In the order of the list; as many as the figure counts. */
  readonly ids: readonly string[];
}

/**
 * Gives the records behind a figure.
 *
 * @param place The JSON Pointer of a cell, or the name of a figure: `requests.new`,
 * `requests.new|applicant=naturalPerson`.
 * @returns null where no record stands behind it.
 *
 * @example
 * const trace = { format: "gongkai.trace/1", records: { items: [], requests: ["r1", "r2"], indicators: [] }, figures: { "requests.new": { list: "requests", ranges: [1, 1] } }, cells: { "/tables/requests/cells/new/total": "requests.new" } };
 * traceOf(trace, "/tables/requests/cells/new/total")?.ids //=> ["r2"]
 */
export function traceOf(trace: Trace, place: string): TracedRecords | null {
  const figure = trace.cells[place] ?? place;
  const traced = Object.hasOwn(trace.figures, figure) ? trace.figures[figure] : undefined;
  if (traced === undefined) return null;
  const { list, ranges } = traced;
  const all = trace.records[list] ?? [];
  const ids: string[] = [];
  for (let at = 0; at < ranges.length; at += 2) {
    for (const id of all.slice(ranges[at], (ranges[at + 1] ?? -1) + 1)) ids.push(id);
  }
  return { figure, list, ids };
}
