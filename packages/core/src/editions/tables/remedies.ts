import type { LocalText } from "../../models/local-text.ts";
import type { FixedTableDefinition } from "../edition.ts";

const text = (zh: string, en: string): LocalText => ({ "zh-CN": zh, en });

const litigation = text("行政诉讼", "Administrative litigation");

/** Reconsideration and litigation: printed as one line of fifteen figures, kept as three rows of five. */
export const remedies = {
  kind: "fixed",
  id: "remedies",
  section: "remedies",
  label: text("政府信息公开行政复议、行政诉讼情况", "Reconsideration and litigation"),
  name: text("表四", "Table 4"),
  unit: "件",
  rowHeader: text("项目", "Item"),
  layout: "oneLine",
  rows: [
    {
      id: "reconsideration",
      label: text("行政复议", "Administrative reconsideration"),
      concept: "remedies.reconsideration",
    },
    {
      id: "direct",
      label: text("未经复议直接起诉", "Direct suits"),
      groups: [litigation],
      concept: "remedies.litigation.direct",
    },
    {
      id: "afterReconsideration",
      label: text("复议后起诉", "Suits after reconsideration"),
      groups: [litigation],
      concept: "remedies.litigation.afterReconsideration",
    },
  ],
  columns: [
    { id: "upheld", label: text("结果维持", "Upheld"), measure: "upheld" },
    { id: "corrected", label: text("结果纠正", "Corrected"), measure: "corrected" },
    {
      id: "other",
      label: text("其他结果", "Other outcome"),
      aliases: ["其它结果"],
      measure: "other",
    },
    { id: "pending", label: text("尚未审结", "Pending"), measure: "pending" },
    { id: "total", label: text("总计", "Total"), aliases: ["合计", "共计"], measure: "total" },
  ],
  identities: [
    {
      rule: "remedies-sum",
      ties: "columns",
      left: ["total"],
      right: ["upheld", "corrected", "other", "pending"],
    },
  ],
} as const satisfies FixedTableDefinition;
