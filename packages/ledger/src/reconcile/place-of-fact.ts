import {
  conceptOf,
  type Edition,
  editions,
  type Fact,
  type FixedTableDefinition,
  hasColumn,
  jsonPointer,
  type LocalText,
  type OpenTableDefinition,
} from "@gongkai/core";
import { findConcept } from "@gongkai/core/catalogue";
import { factKey } from "./fact-key.ts";

/** Where the form prints what a fact counts. */
export interface FactPlace {
  /** JSON Pointer of the cell; "" where no form has one. */
  readonly path: string;
  readonly place: LocalText;
}

const asPrinted = (text: string): LocalText => ({ "zh-CN": text, en: text });

const joined = (parts: readonly LocalText[]): LocalText => ({
  "zh-CN": parts.map((part) => part["zh-CN"]).join(" · "),
  en: parts.map((part) => part.en).join(" · "),
});

const withYear = (label: LocalText, year: number): LocalText => ({
  "zh-CN": label["zh-CN"].replaceAll("{year}", String(year)),
  en: label.en.replaceAll("{year}", String(year)),
});

function inFixedTable(table: FixedTableDefinition, fact: Fact): FactPlace | null {
  const key = factKey(fact);
  for (const row of table.rows) {
    for (const column of table.columns.filter(({ id }) => hasColumn(row, id))) {
      const concept = conceptOf(row, column);
      const dimensions = { ...row.dimensions, ...column.dimensions };
      if (factKey({ concept, dimensions, year: fact.year }) !== key) continue;
      const names = [table.name ?? table.label, ...(row.groups?.slice(-1) ?? []), row.label];
      const above = column.group === undefined ? [] : [column.group];
      return {
        path: jsonPointer("tables", table.id, "cells", row.id, column.id),
        place: joined([...names, ...above, withYear(column.label, fact.year)]),
      };
    }
  }
  return null;
}

/** The row of an open table stands where the report has put it: no pointer leads there. */
function inOpenTable(table: OpenTableDefinition, fact: Fact): FactPlace | null {
  const column = table.columns.find(({ concept }) => concept === fact.concept);
  const label = fact.dimensions[table.dimension];
  if (column === undefined || label === undefined) return null;
  return { path: "", place: joined([table.label, asPrinted(label), column.label]) };
}

/** The forms in use in a year first: what a form calls a place is what its readers know. */
function editionsFor(year: number): readonly Edition[] {
  const isOfYear = ({ years: [first, last] }: Edition) =>
    year >= first && (last === null || year <= last);
  return [...editions.filter(isOfYear), ...editions.filter((edition) => !isOfYear(edition))];
}

/**
 * Names what a fact counts in the words of the form, or of the concept where no form prints it.
 *
 * @example
 * const source = { kind: "json", file: "", pointer: "", text: "4" } as const;
 * const fact = { concept: "requests.new", dimensions: { channel: "online" }, year: 2018, value: 4, state: "number", approx: null, unit: "件", source } as const;
 * placeOfFact(fact).place["zh-CN"] //=> "附表 · 2.网上申请数 · 2018年度"
 */
export function placeOfFact(fact: Fact): FactPlace {
  for (const { tables } of editionsFor(fact.year)) {
    for (const table of tables) {
      const found = table.kind === "fixed" ? inFixedTable(table, fact) : inOpenTable(table, fact);
      if (found !== null) return found;
    }
  }
  const label = findConcept(fact.concept)?.label ?? asPrinted(fact.concept);
  const year = { "zh-CN": `${fact.year}年`, en: String(fact.year) };
  return {
    path: "",
    place: joined([label, ...Object.values(fact.dimensions).map(asPrinted), year]),
  };
}
