import type { LocalText } from "@gongkai/core";
import { catalogueFields } from "./catalogue-fields.ts";
import { type Field, text } from "./field.ts";
import { indicatorFields } from "./indicator-fields.ts";
import { itemFields } from "./item-fields.ts";
import type { ListName } from "./ledger-row.ts";
import { requestFields } from "./request-fields.ts";

/** A list that an office keeps. */
export interface LedgerList {
  readonly name: ListName;
  readonly label: LocalText;
  /** Its columns. */
  readonly fields: readonly Field[];
}

/**
 * The lists that a report is compiled from, with their columns.
 *
 * @example
 * ledgerLists.find(({ name }) => name === "indicators")?.fields[0]?.label["zh-CN"] //=> "指标"
 */
export const ledgerLists: readonly LedgerList[] = [
  { name: "items", label: text("公开信息清单", "Published items"), fields: itemFields },
  { name: "requests", label: text("申请清单", "Requests"), fields: requestFields },
  { name: "indicators", label: text("指标清单", "Indicators"), fields: indicatorFields },
  { name: "catalogue", label: text("公开目录", "Catalogue"), fields: catalogueFields },
];
