import type { LocalText } from "../../models/local-text.ts";
import type { FixedTableDefinition } from "../edition.ts";

const text = (zh: string, en: string): LocalText => ({ "zh-CN": zh, en });

const item1 = text("第二十条第（一）项", "Article 20, item 1");
const item5 = text("第二十条第（五）项", "Article 20, item 5");
const item6 = text("第二十条第（六）项", "Article 20, item 6");
const item8 = text("第二十条第（八）项", "Article 20, item 8");

/** What was published under article 20, in the form from report year 2021: one sub-table an item. */
export const proactive2021 = {
  kind: "fixed",
  id: "proactive",
  section: "proactive",
  label: text("主动公开政府信息情况", "Proactive disclosure"),
  name: text("表二", "Table 2"),
  rowHeader: text("信息内容", "Information"),
  layout: "subTables",
  rows: [
    {
      id: "rules",
      label: text("规章", "Government rules"),
      groups: [item1],
      concept: "proactive.rules",
      columns: ["issued", "repealed", "inForce"],
    },
    {
      id: "normativeDocuments",
      label: text("行政规范性文件", "Normative documents"),
      aliases: ["规范性文件"],
      groups: [item1],
      concept: "proactive.normativeDocuments",
      columns: ["issued", "repealed", "inForce"],
    },
    {
      id: "licensing",
      label: text("行政许可", "Administrative licensing"),
      aliases: ["行政许可事项"],
      groups: [item5],
      concept: "proactive.licensing",
      columns: ["decisions"],
    },
    {
      id: "penalties",
      label: text("行政处罚", "Administrative penalties"),
      aliases: ["行政处罚决定"],
      groups: [item6],
      concept: "proactive.penalties",
      columns: ["decisions"],
    },
    {
      id: "compulsion",
      label: text("行政强制", "Administrative compulsion"),
      aliases: ["行政强制措施"],
      groups: [item6],
      concept: "proactive.compulsion",
      columns: ["decisions"],
    },
    {
      id: "administrativeFees",
      label: text("行政事业性收费", "Administrative and institutional fees"),
      groups: [item8],
      concept: "proactive.administrativeFees",
      columns: ["amount"],
    },
  ],
  columns: [
    {
      id: "issued",
      label: text("本年制发件数", "Issued this year"),
      measure: "issued",
      unit: "件",
    },
    {
      id: "repealed",
      label: text("本年废止件数", "Repealed this year"),
      measure: "repealed",
      unit: "件",
    },
    {
      id: "inForce",
      label: text("现行有效件数", "In force"),
      measure: "inForce",
      unit: "件",
    },
    {
      id: "decisions",
      label: text("本年处理决定数量", "Decisions this year"),
      measure: "decisions",
      unit: "件",
    },
    {
      id: "amount",
      label: text("本年收费金额（单位：万元）", "Fees collected this year (unit: 10,000 yuan)"),
      measure: "amount",
      unit: "万元",
    },
  ],
} as const satisfies FixedTableDefinition;
