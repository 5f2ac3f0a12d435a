import { describe, expect, it } from "vitest";
import { findMetricCard } from "./find-metric-card.ts";
import * as metrics from "./index.ts";
import { metricCards } from "./metric-cards.ts";

describe("metricCards", () => {
  it("has each id once, and each is a function of this package", () => {
    const ids = metricCards.map((card) => card.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => typeof Reflect.get(metrics, id) !== "function")).toEqual([]);
  });

  it.each(metricCards.map((card) => [card.id, card] as const))(
    "says all of %s in both languages",
    (_, card) => {
      for (const text of Object.values(card)) {
        if (text === null || typeof text === "string") continue;
        expect(text["zh-CN"]).toMatch(/\p{Script=Han}|\d/u);
        expect(text.en).not.toBe("");
      }
    },
  );
});

describe("findMetricCard", () => {
  it("names the metrics that there are where the id is unknown", () => {
    expect(() => findMetricCard("grwoth")).toThrow(
      expect.objectContaining({
        code: "metric-unknown",
        expected: expect.objectContaining({
          en: "growth, shares, ranking, duplicateRatio, findDuplicates, similarity",
        }),
      }),
    );
  });
});
