import type { LocalText } from "../models/local-text.ts";
import type { Edition } from "./edition.ts";
import { standingSentences } from "./standing-sentences.ts";
import { appendixAnqing } from "./tables/appendix-anqing.ts";
import { categories, channels, keyAreas } from "./tables/open-tables-2008.ts";
import { statistics2014 } from "./tables/statistics-2014.ts";

const text = (zh: string, en: string): LocalText => ({ "zh-CN": zh, en });

/** Reports for 2008 to 2018: free sections, with a local appendix of indicators, the national statistics table, both or neither. */
export const cn2008 = {
  id: "cn-2008",
  label: text("2008年条例年度报告", "Annual report under the 2008 Regulations"),
  legalBasis: text(
    "《中华人民共和国政府信息公开条例》（2007年国务院令第492号）第三十一条、第三十二条",
    "Regulations on Open Government Information (State Council Order 492 of 2007), arts. 31–32",
  ),
  years: [2008, 2018],
  detectBy: [
    "收费及减免",
    "收费和减免",
    "收费与减免",
    "收费减免",
    "历年累计",
    "同意公开答复数",
    "不予公开答复数",
    "主动公开文件数",
    "不同意公开答复数",
    "申请办结数",
    "回应公众关注热点或重大舆情数",
    "政务微博公开政府信息数",
  ],
  due: {
    byKind: { government: "03-31", department: "03-31", township: "03-31", other: "03-31" },
    clause: text(
      "2008年施行的《政府信息公开条例》第三十一条：每年3月31日前公布",
      "Regulations in force from 2008, art. 31: published by 31 March each year",
    ),
    evidence: "background",
  },
  sectionsEvidence: "background",
  headingsPrescribed: false,
  standingSentences,
  sections: [
    {
      id: "introduction",
      label: text("引言", "Introduction"),
      keywords: ["引言", "前言"],
      required: false,
    },
    {
      id: "overview",
      label: text("概述", "Overview"),
      keywords: ["概述", "总体情况", "基本情况"],
      required: false,
    },
    {
      id: "proactive",
      label: text("主动公开政府信息的情况", "Proactive disclosure"),
      keywords: ["主动公开"],
      required: true,
    },
    {
      id: "onRequest",
      label: text("政府信息依申请公开办理情况", "Disclosure upon request"),
      keywords: ["依申请公开", "申请公开"],
      required: true,
    },
    {
      id: "fees",
      label: text("政府信息公开的收费及减免情况", "Fees charged and waived"),
      keywords: ["收费"],
      required: true,
    },
    {
      id: "remedies",
      label: text("申请行政复议、提起行政诉讼的情况", "Reconsideration and litigation"),
      keywords: ["复议", "诉讼"],
      required: true,
    },
    {
      id: "problems",
      label: text("存在的主要问题及改进措施", "Main problems and improvements"),
      keywords: ["存在的主要问题", "主要问题", "存在问题", "存在的问题"],
      required: true,
    },
    {
      id: "other",
      label: text("其他需要报告的事项", "Other matters"),
      keywords: ["其他需要报告", "其他事项"],
      required: false,
    },
    {
      id: "appendix",
      label: text("附表信息", "Appendix"),
      keywords: ["附表"],
      required: false,
    },
  ],
  tables: [categories, channels, keyAreas, appendixAnqing, statistics2014],
} as const satisfies Edition;
