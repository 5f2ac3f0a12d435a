import { describe, expect, it, vi } from "vitest";
import { chineseCalendar } from "./chinese-calendar.ts";

const calendar = chineseCalendar();

describe("chineseCalendar", () => {
  it.each([
    ["2020-01-31", false, "春节"],
    ["2020-02-03", true, "工作日"],
    ["2019-04-28", true, "调休上班（劳动节）"],
    ["2024-06-10", false, "端午"],
    ["2024-06-15", false, "周六"],
    ["2024-06-16", false, "周日"],
  ])("says of %s what it is", (date, isWorking, name) => {
    expect(calendar.dayOf(date)).toMatchObject({ isWorking, name: { "zh-CN": name } });
  });

  it.each(["2003-12-31", "2027-01-04", "2050-01-01"])("does not guess the year of %s", (date) => {
    expect(() => calendar.dayOf(date)).toThrow(
      expect.objectContaining({
        code: "calendar-year-unknown",
        message: expect.stringContaining(date.slice(0, 4)),
      }),
    );
  });

  it.each([
    ["America/Los_Angeles", "2021-02-17", "2021-02-18"],
    ["Pacific/Kiritimati", "2021-10-07", "2021-10-08"],
  ])("says the same in %s", (zone, lastDayOff, firstWorked) => {
    vi.stubEnv("TZ", zone);
    expect(new Date(2021, 0, 1).toISOString()).not.toContain("T00:00");
    expect(calendar.dayOf(lastDayOff).isWorking).toBe(false);
    expect(calendar.dayOf(firstWorked).isWorking).toBe(true);
    vi.unstubAllEnvs();
  });
});
