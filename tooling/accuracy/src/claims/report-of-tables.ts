import {
  type Cell,
  conceptOf,
  editionOf,
  type FixedTable,
  type FixedTableDefinition,
  hasColumn,
  REPORT_FORMAT,
  type Report,
} from "@gongkai/core";
import type { Tables } from "./sentence.ts";

/** Equal for equal quantities: the column of totals counts what no applicant is named for. */
function quantityOf(concept: string, dimensions: Readonly<Record<string, string>>): string {
  const named = Object.entries(dimensions).filter(([, value]) => value !== "total");
  return JSON.stringify([concept, ...named.sort()]);
}

function filledIn(definition: FixedTableDefinition, { facts }: Tables): FixedTable {
  const values = new Map<string, Cell>(
    facts.map(({ concept, dimensions = {}, value }) => [quantityOf(concept, dimensions), value]),
  );
  const others = facts.length === 0 ? null : 0;
  const rows = definition.rows.map((row) => {
    const columns = definition.columns.filter(({ id }) => hasColumn(row, id));
    const cells = columns.map((column): [string, Cell] => {
      const dimensions = { ...row.dimensions, ...column.dimensions };
      return [column.id, values.get(quantityOf(conceptOf(row, column), dimensions)) ?? others];
    });
    return [row.id, Object.fromEntries(cells)];
  });
  return { cells: Object.fromEntries(rows), extras: [] };
}

/** The tables of the form that the facts are of; of alternatives the first that knows one of them. */
function tablesOf(tables: Tables): Readonly<Record<string, FixedTable>> {
  const fixed = editionOf(tables.edition).tables.filter((table) => table.kind === "fixed");
  const wanted =
    tables.edition === "cn-2008" ? fixed.filter(({ id }) => id === "appendix-anqing") : fixed;
  return Object.fromEntries(
    wanted.map((definition) => [definition.id, filledIn(definition, tables)]),
  );
}

interface Prose {
  readonly text: string;
  /** The first of the form where it is not given. */
  readonly section?: string | undefined;
}

/** A made-up report whose tables state the facts, and whose narrative is one paragraph. */
export function reportOfTables(tables: Tables, prose: Prose | null = null): Report {
  const { id, sections } = editionOf(tables.edition);
  const filled = tablesOf(tables);
  const place = prose?.section ?? sections[0]?.id;
  return {
    format: REPORT_FORMAT,
    edition: id,
    title: `某县${tables.year}年政府信息公开工作年度报告`,
    body: { name: "某县", kind: "government", code: null, aliases: [], predecessors: [] },
    perimeter: "aggregate",
    period: { start: `${tables.year}-01-01`, end: `${tables.year}-12-31` },
    publishedOn: `${tables.year + 1}-01-20`,
    sections: sections.map((section) => ({
      id: section.id,
      heading: section.label["zh-CN"],
      blocks:
        prose !== null && section.id === place ? [{ type: "paragraph", text: prose.text }] : [],
    })),
    tables: filled,
    contacts: null,
  };
}
