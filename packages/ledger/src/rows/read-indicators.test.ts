import { describe, expect, it } from "vitest";
import type { Indicator } from "../records/indicator.ts";
import { numbered, type Reading } from "./ledger-row.ts";
import { readIndicators } from "./read-indicators.ts";

async function readAll(rows: readonly Readonly<Record<string, unknown>>[]) {
  const readings: Reading<Indicator>[] = [];
  for await (const reading of readIndicators(numbered(rows))) readings.push(reading);
  return readings;
}

describe("readIndicators", () => {
  it("reads figures with their bounds and units, by code and by name", async () => {
    const readings = await readAll([
      { 指标: "engagement.visits", 数值: "逾4000人次", 渠道: "接待点" },
      { 指标: "Press conferences", 数值: "1", 渠道: "" },
      { 指标: "proactive.administrativeFees.amount", 数值: "59,237.2449", 渠道: "" },
    ]);
    const [visits, , fees] = readings.map(({ record }) => record);
    expect(visits).toMatchObject({
      concept: "engagement.visits",
      dimensions: { channel: "接待点" },
      value: "4000",
      approx: "gt",
      unit: "人次",
    });
    expect(fees).toMatchObject({ value: "59237.2449", approx: null, year: null });
  });

  it.each([
    [{ 指标: "visits", 数值: "4" }, "record-value", "/indicators/1/concept"],
    [{ 指标: "engagement.visits", 数值: "许多" }, "record-value", "/indicators/1/value"],
    [{ 指标: "engagement.visits", 数值: "" }, "record-incomplete", "/indicators/1/value"],
  ])("does not guess at %j", async (row, rule, path) => {
    const [reading] = await readAll([row]);
    expect(reading).toMatchObject({ record: null, findings: [{ rule, path }] });
  });
});
