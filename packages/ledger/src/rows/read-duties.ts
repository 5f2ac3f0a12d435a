import type { PublicationDuty } from "../records/publication-duty.ts";
import { dutyFields, frequencies } from "./duty-fields.ts";
import type { Reading, ReadOptions, Rows } from "./ledger-row.ts";
import { type RecordList, readRecords } from "./read-records.ts";
import type { RowReader } from "./row-reader.ts";

function countIn(row: RowReader): number {
  const count = row.wholeNumber("count") ?? 1;
  if (count === 0) {
    row.fault("count", "0", { "zh-CN": "每期至少 1 条", en: "A period needs at least 1" });
  }
  return count;
}

const dutyList: RecordList<PublicationDuty> = {
  list: "duties",
  fields: dutyFields,
  idOf: ({ id }) => id,
  read: (row) => {
    row.needed("frequency");
    return {
      id: row.id(),
      label: row.needed("label"),
      category: row.needed("category"),
      frequency: row.choice("frequency", frequencies) ?? "yearly",
      dueDays: row.wholeNumber("dueDays") ?? 0,
      count: countIn(row),
    };
  },
};

/**
 * Reads a list of what is to be published again and again, for `PublicationCalendar`.
 *
 * @throws {GongkaiError} `column-missing` where the list has no 事项编号, 公开事项, 组配分类 or 公开频次.
 *
 * @example
 * const rows = numbered([{ 事项编号: "1", 公开事项: "统计数据", 组配分类: "统计", 公开频次: "每季度", 期满后天数: "30" }]);
 * (await readDuties(rows).next()).value?.record //=> { id: "1", label: "统计数据", category: "统计", frequency: "quarterly", dueDays: 30, count: 1 }
 */
export function readDuties(
  rows: Rows,
  options: ReadOptions = {},
): AsyncGenerator<Reading<PublicationDuty>> {
  return readRecords(dutyList, rows, options);
}
