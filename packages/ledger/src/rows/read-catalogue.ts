import type { CatalogueNode } from "../records/catalogue.ts";
import { catalogueFields } from "./catalogue-fields.ts";
import type { Reading, ReadOptions, Rows } from "./ledger-row.ts";
import { type RecordList, readRecords } from "./read-records.ts";

const catalogueList: RecordList<CatalogueNode> = {
  list: "catalogue",
  fields: catalogueFields,
  read: (row) => {
    const id = row.id();
    const formerly = row.texts("formerly");
    row.needed("year");
    return {
      year: row.year("year") ?? 0,
      id,
      label: row.needed("label"),
      parent: row.text("parent"),
      formerly: formerly.length > 0 ? formerly : [id],
    };
  },
};

/**
 * Reads the places of a directory, year by year.
 *
 * @throws {GongkaiError} `column-missing` where the list has no 年度, 目录编号 or 目录名称.
 *
 * @example
 * const rows = numbered([{ 年度: 2024, 目录编号: "03", 目录名称: "政策解读" }]);
 * (await readCatalogue(rows).next()).value?.record?.formerly //=> ["03"]
 */
export function readCatalogue(
  rows: Rows,
  options: ReadOptions = {},
): AsyncGenerator<Reading<CatalogueNode>> {
  return readRecords(catalogueList, rows, options);
}
