import { describe, expect, it } from "vitest";
import { chineseCalendar } from "../calendar/chinese-calendar.ts";
import type { DisclosureItem } from "../records/disclosure-item.ts";
import { checkCreatedItem } from "./check-created-item.ts";
import { checkDoublePublicity } from "./check-double-publicity.ts";
import { anItem } from "./item-for-tests.ts";
import { ReviewCheck } from "./review-check.ts";

const calendar = chineseCalendar();

const shown = (findings: ReturnType<typeof checkCreatedItem>): string[] =>
  findings.map(
    ({ rule, severity, path, expected, actual }) =>
      `${rule} ${severity} ${path} ${expected} ${actual}`,
  );

describe("double-publicity", () => {
  const found = (fields: Partial<DisclosureItem>, on = "2024-12-31") =>
    shown(
      checkDoublePublicity(anItem({ kind: "licence", createdOn: "2024-06-03", ...fields }), 2, {
        calendar,
        on,
      }),
    );

  it("lets the seventh working day pass and warns of the next, in both places", () => {
    const inTime = { publishedOn: "2024-06-13", creditPublishedOn: "2024-06-13" };
    expect(found(inTime)).toEqual([]);
    expect(found({ publishedOn: "2024-06-14", creditPublishedOn: "2024-06-17" })).toEqual([
      "double-publicity warning /items/2/publishedOn 2024-06-13 2024-06-14",
      "double-publicity warning /items/2/creditPublishedOn 2024-06-13 2024-06-17",
    ]);
  });

  it("calls missing only what is missing when the seven days are over", () => {
    const published = { publishedOn: "2024-06-04", creditPublishedOn: null };
    expect(found(published, "2024-06-13")).toEqual([]);
    expect(found(published, "2024-06-14")).toEqual([
      "double-publicity warning /items/2/creditPublishedOn 2024-06-13 null",
    ]);
  });

  it("is asked of licences and penalties whose decision has a day", () => {
    expect(found({ kind: "penalty" })).toHaveLength(2);
    expect(found({ kind: "compulsion" })).toEqual([]);
    expect(found({ createdOn: null })).toEqual([]);
  });

  it("needs no calendar of next year for what is looked at in this one", () => {
    expect(found({ createdOn: "2026-12-28" }, "2026-12-31")).toEqual([]);
  });
});

describe("created-item-deadline", () => {
  const found = (fields: Partial<DisclosureItem>) =>
    shown(checkCreatedItem(anItem({ createdOn: "2024-06-03", ...fields }), 2, { calendar }));

  it("lets the twentieth working day pass and warns of the next", () => {
    expect(found({ publishedOn: "2024-07-02" })).toEqual([]);
    expect(found({ publishedOn: "2024-07-03" })).toEqual([
      "created-item-deadline warning /items/2/publishedOn 2024-07-02 2024-07-03",
    ]);
  });

  it.each([
    { publishedOn: null },
    { createdOn: null },
    { kind: "licence" },
    { createdOn: "1998-03-02" },
  ] as const)("does not judge %j", (fields) => {
    expect(found({ publishedOn: "2024-12-31", ...fields })).toEqual([]);
  });

  it("looks at no more days than the term has, however late an item is", () => {
    expect(found({ createdOn: "2024-06-03", publishedOn: "2999-01-01" })).toHaveLength(1);
  });
});

describe("review-before-publication", () => {
  const review = (on: string | null, decision: "publish" | "withhold" | null = "publish") => ({
    by: "甲",
    on,
    decision,
  });
  const found = (...items: Partial<DisclosureItem>[]) => {
    const check = new ReviewCheck();
    return shown(items.flatMap((fields, at) => check.add(anItem(fields), at + 2)));
  };
  const published = { publishedOn: "2024-06-04" };

  it("does not judge a list that records no review", () => {
    expect(found(published, published)).toEqual([]);
  });

  it("names each item without one in a list that has some, wherever they stand", () => {
    const reviewed = { ...published, review: review("2024-06-04") };
    expect(found(published, reviewed, published, { publishedOn: null })).toEqual([
      "review-before-publication warning /items/2/reviewedOn null null",
      "review-before-publication warning /items/4/reviewedOn null null",
    ]);
  });

  it("tells a review after publication, and what was published though it was withheld", () => {
    expect(found({ ...published, review: review("2024-06-05", "withhold") })).toEqual([
      "review-before-publication error /items/2/reviewedOn 2024-06-04 2024-06-05",
      "review-before-publication error /items/2/reviewDecision null withhold",
    ]);
    expect(found({ publishedOn: null, review: review(null, "withhold") })).toEqual([]);
  });

  it("does not judge what was published before the Regulations of 2019", () => {
    expect(found({ publishedOn: "2019-05-14", review: review("2019-06-01") })).toEqual([]);
  });
});
