import {
  type Cell,
  formatRational,
  jsonPointer,
  type OpenRow,
  type OpenTable,
  type OpenTableDefinition,
  shareOf,
} from "@gongkai/core";
import { findConcept } from "@gongkai/core/catalogue";
import { itemChannels } from "../rows/item-fields.ts";
import { channelPhrases } from "./channel-phrases.ts";
import { printedFigure } from "./fill-tables.ts";
import type { CompiledFigure, Tally } from "./tally.ts";

/** A table of rows that the body names itself, and the figure of each cell. */
export interface OpenFilled {
  readonly table: OpenTable;
  readonly cells: ReadonlyMap<string, string>;
}

interface LabelledFigure {
  readonly label: string;
  readonly key: string;
  readonly concept: string;
  readonly figure: CompiledFigure;
}

/** What a place of publication that forms count by name is called in a report. */
const labelOf = (dimension: string, value: string): string =>
  (dimension === "channel" ? itemChannels : []).find((channel) => channel.value === value)?.label[
    "zh-CN"
  ] ?? value;

/** The figures of the tally that are counted by a dimension, in the order in which they came up. */
function byDimension(tally: Tally, dimension: string): LabelledFigure[] {
  const mark = `|${dimension}=`;
  return [...tally.keys()].flatMap((key) => {
    // The label may hold such a mark as well: the first one counts.
    const at = key.indexOf("|");
    const figure = tally.at(key);
    const isCounted = at >= 0 && key.startsWith(mark, at) && !key.startsWith("requests.");
    if (!isCounted || figure === undefined) return [];
    const label = labelOf(dimension, key.slice(at + mark.length));
    return [{ label, concept: key.slice(0, at), key, figure }];
  });
}

const BY_SIZE = (one: LabelledFigure, other: LabelledFigure): number =>
  Number(other.figure.value) - Number(one.figure.value);

const PUBLISHED = "proactive.items.published";

/** How many items each category holds, largest first, with its share of all. */
function countedRows(
  definition: OpenTableDefinition,
  tally: Tally,
  most: number,
): OpenFilled | null {
  const column = definition.columns.find(({ role }) => role === "count");
  const share = definition.columns.find(({ role }) => role === "share");
  if (column === undefined) return null;
  const published = tally.find(PUBLISHED)?.value ?? 0;
  const counted = byDimension(tally, definition.dimension)
    .filter(({ concept }) => concept === column.concept)
    .toSorted(BY_SIZE)
    .slice(0, most);
  const cells = new Map<string, string>();
  const rows = counted.map(({ label, key, figure: { value } }, at): OpenRow => {
    cells.set(jsonPointer("tables", definition.id, "rows", String(at), "cells", column.id), key);
    const exact = share === undefined ? null : shareOf(value, published);
    const own: Record<string, Cell> = { [column.id]: value };
    if (share !== undefined && exact !== null) {
      const digits = formatRational(exact, 2);
      own[share.id] = { printed: `${digits}%`, value: digits, unit: "%" };
    }
    return { label, cells: own };
  });
  const base = { concept: PUBLISHED, value: Number(published) };
  return { table: { rows, base }, cells };
}

/** What a body says of a channel or an area: its figures in words. */
function describedRows(definition: OpenTableDefinition, tally: Tally): OpenFilled {
  const phrases = new Map<string, string[]>();
  for (const { label, concept, figure } of byDimension(tally, definition.dimension)) {
    const phrase =
      channelPhrases[concept] ?? `${findConcept(concept)?.label["zh-CN"] ?? concept}{}`;
    const printed = printedFigure(figure, findConcept(concept)?.unit ?? "");
    const known = phrases.get(label) ?? [];
    phrases.set(label, [...known, phrase.replace("{}", printed)]);
  }
  const rows = [...phrases].map(
    ([label, said]): OpenRow => ({ label, group: null, description: said.join("，"), cells: {} }),
  );
  return { table: { rows }, cells: new Map() };
}

/** Fills a table with open rows from the figures that are counted by its dimension; null where there are none. */
export function fillOpenTable(
  definition: OpenTableDefinition,
  tally: Tally,
  mostCategories: number,
): OpenFilled | null {
  const filled = countedRows(definition, tally, mostCategories) ?? describedRows(definition, tally);
  return filled.table.rows.length === 0 ? null : filled;
}
