import { describe, expect, it } from "vitest";
import { catalogueOf } from "../catalogue/catalogue-of.ts";
import type { PublicationDuty } from "../records/publication-duty.ts";
import { anItem } from "./item-for-tests.ts";
import { PublicationCalendar } from "./publication-calendar.ts";

const quarterly: PublicationDuty = {
  id: "1",
  label: "统计数据",
  category: "统计",
  frequency: "quarterly",
  dueDays: 30,
  count: 1,
};

const catalogue = catalogueOf([
  { year: 2024, id: "05", label: "统计", parent: null, formerly: [] },
  { year: 2024, id: "0501", label: "月报", parent: "05", formerly: [] },
]);

function found(
  published: readonly string[],
  { on = "2024-08-01", duty = quarterly, category = "统计" } = {},
): string[] {
  const calendar = new PublicationCalendar({ on, catalogue });
  calendar.addDuty(duty, 2);
  for (const publishedOn of published) calendar.addItem(anItem({ category, publishedOn }));
  return calendar.findings().map(({ expected, actual }) => `${expected}, ${actual}`);
}

const Q4 = "2024-01-25";

describe("publication-calendar", () => {
  it("asks of a year for the periods that were due in it, up to the day of looking", () => {
    expect(found([])).toEqual([
      "2023-10-01/2023-12-31: 1, 0 + 0",
      "2024-01-01/2024-03-31: 1, 0 + 0",
      "2024-04-01/2024-06-30: 1, 0 + 0",
    ]);
    expect(found([], { on: "2024-04-30" })).toEqual(["2023-10-01/2023-12-31: 1, 0 + 0"]);
  });

  it("finds nothing where each came in time, on the last day at the latest", () => {
    expect(found([Q4, "2024-04-30", "2024-07-30"])).toEqual([]);
  });

  it("calls late what the next period has too many of, and what came since the last one", () => {
    expect(found([Q4, "2024-05-01", "2024-07-30"])).toEqual(["2024-01-01/2024-03-31: 1, 0 + 1"]);
    expect(found([Q4, "2024-04-30", "2024-07-31"])).toEqual(["2024-04-01/2024-06-30: 1, 0 + 1"]);
  });

  it("does not make up for a period with what was published before it", () => {
    expect(found([Q4, Q4, Q4, "2024-07-30"])).toEqual(["2024-01-01/2024-03-31: 1, 0 + 0"]);
  });

  it("counts what stands below the place, by id or by label", () => {
    const published = [Q4, "2024-04-30", "2024-07-30"];
    expect(found(published, { category: "0501" })).toEqual([]);
    expect(found(published, { category: "月报" })).toEqual([]);
    expect(found(published, { category: "月报", duty: { ...quarterly, category: "05" } })).toEqual(
      [],
    );
    expect(found(published, { category: "预算" })).toHaveLength(3);
  });

  it("does not know what was published after the day of looking", () => {
    expect(found([Q4, "2024-05-02"], { on: "2024-05-01" })).toHaveLength(1);
  });

  it("says what is missing and what was late in the words of the list", () => {
    const calendar = new PublicationCalendar({ on: "2024-05-10" });
    calendar.addDuty({ ...quarterly, count: 3 }, 2);
    for (const publishedOn of [Q4, Q4, Q4, "2024-04-20", "2024-05-06"]) {
      calendar.addItem(anItem({ category: "统计", publishedOn }));
    }
    expect(calendar.findings()[0]?.message["zh-CN"]).toBe(
      "“统计数据”2024年第一季度应于 2024-04-30 以前公开 3 条：按时公开 1 条，晚公开 1 条（至 2024-05-06），缺 1 条",
    );
  });
});
