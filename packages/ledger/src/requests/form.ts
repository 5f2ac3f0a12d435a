import {
  type Edition,
  editionOf,
  type FixedTableDefinition,
  GongkaiError,
  type TableDefinition,
} from "@gongkai/core";

/** The tables of an edition that a report may have; one with open rows is left out where it has none. */
export interface Form {
  readonly edition: Edition;
  readonly tables: readonly TableDefinition[];
}

/**
 * Picks the tables of an edition: those of its required sections, and those that are named.
 *
 * @throws {GongkaiError} `edition-unknown`; `figure-misplaced` for a table that the edition lacks.
 *
 * @example
 * formOf("cn-2021").tables.map(({ id }) => id) //=> ["proactive", "requests", "remedies"]
 * @example
 * formOf("cn-2008", ["appendix-anqing"]).tables.at(-1)?.id //=> "appendix-anqing"
 */
export function formOf(id: string, named: readonly string[] = []): Form {
  const edition = editionOf(id);
  const known = edition.tables.map((table) => table.id);
  const wrong = named.find((table) => !known.includes(table));
  if (wrong !== undefined) {
    throw new GongkaiError("figure-misplaced", {
      message: { "zh-CN": `${id} 没有表 ${wrong}`, en: `${id} has no table ${wrong}` },
      expected: { "zh-CN": `下列之一：${known.join("、")}`, en: `One of: ${known.join(", ")}` },
    });
  }
  const required = new Set(edition.sections.flatMap((each) => (each.required ? each.id : [])));
  const tables = edition.tables.filter(
    ({ id: table, section }) => named.includes(table) || required.has(section),
  );
  return { edition, tables };
}

/** The tables of a form whose rows and columns are fixed. */
export const fixedTables = ({ tables }: Form): FixedTableDefinition[] =>
  tables.filter((table) => table.kind === "fixed");
