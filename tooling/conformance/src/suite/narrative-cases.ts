import type { Report } from "@gongkai/core";
import { minimalReport } from "@gongkai/testkit";
import type { CaseDraft } from "./case-draft.ts";

function withTexts(...texts: readonly string[]): Report {
  const blocks = texts.map((text) => ({ type: "paragraph" as const, text }));
  return minimalReport({ sections: [{ id: "proactive", heading: "二、主动公开", blocks }] });
}

type Texts = readonly [name: string, ...texts: readonly string[]];

interface Said {
  readonly passes: readonly Texts[];
  readonly fails: readonly Texts[];
}

const said: Readonly<Record<string, Said>> = {
  "growth-stated": {
    passes: [
      ["rounded-to-one-place", "公开文件74件，2017年为119件，同比下降37.8%。"],
      ["rounded-to-none", "公开文件74件，2017年为119件，同比下降38%。"],
      ["two-places", "公开文件417件，2017年为362件，同比增长15.19%。"],
      ["a-bound", "公开文件417件，2017年为362件，同比增长近16%。"],
    ],
    fails: [
      ["cut-off", "发布重点领域信息132条，上年为101条，同比增长30%。"],
      ["another-rate", "公开文件417件，2017年为362件，同比增长25.2%。"],
      ["another-direction", "公开文件74件，2017年为119件，同比增长37.8%。"],
      ["bound-not-reached", "公开文件150件，2017年为100件，同比增长逾60%。"],
    ],
  },
  "parts-stated": {
    passes: [["exhaustive", "政策解读信息34条，其中上级政策解读24条，本级政策解读10条。"]],
    fails: [["one-too-many", "政策解读信息34条，其中上级政策解读24条，本级政策解读11条。"]],
  },
  "distinct-within-published": {
    passes: [["fewer", "公开政府信息417条，其中非重复信息389条。"]],
    fails: [["more", "公开政府信息389条，其中非重复信息417条。"]],
  },
  "figure-repeated": {
    passes: [["same", "公开政府信息417条。", "公开政府信息417条。"]],
    fails: [["digits-swapped", "公开政府信息417条。", "公开政府信息471条。"]],
  },
};

/** Two hundred characters and more, of which no two sentences share a passage. */
const ofThisYear = [
  "今年试行“一窗通查”，群众到办事大厅即可查阅三年内的全部政策文件和解读材料",
  "各科室轮流值守咨询电话，当天能答的当天答，不能答的三个工作日内回访并记录在册",
  "清理了沿用多年的旧栏目，合并内容交叉的目录，撤下失效文件并逐件注明失效日期",
  "邀请企业代表旁听两次专题会议，会后把讨论中提出的意见连同采纳情况一并公布",
  "新进人员上岗前须先完成公开业务测试，未通过者由所在科室负责人带教补课",
  "委托第三方随机抽查公文属性认定是否恰当，对认定有误的逐件退回重新办理",
].map((text) => `${text}。`);

const ofLastYear = ofThisYear.map((text) => text.replace("今年", "2017年").replace("两次", "四次"));

const yearBefore = { start: "2017-01-01", end: "2017-12-31" };

/** The narrative against last year's: the same but for years and figures, and none of it. */
function repetitionCases(): CaseDraft[] {
  const against = { ...withTexts(...ofLastYear), period: yearBefore };
  const other = { ...withTexts("上一年度的正文另有内容，与本年无一处相同。"), period: yearBefore };
  const report = withTexts(...ofThisYear);
  const rule = "narrative-repeats";
  const title = { "zh-CN": `${rule}：不通过`, en: `${rule} fails` };
  const passing = { "zh-CN": `${rule}：通过`, en: `${rule} passes` };
  return [
    {
      id: `narrative/${rule}/fails-other-figures-only`,
      title,
      report,
      against,
      finds: [rule],
    },
    {
      id: `narrative/${rule}/passes-own-words`,
      title: passing,
      report,
      against: other,
      findsNot: [rule],
    },
  ];
}

/** What the narrative states, rightly and wrongly; implementations of the tables alone leave these out. */
export function narrativeCases(): CaseDraft[] {
  const stated = Object.entries(said).flatMap(([rule, { passes, fails }]) => [
    ...passes.map(
      ([name, ...texts]): CaseDraft => ({
        id: `narrative/${rule}/passes-${name}`,
        title: { "zh-CN": `${rule}：通过`, en: `${rule} passes` },
        report: withTexts(...texts),
        findsNot: [rule],
      }),
    ),
    ...fails.map(
      ([name, ...texts]): CaseDraft => ({
        id: `narrative/${rule}/fails-${name}`,
        title: { "zh-CN": `${rule}：不通过`, en: `${rule} fails` },
        report: withTexts(...texts),
        finds: [rule],
      }),
    ),
  ]);
  return [...stated, ...repetitionCases()];
}
