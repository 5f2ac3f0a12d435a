import type { DocumentNode } from "@gongkai/core/document";
import { describe, expect, it } from "vitest";
import { takeMeta } from "./take-meta.ts";

const p = (text: string): DocumentNode => ({ type: "paragraph", text });
const table = (...rows: readonly (readonly string[])[]): DocumentNode => ({
  type: "table",
  rows: rows.map((row) => row.map((text) => ({ text }))),
});
const heading = p("一、概述");

const published = (...nodes: readonly DocumentNode[]) => takeMeta([...nodes, heading]).publishedOn;

describe("the day of publication", () => {
  it.each([
    "发布日期：2024-01-20",
    "发布时间：2024年1月20日 10:22",
    "发布日期：2024 年 1 月 20 日　来源：某局",
    "成文日期 2024.01.20",
    "【字号：大 中 小】 日期：2024/01/20 来源：某办",
    "2024年01月20日 星期六 09:12:33　文章来源：本站　点击数：512",
    "来源：某局 2024-01-20 10:30",
    "（２０２４年１月２０日）",
    "Published on 2024-01-20",
  ])("is read from %j", (line) => {
    expect(published(p(line))).toBe("2024-01-20");
  });

  it.each([
    "统计期限：2023年1月1日至2023年12月31日",
    "2023年1月1日至12月31日，我局公开4条。",
    "来源：某局",
  ])("is not read from %j", (line) => {
    expect(published(p(line))).toBeNull();
  });

  it("is read from the cells of the particulars, which are taken out", () => {
    const particulars = table(
      ["索 引 号：", "1/2024"],
      ["发布机构：", "某局", "发文日期", "2024-01-20"],
    );
    expect(takeMeta([particulars, heading])).toMatchObject({
      publisher: "某局",
      publishedOn: "2024-01-20",
      rest: [heading],
    });
  });

  it("is read with the publisher from several lines, and from above the title", () => {
    expect(takeMeta([p("发布单位：某局"), p("发布日期：2024-01-20"), heading])).toMatchObject({
      publisher: "某局",
      publishedOn: "2024-01-20",
      rest: [heading],
    });
    const above = [table(["生成日期", "2024-01-20"])];
    expect(takeMeta([heading], above).publishedOn).toBe("2024-01-20");
  });

  it("is not looked for in the sections", () => {
    expect(takeMeta([heading, p("发布日期：2024-01-20")]).publishedOn).toBeNull();
  });
});
