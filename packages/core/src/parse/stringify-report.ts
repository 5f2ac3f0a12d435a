import { findEdition, tableDefinition } from "../editions/index.ts";
import type { Report } from "../models/report.ts";
import { isFixedTable } from "../models/table.ts";

/** Known keys in the order in which the format's documentation shows them; others follow by name. */
const KEY_ORDER = [
  "format",
  "edition",
  "title",
  "name",
  "kind",
  "code",
  "aliases",
  "predecessors",
  "body",
  "perimeter",
  "period",
  "start",
  "end",
  "publishedOn",
  "id",
  "heading",
  "type",
  "level",
  "ref",
  "text",
  "group",
  "label",
  "description",
  "covers",
  "row",
  "column",
  "cell",
  "printed",
  "value",
  "state",
  "approx",
  "unit",
  "concept",
  "base",
  "blocks",
  "rows",
  "cells",
  "extras",
  "sections",
  "tables",
  "person",
  "phone",
  "postcode",
  "address",
  "email",
  "contacts",
];

const ranks = new Map(KEY_ORDER.map((key, index) => [key, index]));

const byRank = (rankOf: ReadonlyMap<string, number>) => (left: string, right: string) => {
  const difference =
    (rankOf.get(left) ?? KEY_ORDER.length) - (rankOf.get(right) ?? KEY_ORDER.length);
  if (difference !== 0) return difference;
  return left < right ? -1 : 1;
};

const byName = byRank(ranks);

type Order = (left: string, right: string) => number;

const isInOrder = (keys: readonly string[], order: Order): boolean =>
  keys.every((key, at) => at === 0 || order(keys[at - 1] ?? "", key) < 0);

function orderedObject(value: object, order: Order): unknown {
  const keys = Object.keys(value);
  let isSame = isInOrder(keys, order);
  const entries = keys.map((key): [string, unknown] => {
    const before: unknown = Reflect.get(value, key);
    const after = ordered(before);
    isSame &&= after === before;
    return [key, after];
  });
  if (isSame) return value;
  return Object.fromEntries(entries.sort(([left], [right]) => order(left, right)));
}

/** Puts the keys of a value in order; what is in order already, as most is, is not copied. */
function ordered(value: unknown, order: Order = byName): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (!Array.isArray(value)) return orderedObject(value, order);
  const elements = value.map((element) => ordered(element));
  return elements.every((element, at) => element === value[at]) ? value : elements;
}

const orderOf = (ids: readonly string[]): Order =>
  byRank(new Map(ids.map((id, index) => [id, index])));

function orderedTable(report: Report, id: string): unknown {
  const table = report.tables[id];
  const edition = findEdition(report.edition);
  const definition = edition === null ? null : tableDefinition(edition, id);
  const copy = ordered(table);
  if (definition?.kind !== "fixed" || table === undefined || !isFixedTable(table)) return copy;
  const columns = orderOf(definition.columns.map((column) => column.id));
  const rows = orderOf(definition.rows.map((row) => row.id));
  const cells: [string, unknown][] = Object.keys(table.cells)
    .sort(rows)
    .map((row) => [row, ordered(Reflect.get(table.cells, row), columns)]);
  return Object.assign({}, copy, { cells: Object.fromEntries(cells) });
}

/**
 * Writes a report as JSON: equal reports give equal bytes (stable key order, two spaces, final newline).
 *
 * @example
 * stringifyReport({ title: "某局2018年政府信息公开工作年度报告", format: "gongkai.report/1", edition: "cn-2008", body: { name: "某局", kind: "department", code: null, aliases: [], predecessors: [] }, perimeter: null, period: { start: "2018-01-01", end: "2018-12-31" }, publishedOn: null, sections: [], tables: {}, contacts: null }).split("\n")[1] //=> "  \"format\": \"gongkai.report/1\","
 */
export function stringifyReport(report: Report): string {
  const ids = findEdition(report.edition)?.tables.map((table) => table.id) ?? [];
  const tables: [string, unknown][] = Object.keys(report.tables)
    .sort(orderOf(ids))
    .map((id) => [id, orderedTable(report, id)]);
  // Table ids are put in the edition's order last: sorting the whole again would undo it.
  const whole = Object.keys(report)
    .sort(byName)
    .map((key) => [
      key,
      key === "tables" ? Object.fromEntries(tables) : ordered(Reflect.get(report, key)),
    ]);
  return `${JSON.stringify(Object.fromEntries(whole), null, 2)}\n`;
}
