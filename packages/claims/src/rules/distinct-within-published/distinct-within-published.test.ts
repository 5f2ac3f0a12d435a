import { validate } from "@gongkai/core";
import { minimalReport } from "@gongkai/testkit";
import { describe, expect, it } from "vitest";
import { distinctWithinPublished } from "./distinct-within-published.ts";

function check(...texts: string[]) {
  const blocks = texts.map((text) => ({ type: "paragraph" as const, text }));
  const sections = [{ id: "proactive", heading: "二、主动公开", blocks }];
  return validate(minimalReport({ sections }), { rules: [distinctWithinPublished] });
}

describe("distinct-within-published", () => {
  it.each([
    "公开政府信息417条，其中非重复信息389条。",
    "公开政府信息417条，其中非重复信息417条。",
    "公开政府信息400余条，其中非重复信息450条。",
  ])("accepts %s", (text) => {
    expect(check(text)).toMatchObject({ findings: [], checked: ["distinct-within-published"] });
  });

  it("finds more distinct items than items", () => {
    expect(check("公开政府信息417条，其中非重复信息489条。").findings).toMatchObject([
      { severity: "error", expected: "≤ 417条", actual: "489条", range: { start: 18, length: 4 } },
    ]);
  });

  it("compares figures of one year only", () => {
    const text = "公开政府信息417条，其中非重复信息389条。2017年分别为362条和380条。";
    expect(check(text).findings).toMatchObject([{ expected: "≤ 362条", actual: "380条" }]);
  });

  it("finds a bound that exceeds whatever it stands for", () => {
    expect(check("公开政府信息417条，其中非重复信息500余条。").findings).toHaveLength(1);
  });

  it("says nothing where one of the two is not stated", () => {
    expect(check("其中非重复信息389条。").checked).toEqual([]);
  });
});
