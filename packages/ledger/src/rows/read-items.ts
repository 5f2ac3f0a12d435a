import type { DisclosureItem } from "../records/disclosure-item.ts";
import { chosen } from "./choices.ts";
import {
  interpretationForms,
  interpretationLevels,
  itemChannels,
  itemFields,
  itemKinds,
  reviewDecisions,
  validities,
} from "./item-fields.ts";
import type { Reading, ReadOptions, Rows } from "./ledger-row.ts";
import { type RecordList, readRecords } from "./read-records.ts";
import type { RowReader } from "./row-reader.ts";

function reviewOf(row: RowReader): DisclosureItem["review"] {
  const by = row.text("reviewedBy");
  const on = row.date("reviewedOn");
  const decision = row.choice("reviewDecision", reviewDecisions);
  return by === null && on === null && decision === null ? null : { by, on, decision };
}

const itemList: RecordList<DisclosureItem> = {
  list: "items",
  fields: itemFields,
  idOf: ({ id }) => id,
  read: (row) => ({
    id: row.id(),
    title: row.needed("title"),
    category: row.textOrNone("category"),
    theme: row.text("theme"),
    publisher: row.text("publisher"),
    documentNumber: row.text("documentNumber"),
    createdOn: row.date("createdOn"),
    publishedOn: row.date("publishedOn"),
    validity: row.choice("validity", validities),
    repealedOn: row.date("repealedOn"),
    keywords: row.texts("keywords"),
    abstract: row.text("abstract"),
    channels: row.texts("channels").map((channel) => chosen(itemChannels, channel) ?? channel),
    kind: row.choice("kind", itemKinds) ?? "other",
    interprets: row.text("interprets"),
    level: row.choice("level", interpretationLevels),
    form: row.choice("form", interpretationForms),
    keyArea: row.textOrNone("keyArea"),
    creditPublishedOn: row.date("creditPublishedOn"),
    textHash: row.text("textHash"),
    review: reviewOf(row),
  }),
};

/**
 * Reads a list of published items, row by row, by the names of its columns.
 *
 * @throws {GongkaiError} `column-missing` where the list has no 索引号, 标题 or 发布日期.
 *
 * @example
 * const rows = numbered([{ 索引号: "a1", 标题: "关于防汛的通知", 发布日期: "2024年6月3日" }]);
 * (await readItems(rows).next()).value?.record?.publishedOn //=> "2024-06-03"
 */
export function readItems(
  rows: Rows,
  options: ReadOptions = {},
): AsyncGenerator<Reading<DisclosureItem>> {
  return readRecords(itemList, rows, options);
}
