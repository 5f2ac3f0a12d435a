import { particularLabels } from "../document/particulars.ts";
import type { Edition, RowDefinition } from "../editions/edition.ts";
import { tableDefinition } from "../editions/index.ts";
import { reportYear } from "../facts/report-year.ts";
import type { LocalText } from "../models/local-text.ts";
import type { Report } from "../models/report.ts";
import type { Section } from "../models/section.ts";
import { isFixedTable, type Table } from "../models/table.ts";
import { blockPosition } from "./block-position.ts";
import { pointerSegments } from "./json-pointer.ts";

const asPrinted = (text: string): LocalText => ({ "zh-CN": text, en: text });

const joined = (parts: readonly LocalText[]): LocalText => ({
  "zh-CN": parts.map((part) => part["zh-CN"]).join(" · "),
  en: parts.map((part) => part.en).join(" · "),
});

const WHOLE_REPORT: LocalText = { "zh-CN": "报告", en: "Report" };

const FIELDS: ReadonlyMap<string, LocalText> = new Map([
  ...Object.entries(particularLabels),
  ["title", { "zh-CN": "标题", en: "Title" }],
  ["body", particularLabels.name],
  ["name", { "zh-CN": "名称", en: "name" }],
  ["start", { "zh-CN": "起始日期", en: "first day" }],
  ["end", { "zh-CN": "截止日期", en: "last day" }],
  ["sections", { "zh-CN": "各部分", en: "Sections" }],
  ["tables", { "zh-CN": "各表", en: "Tables" }],
  ["contacts", { "zh-CN": "联系方式", en: "Contacts" }],
]);

const fieldName = (segment: string): LocalText => FIELDS.get(segment) ?? asPrinted(segment);

const withYear = (label: LocalText, report: Report): LocalText => {
  const year = String(reportYear(report));
  return {
    "zh-CN": label["zh-CN"].replaceAll("{year}", year),
    en: label.en.replaceAll("{year}", year),
  };
};

/** The row's label under the nearest of its groups; the outer ones say no more. */
const rowName = ({ groups, label }: RowDefinition): LocalText[] => [
  ...(groups?.slice(-1) ?? []),
  label,
];

/** The names of a path inside one table: row and column in the words of the form or of the report. */
function namesInTable(
  report: Report,
  edition: Edition,
  [tableId = "", part, first = "", ...rest]: readonly string[],
): LocalText[] {
  const definition = tableDefinition(edition, tableId);
  const table = Object.hasOwn(report.tables, tableId) ? report.tables[tableId] : undefined;
  const shortName = definition?.kind === "fixed" ? definition.name : undefined;
  const name = shortName ?? definition?.label ?? asPrinted(tableId);
  if (part === undefined) return [name];
  if (part === "cells" && definition?.kind === "fixed") {
    const row = definition.rows.find(({ id }) => id === first);
    const columns = rest.slice(0, 1).map((columnId): LocalText[] => {
      const column = definition.columns.find(({ id }) => id === columnId);
      if (column === undefined) return [asPrinted(columnId)];
      const label = withYear(column.label, report);
      return column.group === undefined ? [label] : [column.group, label];
    });
    return [name, ...(row === undefined ? [asPrinted(first)] : rowName(row)), ...columns.flat()];
  }
  if (part === "rows" && first !== "") {
    const columnId = rest[0] === "cells" ? rest[1] : rest[0];
    const column = definition?.kind === "open" ? definition.columns : [];
    const label = column.find(({ id, role }) => id === columnId || role === columnId)?.label;
    const last = columnId === undefined ? [] : [label ?? asPrinted(columnId)];
    return [name, openRowName(table, first), ...last];
  }
  if (part === "extras" && first !== "") return [name, ...extraNames(table, first)];
  return [name, ...[part, first, ...rest].filter((segment) => segment !== "").map(asPrinted)];
}

function openRowName(table: Table | undefined, index: string): LocalText {
  const row = table !== undefined && !isFixedTable(table) ? table.rows[Number(index)] : undefined;
  if (row !== undefined && row.label !== "") return asPrinted(row.label);
  const number = Number(index) + 1;
  return { "zh-CN": `第${number}行`, en: `row ${number}` };
}

function extraNames(table: Table | undefined, index: string): LocalText[] {
  const extra =
    table !== undefined && isFixedTable(table) ? table.extras?.[Number(index)] : undefined;
  return extra === undefined ? [] : [asPrinted(extra.row), asPrinted(extra.column)];
}

/** A block is named by the nearest heading above it and, for a paragraph, its number below that. */
function blockNames({ blocks }: Section, index: number): LocalText[] {
  const { headingAt, number } = blockPosition(blocks, index);
  const heading = blocks[headingAt];
  const names = heading?.type === "heading" ? [asPrinted(heading.text)] : [];
  if (blocks[index]?.type !== "paragraph") return names;
  return [...names, { "zh-CN": `第${number}段`, en: `paragraph ${number}` }];
}

function namesInSection(
  report: Report,
  edition: Edition,
  [index = "", part, block]: readonly string[],
): LocalText[] {
  const section = report.sections[Number(index)];
  if (section === undefined) return [asPrinted(index)];
  const definition = edition.sections.find(({ id }) => id === section.id);
  const heading = section.heading === "" ? definition?.label["zh-CN"] : section.heading;
  const printed = heading ?? section.id;
  const name = { "zh-CN": printed, en: definition?.label.en ?? printed };
  return part === "blocks" && block !== undefined
    ? [name, ...blockNames(section, Number(block))]
    : [name];
}

/**
 * Names a place of a report in the form's own words: table, row, column; section and paragraph; field.
 *
 * What the form does not name is named by its key, or by the words that the report itself prints.
 *
 * @param pointer JSON Pointer into the report; the value need not be there (an absent cell is a blank).
 *
 * @example
 * const report = { format: "gongkai.report/1", edition: "cn-2008", title: "某局2018年政府信息公开工作年度报告", body: { name: "某局", kind: "department", code: null, aliases: [], predecessors: [] }, perimeter: null, period: { start: "2018-01-01", end: "2018-12-31" }, publishedOn: null, sections: [], tables: {}, contacts: null };
 * placeOf(report, editionOf("cn-2008"), "/tables/appendix-anqing/cells/replies/value")["zh-CN"] //=> "附表 · 对申请的答复总数 · 2018年度"
 */
export function placeOf(report: Report, edition: Edition, pointer: string): LocalText {
  const [head, ...rest] = pointerSegments(pointer);
  if (head === undefined) return WHOLE_REPORT;
  if (head === "tables" && rest.length > 0) return joined(namesInTable(report, edition, rest));
  if (head === "sections" && rest.length > 0) return joined(namesInSection(report, edition, rest));
  return joined([head, ...rest].map(fieldName));
}
