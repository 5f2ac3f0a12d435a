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
