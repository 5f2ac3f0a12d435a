import { factEntries, parseReport, type Report, stringifyReport, validate } from "@gongkai/core";
import { minimalReport } from "@gongkai/testkit";
import { describe, expect, it } from "vitest";
import { claimRules, factsInOrder, readStatements } from "./index.ts";

const paragraph = (text: string) => ({ type: "paragraph" as const, text });
const table = (ref: string) => ({ type: "table" as const, ref });

const category = (label: string, count: number) => ({ label, cells: { count } });
const channel = (label: string, description: string | null, covers?: number) => ({
  label,
  description,
  ...(covers === undefined ? {} : { covers }),
  cells: {},
});

/** A bureau's whole narrative, in our own words, with figures that all hang together but one. */
const report: Report = minimalReport({
  sections: [
    {
      id: "introduction",
      heading: "引言",
      blocks: [
        paragraph("如有疑问请联系我们（地址：幸福路38号，邮编：246005，电话：0556-1234567）。"),
      ],
    },
    {
      id: "proactive",
      heading: "二、主动公开",
      blocks: [
        paragraph(
          "2018年，我局通过市政务信息公开网共发布政务信息417条，其中非重复信息389条。（注：有的信息列入两个菜单。）2017年按同一口径统计分别为362条和350条，同比分别增长15.2%和11.1%；增长的原因是公开意识增强。",
        ),
        paragraph("2018年度，我局公开文件74条，2017年为119条，同比下降37.8%；原因是发文精简。"),
        table("categories"),
        table("channels"),
        paragraph(
          "全年发布重点领域信息132条，与上年同期的101条相比同比增长30%。原因是：2017年仅有召回产品名录信息1条，2018年发布产品召回及名录信息共17条。",
        ),
        paragraph(
          "2018年度共发布政策解读信息34条，其中上级政策解读24条，本级政策解读10条。解读信息中有视频解读2条，本级原创图解3条。",
        ),
      ],
    },
    {
      id: "onRequest",
      heading: "三、依申请公开",
      blocks: [
        paragraph(
          "我局共收到政府信息公开申请4件（含1件重复申请）。同意公开2件；不予公开2件（含1件重复申请）。",
        ),
      ],
    },
    { id: "fees", heading: "四、收费", blocks: [paragraph("办理依申请公开事项未收取任何费用。")] },
    {
      id: "remedies",
      heading: "五、复议诉讼",
      blocks: [
        paragraph(
          "没有收到关于政府信息公开的咨询和举报；没有发生因政府信息公开引起的行政复议；没有发生由此提起的行政申诉和行政诉讼。",
        ),
      ],
    },
    { id: "appendix", heading: "七、附表", blocks: [table("appendix-anqing")] },
  ],
  tables: {
    categories: { rows: [category("上级政策解读", 24), category("产品召回信息", 17)] },
    channels: {
      rows: [
        channel("接待点", "全年接待来访逾4000人次；举办新闻发布会1次，群众公议会6次"),
        channel("热线甲", "全年受理来电逾6000人次", 2),
        channel("热线乙", null),
        channel("门户网站", "发布各类动态信息7000余条"),
        channel("公开网", "全年发布信息417条(非重复信息389条)"),
        channel("市民心声", "全年受理咨询和投诉237起，100%转办，公开100%"),
        channel("新浪微博", "微博、微信由专人管理，全年发布信息分别为95条和181条", 3),
        channel("腾讯微信", null),
        channel("今日头条客户端", null),
      ],
    },
    "appendix-anqing": {
      cells: {
        "documents.total": { value: 74 },
        requests: { value: 4 },
        replies: { value: 4 },
        "replies.granted": { value: 2 },
        "replies.partial": { value: null },
        "replies.denied": { value: 2 },
        appealsAndReports: { value: 0 },
        reconsideration: { value: 0 },
        litigation: { value: 0 },
      },
    },
  },
});

const check = (one: Report) => validate(one, { rules: claimRules });

const json = stringifyReport(report);

function changed(from: string, to: string): Report {
  const result = parseReport(json.replace(from, to));
  if (!result.ok || !json.includes(from)) throw new Error(`cannot change ${from}`);
  return result.report;
}

describe("the narrative of a bureau", () => {
  it("gives the facts of prose and tables in the order in which a reader meets them", () => {
    const facts = factsInOrder(report).map(
      ({ concept, dimensions, year, value, approx }) =>
        `${[concept, ...Object.values(dimensions)].join(" ")} ${year} ${approx ?? ""}${value}`,
    );
    expect(facts).toEqual([
      "proactive.items.published 2018 417",
      "proactive.items.distinct 2018 389",
      "proactive.items.published 2017 362",
      "proactive.items.distinct 2017 350",
      "proactive.documents.total 2018 74",
      "proactive.documents.total 2017 119",
      "proactive.items.byCategory 上级政策解读 2018 24",
      "proactive.items.byCategory 产品召回信息 2018 17",
      "engagement.visits 2018 gt4000",
      "engagement.pressConferences 2018 1",
      "engagement.publicMeetings 2018 6",
      "engagement.calls 2018 gt6000",
      "proactive.items.byChannel 门户网站 2018 gt7000",
      "proactive.items.byChannel 公开网 2018 417",
      "proactive.items.distinct 2018 389",
      "engagement.petitions 2018 237",
      "proactive.items.byChannel 新浪微博 2018 95",
      "proactive.items.byChannel 腾讯微信 2018 181",
      "proactive.items.byChannel 今日头条客户端 2018 null",
      "proactive.keyAreas.items 2018 132",
      "proactive.keyAreas.items 2017 101",
      "proactive.recalls 2017 1",
      "proactive.recalls 2018 17",
      "interpretation.items.total 2018 34",
      "interpretation.items.higherAuthority 2018 24",
      "interpretation.items.own 2018 10",
      "interpretation.items.video 2018 2",
      "interpretation.items.graphics 2018 3",
      "requests.new 2018 4",
      "requests.new.repeat 2018 1",
      "requests.outcome.granted 2018 2",
      "requests.outcome.denied 2018 2",
      "fees.charged 2018 0",
      "remedies.appealsAndReports 2018 0",
      "remedies.reconsideration.total 2018 0",
      "remedies.appealsAndReports 2018 0",
      "remedies.litigation.total 2018 0",
      ...factEntries(report)
        .filter(({ path }) => path.includes("appendix"))
        .map(({ fact }) => `${fact.concept} 2018 ${fact.value}`),
    ]);
  });

  it("bears out three growths and finds the fourth cut off", () => {
    const growths = readStatements(report).filter(({ kind }) => kind === "growth");
    expect(growths.map(({ stated, verdict, recomputed }) => [stated, verdict, recomputed])).toEqual(
      [
        ["15.2%", "agrees", "15.19%"],
        ["11.1%", "agrees", "11.14%"],
        ["-37.8%", "agrees", "-37.82%"],
        ["30%", "truncated", "30.69%"],
      ],
    );
  });

  it("gives a validation one warning and nothing else", () => {
    const { findings, notAssessable, checked } = check(report);
    expect(findings).toMatchObject([{ rule: "growth-stated", severity: "warning", actual: "30%" }]);
    expect(notAssessable).toMatchObject([{ rule: "share-stated" }, { rule: "narrative-repeats" }]);
    // It prints no share of what the tables hold and no difference, itemizes no fees, gives no period, and comes without last year's report.
    const notAsked = [
      "share-stated",
      "difference-stated",
      "absolute-stated",
      "fee-sum",
      "processing-fee-tiers",
      "fee-without-note",
      "period-stated",
      "narrative-repeats",
    ];
    const ids = claimRules.map(({ id }) => id);
    expect(checked).toEqual(ids.filter((id) => !notAsked.includes(id)));
  });

  it("marks a fact whose concept later forms count otherwise, as the table does", () => {
    const denied = factsInOrder(report).filter(
      ({ concept }) => concept === "requests.outcome.denied",
    );
    expect(denied.map((fact) => fact.break)).toEqual([true, true]);
  });

  it.each<[string, string, readonly string[]]>([
    ["政务信息417条", "政务信息418条", ["figure-repeated", "growth-stated"]],
    ["信息417条(", "信息418条(", ["figure-repeated"]],
    ["非重复信息389条。", "非重复信息388条。", ["figure-repeated", "growth-stated"]],
    [
      "非重复信息389条。",
      "非重复信息489条。",
      ["distinct-within-published", "figure-repeated", "growth-stated"],
    ],
    ["为362条", "为352条", ["growth-stated"]],
    ["和350条", "和370条", ["distinct-within-published", "growth-stated"]],
    ["增长15.2%", "增长15.3%", ["growth-stated"]],
    ["和11.1%", "和11.2%", ["growth-stated"]],
    ["文件74条", "文件75条", ["count-stated", "growth-stated"]],
    ["为119条", "为129条", ["growth-stated"]],
    ["下降37.8%", "增长37.8%", ["growth-stated"]],
    ["召回及名录信息共17条", "召回及名录信息共18条", ["count-stated"]],
    ["解读信息34条", "解读信息35条", ["parts-stated"]],
    ["上级政策解读24条", "上级政策解读23条", ["count-stated"]],
    ["本级政策解读10条", "本级政策解读11条", ["parts-stated"]],
    ["申请4件", "申请5件", ["count-stated"]],
    ["同意公开2件", "同意公开3件", ["count-stated"]],
    ["不予公开2件", "不予公开1件", ["count-stated"]],
    ["没有发生因政府信息公开引起的行政复议", "因政府信息公开引起行政复议1件", ["count-stated"]],
  ])("notices %s changed to %s", (from, to, rules) => {
    const broken = check(changed(from, to)).findings.filter(({ actual }) => actual !== "30%");
    expect([...new Set(broken.map(({ rule }) => rule))].sort()).toEqual(rules);
  });

  it.each([
    ["101条", "102条"],
    ["132条", "134条"],
  ])("takes a cut-off growth for wrong once %s is %s", (from, to) => {
    expect(check(changed(from, to)).findings[0]?.rule).toBe("growth-stated");
  });
});
