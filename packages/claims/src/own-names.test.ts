import { describe, expect, it } from "vitest";
import { ownNames } from "./own-names.ts";

const named = (name: string, aliases: string[] = []) =>
  ownNames({ name, kind: "department", code: null, aliases, predecessors: [] });

describe("ownNames", () => {
  it("names a body with and without its region, in full and for short", () => {
    expect(named("甲市市场监督管理局").toSorted()).toEqual(
      [
        "甲市市场监督管理局",
        "市市场监督管理局",
        "市场监督管理局",
        "甲市市场监管局",
        "市市场监管局",
        "市场监管局",
      ].toSorted(),
    );
  });

  it("leaves out one region after the other", () => {
    expect(named("甲市乙区教育局")).toEqual([
      "甲市乙区教育局",
      "市乙区教育局",
      "乙区教育局",
      "区教育局",
      "教育局",
    ]);
  });

  it("gives the longer names first", () => {
    const lengths = named("甲市乙区住房和城乡建设局").map(({ length }) => length);
    expect(lengths).toEqual(lengths.toSorted((one, other) => other - one));
  });

  it("shortens a name in several places", () => {
    expect(named("丙县卫生健康委员会")).toContain("县卫健委");
  });

  it("knows the other names of the body", () => {
    expect(named("丁镇", ["丁镇人民政府"])).toEqual(["丁镇人民政府", "丁镇政府", "丁镇"]);
  });
});
