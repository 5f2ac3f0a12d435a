import type { LocalText } from "@gongkai/core";
import { catalogueFields } from "./catalogue-fields.ts";
import { dutyFields } from "./duty-fields.ts";
import { type Field, text } from "./field.ts";
import { indicatorFields } from "./indicator-fields.ts";
import { itemFields } from "./item-fields.ts";
import type { ListName } from "./ledger-row.ts";
import { requestFields } from "./request-fields.ts";
import { taskFields } from "./task-fields.ts";

/** A list that an office keeps. */
export interface LedgerList {
  readonly name: ListName;
  readonly label: LocalText;
  /** Its columns. */
  readonly fields: readonly Field[];
}

/**
 * The lists that a report is compiled from and that duties are checked by, with their columns.
 *
 * @example
 * ledgerLists.find(({ name }) => name === "indicators")?.fields[0]?.label["zh-CN"] //=> "指标"
 */
export const ledgerLists: readonly LedgerList[] = [
  { name: "items", label: text("公开信息清单", "Published items"), fields: itemFields },
  { name: "requests", label: text("申请清单", "Requests"), fields: requestFields },
  { name: "indicators", label: text("指标清单", "Indicators"), fields: indicatorFields },
  { name: "catalogue", label: text("公开目录", "Catalogue"), fields: catalogueFields },
  { name: "duties", label: text("应公开事项清单", "Duties of publication"), fields: dutyFields },
  { name: "tasks", label: text("要点任务清单", "Tasks"), fields: taskFields },
];
