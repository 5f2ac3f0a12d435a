import { minimalReport } from "@gongkai/testkit";
import { describe, expect, it } from "vitest";
import { readClaims } from "../read-claims.ts";
import { readStatements } from "../read-statements.ts";
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

  it("keeps what all of the counted got, though no table holds it", () => {
    const text = "受理咨询、投诉237起，100%转办或回复，公开100%。";
    const channels = { rows: [{ label: "网络", description: text, cells: {} }] };
    const { statements, coverage } = readClaims(minimalReport({ tables: { channels } }));
    expect(statements.map(({ kind, figure }) => [kind, figure?.printed])).toEqual([
      ["quantity", "237起"],
      ["absolute", "100%"],
      ["absolute", "100%"],
    ]);
    expect(coverage.understood).toBe(3);
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

  it.each([
    ["发布各类动态信息7000余条", "byChannel 7000"],
    ["通过微博发布信息95条，粉丝1.2万人", "byChannel 95"],
    ["更新信息1204条，其中工作动态800条，通知公告404条", "byChannel 1204"],
    ["发布信息120条，2017年为95条", "byChannel 120", "byChannel 95"],
    ["就产品质量召开新闻发布会2次，群众公议会6次", "pressConferences 2", "publicMeetings 6"],
    ["新闻发布会、群众公议会均为1次", "pressConferences 1", "publicMeetings 1"],
    ["受理咨询、投诉237起，100%转办", "petitions 237"],
    ["受理咨询投诉逾6000人次", "calls 6000"],
    ["受理来电300人次，其中有效来电20人次", "calls 300"],
    ["接待群众来访230批次，接待咨询群众5600人次", "visits 5600"],
  ])("takes what a channel counts: %s", (description, ...facts) => {
    const read = factsOfRows([{ label: "渠道", description }]);
    expect(read.map(({ concept, value }) => `${concept.split(".").at(-1)} ${value}`)).toEqual(
      facts,
    );
  });

  it.each([
    "发布政策解读信息5条",
    "上半年发布信息95条",
    "每周发布信息5条",
    "建站以来发布信息3万条",
    "发布动态信息30条，发布公告信息40条",
    "报送信息120条，被采用信息12条",
    "公开文件74件，收到申请12件，点击量12万次",
  ])("takes no part, and nothing else, for what a channel counts: %s", (description) => {
    expect(factsOfRows([{ label: "微信", description }])).toEqual([]);
  });

  it("holds a growth against the figures of its description", () => {
    const description = "发布信息120条，2017年为95条，同比增长26.3%";
    const channels = { rows: [{ label: "微信", description, cells: {} }] };
    const statements = readStatements(minimalReport({ tables: { channels } }));
    expect(statements.at(-1)).toMatchObject({ kind: "growth", verdict: "agrees", concepts: [] });
  });

  it.each(["发布信息417条，", "质量", "动态的", "微博、", "分别为4条和"])(
    "takes no time over a long description of %s",
    (word) => {
      const description = word.repeat(Math.ceil(100_000 / word.length));
      const start = performance.now();
      factsOfRows([{ label: "微信", description }]);
      expect(performance.now() - start).toBeLessThan(5000);
    },
  );
});
