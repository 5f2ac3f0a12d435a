import { describe, expect, it } from "vitest";
import { conceptOf, formUnit, hasColumn } from "../editions/concept-of.ts";
import type { Edition, TableDefinition } from "../editions/edition.ts";
import { editions } from "../editions/index.ts";
import { concepts, findConcept } from "./index.ts";

function conceptsOfTable(table: TableDefinition): string[] {
  if (table.kind === "open") {
    const columns = table.columns.flatMap(({ concept }) => concept ?? []);
    return [...columns, ...(table.alsoCounts ?? []).map(({ concept }) => concept)];
  }
  return table.rows.flatMap((row) =>
    table.columns.filter(({ id }) => hasColumn(row, id)).map((column) => conceptOf(row, column)),
  );
}

const tables = editions.flatMap((edition: Edition) =>
  edition.tables.map((table) => [`${edition.id} ${table.id}`, table] as const),
);

describe("concepts", () => {
  it("have each a code of their own", () => {
    expect(new Set(concepts.map(({ code }) => code)).size).toBe(concepts.length);
  });

  it.each(concepts.map((concept) => [concept.code, concept] as const))(
    "say in both languages what %s counts and on what ground",
    (_, { label, definition, basis }) => {
      for (const { "zh-CN": zh, en } of [label, definition, basis]) {
        expect(zh).toMatch(/\p{Script=Han}/u);
        expect(en).toMatch(/[a-z]/);
      }
    },
  );

  it.each(tables)("are known for every cell of %s", (_, table) => {
    expect(conceptsOfTable(table).filter((code) => findConcept(code) === null)).toEqual([]);
  });

  it.each(tables)(
    "tell the cells of %s apart, unless a break says that they were one",
    (_, table) => {
      if (table.kind === "open") return;
      const keys = table.rows
        .filter((row) => row.break !== true)
        .flatMap((row) =>
          table.columns
            .filter(({ id }) => hasColumn(row, id))
            .map((column) =>
              JSON.stringify([conceptOf(row, column), { ...row.dimensions, ...column.dimensions }]),
            ),
        );
      expect(new Set(keys).size).toBe(keys.length);
    },
  );

  it.each(tables)("are counted in %s by their own unit, where both name one", (_, table) => {
    if (table.kind === "open") return;
    for (const row of table.rows) {
      for (const column of table.columns.filter(({ id }) => hasColumn(row, id))) {
        const code = conceptOf(row, column);
        const own = findConcept(code)?.unit ?? null;
        const printed = formUnit(table, row, column);
        // The national table counts interpretations by the article, bureaus count entries of a list.
        if (own === null || printed === "篇") continue;
        expect([code, printed]).toEqual([code, own]);
      }
    }
  });

  it.each(["denied", "unable", "notProcessed", "other"])(
    "have a code for the group %s, which some forms print and others do not",
    (group) => {
      expect(findConcept(`requests.outcome.${group}`)).not.toBeNull();
    },
  );
});
