import type { Report } from "@gongkai/core";
import { minimalReport } from "@gongkai/testkit";
import type { CaseDraft } from "./case-draft.ts";
import { feeNoteCases } from "./fee-note-cases.ts";

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
  "count-stated": {
    passes: [
      ["as-in-the-form", "收到政府信息公开申请7件。"],
      ["with-parts", "受理政府信息公开申请7件，同意公开4件。"],
      ["a-bound", "答复申请近十件。"],
      ["none", "没有发生因政府信息公开引起的行政复议。"],
      ["ten-thousandfold", "收到政府信息公开申请7万件。"],
    ],
    fails: [
      ["one-more", "收到政府信息公开申请8件。"],
      ["another-result", "受理政府信息公开申请7件，同意公开5件。"],
      ["one-where-none", "因政府信息公开引起行政复议1件。"],
    ],
  },
  "unit-stated": {
    passes: [["as-in-the-form", "收到政府信息公开申请7件。"]],
    fails: [
      ["one-too-many", "收到政府信息公开申请7万件。"],
      ["multiplied-out", "收到政府信息公开申请70000件。"],
    ],
  },
  "share-stated": {
    passes: [
      ["rounded", "答复申请10件，其中不予公开2件，占答复总数的20%。"],
      ["two-places", "公开政府信息417条，其中非重复信息389条，占信息总数的93.29%。"],
      ["a-bound", "政策解读信息34条，其中上级政策解读24条，占七成多。"],
    ],
    fails: [
      ["another-share", "答复申请10件，其中同意公开4件，占答复总数的44%。"],
      ["digits-swapped", "公开政府信息417条，其中非重复信息389条，占信息总数的92.39%。"],
      ["cut-off", "政策解读信息34条，其中上级政策解读24条，占70.5%。"],
    ],
  },
  "difference-stated": {
    passes: [["fewer", "公开文件74件，2017年为119件，比上年减少45件。"]],
    fails: [
      ["ten-off", "公开文件74件，2017年为119件，比上年减少35件。"],
      ["another-direction", "公开文件74件，2017年为119件，比上年增加45件。"],
    ],
  },
  "absolute-stated": {
    passes: [["more-than-received", "收到的申请已全部办结。"]],
    fails: [["four-of-ten", "申请全部予以公开。"]],
  },
  "year-stated": {
    passes: [
      ["own", "2018年，我局公开文件6件。"],
      ["compared", "2018年公开文件6件，比2017年减少3件。"],
      ["of-its-own-figures", "2017年，我局公开文件9件。"],
    ],
    fails: [["last-years", "2017年，我局公开文件6件。"]],
  },
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
  "fee-sum": {
    passes: [
      ["adds-up", "对3件申请收取信息处理费520元。其中，甲局1件，收取420元；乙县2件，收取100元。"],
    ],
    fails: [
      [
        "ten-too-many",
        "对3件申请收取信息处理费520元。其中，甲局1件，收取420元；乙县2件，收取110元。",
      ],
    ],
  },
  "distinct-within-published": {
    passes: [["fewer", "公开政府信息417条，其中非重复信息389条。"]],
    fails: [["more", "公开政府信息389条，其中非重复信息417条。"]],
  },
  "figure-repeated": {
    passes: [["same", "公开政府信息417条。", "公开政府信息417条。"]],
    fails: [["digits-swapped", "公开政府信息417条。", "公开政府信息471条。"]],
  },
  "narrative-finished": {
    passes: [
      ["written", "存在的主要问题是解读形式较为单一。"],
      ["brackets-of-prose", "需要补正的申请（待申请人补正）另行答复。"],
    ],
    fails: [
      ["to-write", "〔待填写：存在的主要问题及改进措施〕"],
      ["to-check", "全年工作如下（待核实）。"],
    ],
  },
  "period-stated": {
    passes: [
      ["days", "本报告所列数据的统计期限自2018年1月1日起至12月31日止。"],
      ["months", "统计时间为2018年1月至12月。"],
      ["numerals", "统计期限为二〇一八年一月一日至十二月三十一日。"],
      ["full-width", "数据统计期限为２０１８年１月１日到２０１８年１２月３１日。"],
      ["a-campaign", "据统计，2018年5月1日至10月31日开展专项行动。"],
      ["lost-characters", "统计期限自201811日至20181231日。"],
    ],
    fails: [
      ["last-years", "统计期限自2017年1月1日起至12月31日止。"],
      ["last-day", "统计期限自2018年1月1日起至2018年12月30日止。"],
      ["first-day", "统计期限自2018年2月1日起至12月31日止。"],
      ["months", "数据统计时间为2018年1月至11月。"],
      ["numerals", "统计期限为二〇一七年一月一日至十二月三十一日。"],
    ],
  },
  "personal-information-identity-number": {
    passes: [["looks-alike", "索引号：340803202103150012。"]],
    fails: [["printed", "申请人身份证号340803198001011236。"]],
  },
  "personal-information-phone": {
    passes: [["looks-alike", "网站浏览量13812345678次。"]],
    fails: [["printed", "申请人来电13812345678咨询。"]],
  },
  "personal-information-bank-card": {
    passes: [["looks-alike", "订单号6222021234567890128。"]],
    fails: [["printed", "退费银行卡号6222021234567890128。"]],
  },
  "personal-information-email": {
    passes: [["looks-alike", "电子邮箱xxgk@example.gov.cn。"]],
    fails: [["printed", "答复发至zhangsan@example.com。"]],
  },
  "personal-information-address": {
    passes: [["looks-alike", "办公地址：人民路12号行政中心3号楼201室。"]],
    fails: [["printed", "申请人住人民路12号3幢201室。"]],
  },
  "personal-information-name": {
    passes: [["looks-alike", "申请人张某某于2024年3月申请公开批文。"]],
    fails: [["printed", "申请人张建国于2024年3月申请公开批文。"]],
  },
  "secrecy-mark": {
    passes: [["looks-alike", "涉及国家秘密、商业秘密的信息不予公开。"]],
    fails: [["printed", "机密★10年"]],
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

/** What one request was charged, in a year in which the scales hold. */
function feeCases(): CaseDraft[] {
  const rule = "processing-fee-tiers";
  const period = { start: "2023-01-01", end: "2023-12-31" };
  return [
    {
      id: `narrative/${rule}/passes-pages`,
      title: { "zh-CN": `${rule}：通过`, en: `${rule} passes` },
      report: { ...withTexts("对1件申请收取信息处理费420元。"), period },
      findsNot: [rule],
    },
    {
      id: `narrative/${rule}/fails-between-pages`,
      title: { "zh-CN": `${rule}：不通过`, en: `${rule} fails` },
      report: { ...withTexts("对1件申请收取信息处理费425元。"), period },
      finds: [rule],
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
  return [...stated, ...repetitionCases(), ...feeCases(), ...feeNoteCases()];
}
