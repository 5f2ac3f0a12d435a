import type { LocalText } from "../models/local-text.ts";
import type { DueDates, SectionDefinition } from "./edition.ts";

const text = (zh: string, en: string): LocalText => ({ "zh-CN": zh, en });

/** The six sections that the forms from 2019 on prescribe, with their headings. */
export const sections2019 = [
  {
    id: "overview",
    label: text("总体情况", "Overview"),
    keywords: ["总体情况"],
    required: true,
  },
  {
    id: "proactive",
    label: text("主动公开政府信息情况", "Proactive disclosure"),
    keywords: ["主动公开政府信息", "主动公开"],
    required: true,
  },
  {
    id: "requests",
    label: text("收到和处理政府信息公开申请情况", "Requests received and processed"),
    keywords: ["收到和处理", "公开申请情况", "依申请公开"],
    required: true,
  },
  {
    id: "remedies",
    label: text("政府信息公开行政复议、行政诉讼情况", "Reconsideration and litigation"),
    keywords: ["行政复议", "行政诉讼"],
    required: true,
  },
  {
    id: "problems",
    label: text("存在的主要问题及改进情况", "Main problems and improvements"),
    keywords: ["主要问题", "存在问题", "存在的问题"],
    required: true,
  },
  {
    id: "other",
    label: text("其他需要报告的事项", "Other matters to report"),
    keywords: ["其他需要报告", "需要报告的事项", "其他事项"],
    required: true,
  },
] as const satisfies readonly SectionDefinition[];

/** Departments submit and publish by 31 January, governments by 31 March; townships are not named. */
export const due2019 = {
  byKind: { department: "01-31", government: "03-31" },
  clause: text(
    "2019年修订的《政府信息公开条例》第四十九条：县级以上人民政府部门每年1月31日前，县级以上地方人民政府3月31日前",
    "Regulations of 2019, art. 49: departments by 31 January, local governments from county level up by 31 March",
  ),
  evidence: "law",
} as const satisfies DueDates;
