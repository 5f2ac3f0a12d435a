import { findEdition, isFixedTable, jsonPointer, type Report } from "@gongkai/core";
import type { TextPlace } from "../text-place.ts";

/** The prose of a row of a table of channels, and the rows that it speaks of. */
export interface ChannelText extends TextPlace {
  readonly labels: readonly string[];
}

/** The descriptions of the tables whose rows are channels, in the order of the edition. */
export function channelTexts(report: Report): ChannelText[] {
  const tables = findEdition(report.edition)?.tables ?? [];
  return tables.flatMap((definition) => {
    const table = Object.hasOwn(report.tables, definition.id) && report.tables[definition.id];
    if (definition.kind !== "open" || definition.dimension !== "channel") return [];
    if (table === false || table === undefined || isFixedTable(table)) return [];
    return table.rows.flatMap(({ description, covers = 1 }, index) => {
      if (description === null || description === undefined) return [];
      const labels = table.rows.slice(index, index + covers).map(({ label }) => label);
      const path = jsonPointer("tables", definition.id, "rows", index, "description");
      return [{ path, text: description, labels }];
    });
  });
}
