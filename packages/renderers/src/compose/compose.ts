import { findEdition, type Language, type Report, reportYear } from "@gongkai/core";
import type { Document, DocumentNode } from "@gongkai/core/document";
import { composeParticulars } from "./particulars-table.ts";
import { composeSections } from "./sections.ts";
import { composeTable } from "./table.ts";
import { composeTitle } from "./title.ts";

export interface ComposeOptions {
  /** The language of labels and headings; the narrative stays as printed. Default `zh-CN`. */
  readonly lang?: Language;
}

/** Tables that no block of the report places. */
function unplacedTables({ sections, tables }: Report): string[] {
  const placed = new Set<string>();
  for (const { blocks } of sections) {
    for (const block of blocks) if (block.type === "table") placed.add(block.ref);
  }
  return Object.keys(tables).filter((id) => !placed.has(id));
}

/**
 * Composes the readable document of a report, in the order and wording of its edition.
 *
 * The title and a line of publisher and date come first, then the sections as printed with their
 * tables, and last a table of particulars: what the form has no place for. Tables that no section
 * places follow the particulars. Every node that prints a value of the report has its JSON Pointer
 * as source. A table whose edition is unknown is labelled by its ids.
 *
 * @example
 * const report = { format: "gongkai.report/1", edition: "cn-2008", title: "某局2018年政府信息公开工作年度报告", body: { name: "某局", kind: "department", code: null, aliases: [], predecessors: [] }, perimeter: null, period: { start: "2018-01-01", end: "2018-12-31" }, publishedOn: "2019-01-30", sections: [], tables: {}, contacts: null };
 * compose(report).blocks[1].text //=> "发布单位：某局　发布时间：2019-01-30"
 */
export function compose(report: Report, { lang = "zh-CN" }: ComposeOptions = {}): Document {
  const edition = findEdition(report.edition);
  const page = { lang, year: reportYear(report) };
  const table = (id: string): DocumentNode[] => {
    const node = composeTable(report, { id, edition, page });
    return node === null ? [] : [node];
  };
  return {
    lang,
    blocks: [
      ...composeTitle(report, lang),
      ...composeSections(report, { edition, lang, table }),
      composeParticulars(report, lang),
      ...unplacedTables(report).flatMap(table),
    ],
  };
}
