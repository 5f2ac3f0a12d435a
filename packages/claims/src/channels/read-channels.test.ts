import { minimalReport } from "@gongkai/testkit";
import { describe, expect, it } from "vitest";
import { readChannels } from "./read-channels.ts";

interface Described {
  readonly label: string;
  readonly description: string | null;
  readonly covers?: number;
}

function factsOfRows(rows: readonly Described[]) {
  const channels = { rows: rows.map((row) => ({ ...row, cells: {} })) };
  return readChannels(minimalReport({ tables: { channels } })).flatMap(({ statement }) =>
    statement.facts.map(({ concept, dimensions, value, state }) => ({
      concept,
      dimensions,
      value,
      state,
    })),
  );
}

const media = (description: string): Described[] => [
  { label: "新浪微博", description, covers: 3 },
  { label: "腾讯微信", description: null },
  { label: "今日头条客户端", description: null },
];

const byChannel = (channel: string, value: number | null) => ({
  concept: "proactive.items.byChannel",
  dimensions: { channel },
  value,
  state: value === null ? "notStated" : "number",
});

describe("readChannels", () => {
  it("gives figures after 分别 to the merged rows that the text names, and says that the others have none", () => {
    expect(factsOfRows(media("微博、微信由专人管理，发布信息分别为95条和181条"))).toEqual([
      byChannel("新浪微博", 95),
      byChannel("腾讯微信", 181),
      byChannel("今日头条客户端", null),
    ]);
  });

  it("gives as many figures as merged rows to all of them", () => {
    expect(factsOfRows(media("发布信息分别为95条、181条和20条"))).toEqual([
      byChannel("新浪微博", 95),
      byChannel("腾讯微信", 181),
      byChannel("今日头条客户端", 20),
    ]);
  });

  it("gives figures to no row where it is not certain whose they are", () => {
    expect(factsOfRows(media("发布信息分别为95条和181条"))).toEqual([
      byChannel("新浪微博", null),
      byChannel("腾讯微信", null),
      byChannel("今日头条客户端", null),
    ]);
  });

  it("states one figure of merged rows once, under their joined names", () => {
    const rows = [
      { label: "热线甲", description: "全年受理来电逾6000人次", covers: 2 },
      { label: "热线乙", description: null },
      { label: "热线丙", description: "全年受理来电70人次" },
    ];
    expect(factsOfRows(rows)).toMatchObject([
      { concept: "engagement.calls", dimensions: { platform: "热线甲、热线乙" }, value: 6000 },
      { concept: "engagement.calls", dimensions: { platform: "热线丙" }, value: 70 },
    ]);
  });

  it("takes what one channel alone counts for the report's", () => {
    const rows = [{ label: "热线", description: "全年受理来电逾6000人次" }];
    expect(factsOfRows(rows)).toMatchObject([{ concept: "engagement.calls", dimensions: {} }]);
  });

  it("counts a press conference once, whichever channel mentions it", () => {
    const rows = [{ label: "接待点", description: "接待来访40人次；举办新闻发布会1次" }];
    expect(factsOfRows(rows)).toMatchObject([
      { concept: "engagement.visits", dimensions: {} },
      { concept: "engagement.pressConferences", dimensions: {} },
    ]);
  });

  it("takes the one channel that divides its count for the whole of what was published", () => {
    const rows = [
      { label: "网站", description: "全年发布信息417条(非重复信息389条)" },
      { label: "微博", description: "全年发布信息95条" },
    ];
    const report = minimalReport({
      tables: { channels: { rows: rows.map((row) => ({ ...row, cells: {} })) } },
    });
    expect(readChannels(report).map(({ statement }) => statement.concepts)).toEqual([
      ["proactive.items.byChannel", "proactive.items.published"],
      ["proactive.items.distinct"],
      ["proactive.items.byChannel"],
    ]);
  });

  it("keeps counts apart where several channels divide theirs", () => {
    const rows = [
      { label: "网站", description: "发布信息417条(非重复信息389条)" },
      { label: "微博", description: "发布信息95条(非重复信息90条)" },
    ];
    expect(factsOfRows(rows)).toMatchObject([
      { dimensions: { channel: "网站" }, value: 417 },
      { dimensions: { channel: "网站" }, value: 389 },
      { dimensions: { channel: "微博" }, value: 95 },
      { dimensions: { channel: "微博" }, value: 90 },
    ]);
  });

  it("does not take a channel's part of something for the whole report's", () => {
    expect(factsOfRows([{ label: "微信", description: "发布政策解读信息5条" }])).toEqual([]);
  });
});
