import { jsonPointer } from "../findings/json-pointer.ts";
import type { BodyKind } from "../models/body.ts";
import type { Language, LocalText } from "../models/local-text.ts";
import type { Period } from "../models/period.ts";
import type { Perimeter, Report } from "../models/report.ts";
import { isFixedTable } from "../models/table.ts";
import { printList } from "./printed-list.ts";

const text = (zh: string, en: string): LocalText => ({ "zh-CN": zh, en });

/** The caption of the table of particulars, and the headers of its two columns. */
export const particularsCaption = text("报告要素", "Particulars");
export const particularsHeader = {
  label: text("要素", "Particular"),
  value: text("内容", "Content"),
} as const;

/** The labels of the rows of the table of particulars, in their order. */
export const particularLabels = {
  edition: text("报告格式", "Edition"),
  name: text("发布单位", "Reporting body"),
  kind: text("单位类别", "Kind of body"),
  code: text("单位代码", "Code"),
  aliases: text("简称别称", "Also called"),
  predecessors: text("原单位", "Predecessors"),
  perimeter: text("统计范围", "Scope of the figures"),
  period: text("统计期限", "Period"),
  publishedOn: text("发布时间", "Date of publication"),
  shareBases: text("占比基数", "Base of shares"),
  person: text("联系人", "Contact"),
  phone: text("联系电话", "Telephone"),
  postcode: text("邮政编码", "Postcode"),
  address: text("通讯地址", "Address"),
  email: text("电子邮箱", "E-mail"),
} as const;

export type ParticularId = keyof typeof particularLabels;

/** How a kind of body is printed. */
export const bodyKindLabels: Readonly<Record<BodyKind, LocalText>> = {
  government: text("人民政府", "people's government"),
  department: text("部门", "department"),
  township: text("乡镇街道", "township or sub-district"),
  other: text("其他", "other"),
};

/** How the reach of the figures is printed. */
export const perimeterLabels: Readonly<Record<Perimeter, LocalText>> = {
  own: text("本机关", "this body alone"),
  aggregate: text("汇总", "aggregate"),
};

/** A row of the table of particulars; `path` is the JSON Pointer of what it prints. */
export interface Particular {
  readonly id: ParticularId;
  readonly label: LocalText;
  readonly value: string;
  readonly path: string;
}

const printPeriod = ({ start, end }: Period, lang: Language): string =>
  lang === "en" ? `${start} to ${end}` : `${start} 至 ${end}`;

/** Each base as `table concept value`, for instance `categories proactive.items.published 417`. */
function printShareBases({ tables }: Report): string {
  const bases = Object.entries(tables).flatMap(([id, table]) => {
    const base = isFixedTable(table) ? undefined : table.base;
    return base === undefined ? [] : [`${id} ${base.concept} ${base.value}`];
  });
  return printList(bases);
}

/**
 * Lists what a report says beside its narrative and tables, as its table of particulars prints it.
 *
 * What the report does not say is left out.
 *
 * @example
 * particularsOf({ edition: "cn-2008", body: { name: "某局", kind: "department", code: null, aliases: ["甲", "乙"], predecessors: [] }, perimeter: null, period: { start: "2018-01-01", end: "2018-12-31" }, publishedOn: null, tables: {}, contacts: null }, "zh-CN").map(({ value }) => value) //=> ["cn-2008", "某局", "部门", "甲、乙", "2018-01-01 至 2018-12-31"]
 */
export function particularsOf(report: Report, lang: Language): Particular[] {
  const { body, contacts, perimeter } = report;
  const entries: [id: ParticularId, value: string | null | undefined, ...keys: string[]][] = [
    ["edition", report.edition, "edition"],
    ["name", body.name, "body", "name"],
    ["kind", bodyKindLabels[body.kind][lang], "body", "kind"],
    ["code", body.code, "body", "code"],
    ["aliases", printList(body.aliases), "body", "aliases"],
    ["predecessors", printList(body.predecessors), "body", "predecessors"],
    ["perimeter", perimeter && perimeterLabels[perimeter][lang], "perimeter"],
    ["period", printPeriod(report.period, lang), "period"],
    ["publishedOn", report.publishedOn, "publishedOn"],
    ["shareBases", printShareBases(report), "tables"],
    ["person", contacts?.person, "contacts", "person"],
    ["phone", contacts?.phone, "contacts", "phone"],
    ["postcode", contacts?.postcode, "contacts", "postcode"],
    ["address", contacts?.address, "contacts", "address"],
    ["email", contacts?.email, "contacts", "email"],
  ];
  return entries.flatMap(([id, value, ...keys]) =>
    value === null || value === undefined || value === ""
      ? []
      : [{ id, label: particularLabels[id], value, path: jsonPointer(...keys) }],
  );
}
