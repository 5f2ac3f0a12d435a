import { describe, expect, it } from "vitest";
import type { DueDates } from "../editions/edition.ts";
import { dueDate } from "./due-date.ts";

const due: DueDates = {
  byKind: { department: "01-31", government: "03-31" },
  clause: { "zh-CN": "", en: "" },
  evidence: "law",
};

describe("dueDate", () => {
  it("falls in the year after the one that the report is about", () => {
    expect(dueDate(due, "department", 2018)).toBe("2019-01-31");
  });

  it("differs by kind of body", () => {
    expect(dueDate(due, "government", 2018)).toBe("2019-03-31");
  });

  it("is null where the law names no date for the kind of body", () => {
    expect(dueDate(due, "township", 2018)).toBeNull();
  });
});
