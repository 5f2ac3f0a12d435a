import type { LocalText } from "../../models/local-text.ts";
import type { FixedTableDefinition } from "../edition.ts";

const text = (zh: string, en: string): LocalText => ({ "zh-CN": zh, en });

const item1 = text("第二十条第（一）项", "Article 20, item 1");
const item5 = text("第二十条第（五）项", "Article 20, item 5");
const item6 = text("第二十条第（六）项", "Article 20, item 6");
const item8 = text("第二十条第（八）项", "Article 20, item 8");
const item9 = text("第二十条第（九）项", "Article 20, item 9");

/** What was published under article 20, in the form of report years 2019 and 2020: one sub-table an item. */
export const proactive2019 = {
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
      columns: ["newlyMade", "newlyPublished", "publishedTotal"],
    },
    {
      id: "normativeDocuments",
      label: text("规范性文件", "Normative documents"),
      aliases: ["行政规范性文件"],
      groups: [item1],
      concept: "proactive.normativeDocuments",
      columns: ["newlyMade", "newlyPublished", "publishedTotal"],
    },
    {
      id: "licensing",
      label: text("行政许可", "Administrative licensing"),
      aliases: ["行政许可事项"],
      groups: [item5],
      concept: "proactive.licensing",
      columns: ["itemsPreviousYear", "itemsChange", "decisions"],
    },
    {
      id: "otherServices",
      label: text("其他对外管理服务事项", "Other services of external administration"),
      groups: [item5],
      concept: "proactive.otherServices",
      columns: ["itemsPreviousYear", "itemsChange", "decisions"],
    },
    {
      id: "penalties",
      label: text("行政处罚", "Administrative penalties"),
      aliases: ["行政处罚决定"],
      groups: [item6],
      concept: "proactive.penalties",
      columns: ["itemsPreviousYear", "itemsChange", "decisions"],
    },
    {
      id: "compulsion",
      label: text("行政强制", "Administrative compulsion"),
      aliases: ["行政强制措施"],
      groups: [item6],
      concept: "proactive.compulsion",
      columns: ["itemsPreviousYear", "itemsChange", "decisions"],
    },
    {
      id: "administrativeFees",
      label: text("行政事业性收费", "Administrative and institutional fees"),
      groups: [item8],
      concept: "proactive.administrativeFees",
      columns: ["itemsPreviousYear", "itemsChange"],
    },
    {
      id: "procurement",
      label: text("政府集中采购", "Centralized government procurement"),
      groups: [item9],
      concept: "proactive.procurement",
      columns: ["projects", "amount"],
    },
  ],
  columns: [
    {
      id: "newlyMade",
      label: text("本年新制作数量", "Newly made this year"),
      measure: "newlyMade",
      unit: "件",
    },
    {
      id: "newlyPublished",
      label: text("本年新公开数量", "Newly published this year"),
      measure: "newlyPublished",
      unit: "件",
    },
    {
      id: "publishedTotal",
      label: text("对外公开总数量", "Published in total"),
      measure: "publishedTotal",
      unit: "件",
    },
    {
      id: "itemsPreviousYear",
      label: text("上一年项目数量", "Items last year"),
      measure: "itemsPreviousYear",
      unit: "项",
    },
    {
      id: "itemsChange",
      label: text("本年增/减", "Change this year"),
      signed: true,
      measure: "itemsChange",
      unit: "项",
    },
    {
      id: "decisions",
      label: text("处理决定数量", "Decisions"),
      measure: "decisions",
      unit: "件",
    },
    {
      id: "projects",
      label: text("采购项目数量", "Projects"),
      measure: "projects",
      unit: "项",
    },
    {
      id: "amount",
      label: text("采购总金额", "Total amount of procurement"),
      measure: "amount",
    },
  ],
} as const satisfies FixedTableDefinition;
