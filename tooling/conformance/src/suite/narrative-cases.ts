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

/** What the narrative states, rightly and wrongly; implementations of the tables alone leave these out. */
export function narrativeCases(): CaseDraft[] {
  return Object.entries(said).flatMap(([rule, { passes, fails }]) => [
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
}
