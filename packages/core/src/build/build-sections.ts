import type { SectionDefinition, TableDefinition } from "../editions/edition.ts";
import type { Section } from "../models/section.ts";

const NUMERALS = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

/**
 * The Chinese numeral of what stands at a place, counted from 0, of sections and the like: 一 for the first, 11 for
 * the eleventh.
 *
 * @example
 * numeral(2) //=> "三"
 */
export const numeral = (index: number): string => NUMERALS[index] ?? String(index + 1);

/** The sections of the form in its order, numbered as printed, each with its paragraphs and tables. */
export function buildSections(
  definitions: readonly SectionDefinition[],
  paragraphs: Readonly<Record<string, readonly string[] | undefined>>,
  tables: readonly Pick<TableDefinition, "id" | "section">[],
): Section[] {
  const kept = definitions.filter(
    ({ id, required }) =>
      required || paragraphs[id] !== undefined || tables.some(({ section }) => section === id),
  );
  return kept.map(({ id, label }, index) => ({
    id,
    heading: `${numeral(index)}、${label["zh-CN"]}`,
    blocks: [
      ...(paragraphs[id] ?? []).map((text) => ({ type: "paragraph" as const, text })),
      ...tables.flatMap((table) =>
        table.section === id ? [{ type: "table" as const, ref: table.id }] : [],
      ),
    ],
  }));
}
