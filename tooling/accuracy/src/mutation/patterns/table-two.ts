import type { Pattern } from "../pattern.ts";

/** What was published under article 20, on the form from 2021. */
const since2021: readonly Pattern[] = [
  {
    kind: "table two",
    text: "全年制发行政规范性文件{normativeDocuments@issued}件，废止{normativeDocuments@repealed}件，现行有效{normativeDocuments@inForce}件。",
  },
  {
    kind: "table two",
    text: "现行有效的规章{rules@inForce}件、现行有效的行政规范性文件{normativeDocuments@inForce}件，均在政府网站集中公开。",
  },
  {
    kind: "table two",
    text: "本年作出行政许可决定{licensing@decisions}件、行政处罚决定{penalties@decisions}件、行政强制决定{compulsion@decisions}件。",
  },
  {
    kind: "table two",
    text: "<we>办理行政许可{licensing@decisions}件，实施行政处罚{penalties@decisions}件。",
  },
  {
    kind: "table two",
    text: "行政处罚和行政强制处理决定合计{penalties@decisions + compulsion@decisions}件。",
  },
  {
    kind: "table two",
    text: "全年行政事业性收费金额为{administrativeFees@amount}万元。",
  },
  { kind: "table two", text: "新制发规章{rules@issued}件，废止规章{rules@repealed}件。" },
  { kind: "table two", text: "依法公开行政许可处理决定{licensing@decisions}件。" },
];

/** The same on the form of 2019. */
const until2020: readonly Pattern[] = [
  {
    kind: "table two",
    text: "本年新制作规范性文件{normativeDocuments@newlyMade}件，新公开规范性文件{normativeDocuments@newlyPublished}件，规范性文件对外公开总数量{normativeDocuments@publishedTotal}件。",
  },
  {
    kind: "table two",
    text: "规章本年新制作{rules@newlyMade}件，对外公开总数量{rules@publishedTotal}件。",
  },
  {
    kind: "table two",
    text: "行政许可上一年项目数量{licensing@itemsPreviousYear}项，本年增加{licensing@itemsChange}项，处理决定数量{licensing@decisions}件。",
    when: ["licensing@itemsChange > 0"],
  },
  {
    kind: "table two",
    text: "行政许可上一年项目数量{licensing@itemsPreviousYear}项，本年减少{-licensing@itemsChange}项，处理决定数量{licensing@decisions}件。",
    when: ["licensing@itemsChange < 0"],
  },
  {
    kind: "table two",
    text: "行政事业性收费项目上一年为{administrativeFees@itemsPreviousYear}项，本年减少{-administrativeFees@itemsChange}项。",
    when: ["administrativeFees@itemsChange < 0"],
  },
  { kind: "table two", text: "实施政府集中采购项目{procurement@projects}项。" },
  {
    kind: "table two",
    text: "其他对外管理服务事项作出处理决定{otherServices@decisions}件。",
  },
  {
    kind: "table two",
    text: "作出行政强制处理决定{compulsion@decisions}件、行政处罚处理决定{penalties@decisions}件。",
  },
];

/** Documents, licences, penalties and fees, as table two prints them. */
export const tableTwoPatterns: readonly Pattern[] = [...since2021, ...until2020];
