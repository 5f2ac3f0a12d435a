import { normalizeKey } from "@gongkai/metrics";
import type { Indicator } from "../records/indicator.ts";
import { chosen } from "./choices.ts";
import { conceptNames } from "./concept-names.ts";
import { bounds, indicatorFields } from "./indicator-fields.ts";
import { itemChannels } from "./item-fields.ts";
import type { Reading, ReadOptions, Rows } from "./ledger-row.ts";
import { type RecordList, readRecords } from "./read-records.ts";
import { requestChannels } from "./request-fields.ts";
import type { RowReader } from "./row-reader.ts";

function conceptIn(row: RowReader): string {
  const word = row.needed("concept");
  if (word === "") return "";
  const code = conceptNames().get(normalizeKey(word));
  if (code !== undefined) return code;
  row.fault("concept", word, {
    "zh-CN": "没有这个指标；gongkai concepts 列出全部指标",
    en: "There is no such concept; gongkai concepts lists them all",
  });
  return "";
}

/** Forms count some channels by name; any other is called what the list calls it. */
function channelIn(row: RowReader, concept: string): string | null {
  const word = row.textOrNone("channel");
  if (word === null) return null;
  return chosen(concept.startsWith("requests.") ? requestChannels : itemChannels, word) ?? word;
}

const indicatorList: RecordList<Indicator> = {
  list: "indicators",
  fields: indicatorFields,
  read: (row) => {
    const concept = conceptIn(row);
    const channel = channelIn(row, concept);
    const figure = row.figure("value");
    if (figure === null) row.needed("value");
    return {
      concept,
      dimensions: channel === null ? {} : { channel },
      year: row.year("year"),
      value: figure?.value ?? "",
      approx: row.choice("approx", bounds) ?? figure?.approx ?? null,
      unit: row.text("unit") ?? figure?.unit ?? null,
      source: row.text("source"),
    };
  },
};

/**
 * Reads a list of figures that are entered and not counted.
 *
 * A bound may stand in its own column or with the figure: 逾4000人次.
 *
 * @throws {GongkaiError} `column-missing` where the list has no 指标 or 数值.
 *
 * @example
 * const rows = numbered([{ 指标: "engagement.visits", 数值: "逾4000人次" }]);
 * (await readIndicators(rows).next()).value?.record?.approx //=> "gt"
 */
export function readIndicators(
  rows: Rows,
  options: ReadOptions = {},
): AsyncGenerator<Reading<Indicator>> {
  return readRecords(indicatorList, rows, options);
}
