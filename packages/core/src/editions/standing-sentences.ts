import type { LocalText } from "../models/local-text.ts";
import type { StandingSentence } from "./edition.ts";

const text = (zh: string, en: string): LocalText => ({ "zh-CN": zh, en });

/** What reports on every form open and close with; common usage, of which no form fixes the words. */
export const standingSentences = [
  {
    id: "legalBasis",
    label: text("依据条例编制本报告", "Drawn up under the Regulations"),
    words: [
      ["信息公开条例", "《条例》"],
      ["编制", "撰写", "制定", "形成", "公布", "发布"],
      ["报告"],
    ],
  },
  {
    id: "period",
    label: text("所列数据的统计期限", "The period of the figures"),
    words: [["统计期限", "统计时限", "统计时间", "统计期间"]],
  },
  {
    id: "contents",
    label: text("本报告由哪几部分组成", "The parts of the report"),
    words: [["报告"], ["组成", "共分", "包括", "包含"], ["部分", "附表"]],
  },
  {
    id: "copies",
    label: text("电子版下载和联系方式", "Where to download it and whom to ask"),
    words: [["报告"], ["电子版", "下载", "如有疑问", "如对", "请联系", "请与"]],
  },
  {
    id: "nothingToReport",
    label: text("没有其他需要报告的事项", "Nothing else to report"),
    words: [
      ["无", "没有"],
      ["需要报告", "需报告", "报告的事项"],
    ],
  },
] as const satisfies readonly StandingSentence[];
