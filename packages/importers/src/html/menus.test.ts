import type { DocumentNode } from "@gongkai/core/document";
import { describe, expect, it } from "vitest";
import { withoutMenus } from "./menus.ts";

const nodes = (...texts: readonly string[]): DocumentNode[] =>
  texts.map((text) => ({ type: "paragraph", text }));

function part(links: readonly string[], ...texts: readonly string[]) {
  const blocks = nodes(...texts);
  const linked = blocks.filter((node) => node.type !== "table" && links.includes(node.text));
  const { blocks: rest, menus } = withoutMenus(blocks, new Set(linked));
  const say = (each: readonly DocumentNode[]) =>
    each.map((node) => (node.type === "table" ? "" : node.text));
  return [say(rest), say(menus)];
}

describe("withoutMenus", () => {
  it("takes three links in a row for a menu, and two for text", () => {
    expect(part(["甲", "乙", "丙", "丁"], "甲", "乙", "丙", "报告", "丁", "甲")).toEqual([
      ["报告", "丁", "甲"],
      ["甲", "乙", "丙"],
    ]);
  });

  it("leaves a list of contents", () => {
    const contents = ["一、总体情况", "二、主动公开", "三、依申请公开"];
    expect(part(contents, ...contents, "报告")).toEqual([[...contents, "报告"], []]);
  });
});
