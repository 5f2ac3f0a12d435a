import { describe, expect, it } from "vitest";
import { RecordRanges } from "./record-ranges.ts";
import { Tally } from "./tally.ts";
import { buildTrace, traceOf } from "./trace.ts";

describe("traceOf", () => {
  const tally = new Tally();
  for (const ordinal of [0, 1, 3]) tally.count("requests", ordinal, "requests.new");
  tally.add("requests", 1, "fees.charged", "120.50");
  tally.add("requests", 3, "fees.charged", "79.5");
  const records = { items: [], requests: ["a", "b", "c", "d"], indicators: [] };
  const pointer = "/tables/requests/cells/new/total";
  const trace = buildTrace(tally, records, new Map([[pointer, "requests.new"]]));

  it("gives the records of a cell and of a figure by name", () => {
    const expected = { figure: "requests.new", list: "requests", ids: ["a", "b", "d"] };
    expect(traceOf(trace, pointer)).toEqual(expected);
    expect(traceOf(trace, "requests.new")).toEqual(expected);
    expect(traceOf(trace, "fees.charged")?.ids).toEqual(["b", "d"]);
  });

  it("is null where nothing stands behind a figure", () => {
    expect(traceOf(trace, "requests.carriedIn")).toBeNull();
    expect(traceOf(trace, "toString")).toBeNull();
  });

  it("adds amounts exactly", () => {
    expect(tally.find("fees.charged")?.value).toBe("200.00");
  });
});

describe("RecordRanges", () => {
  it("keeps neighbours as one range, and a record once for each time that it counts", () => {
    const ranges = new RecordRanges();
    for (const ordinal of [0, 1, 2, 7, 7, 8]) ranges.add(ordinal);
    expect(ranges.bounds).toEqual([0, 2, 7, 7, 7, 8]);
    expect([...ranges]).toEqual([0, 1, 2, 7, 7, 8]);
    expect(ranges.count).toBe(6);
  });
});
