import type { DocumentNode, TableNode } from "@gongkai/core/document";
import { type Blocks, html } from "./html-style.ts";
import { withRows } from "./laid-table.ts";
import { type Style, soft } from "./style.ts";
import { paragraph } from "./texts.ts";

const isTable = (block: DocumentNode): block is TableNode => block.type === "table";

/** Some tables of a report in the place of the first. */
const inOne = (name: string, refs: readonly string[]): Style =>
  html(name, {
    blocks: (blocks) => {
      const parts = blocks.filter(isTable).filter(({ ref }) => refs.includes(ref ?? ""));
      const [first, ...others] = parts;
      const rows = parts.flatMap((part) => part.rows);
      return blocks.flatMap((block): Blocks => {
        if (block === first) return [{ type: "table", rows }];
        return others.some((other) => other === block) ? [] : [block];
      });
    },
  });

/** The figures of another time in the place of these. */
const copied = (table: TableNode, text: string): TableNode =>
  withRows(
    table,
    table.rows.map((row) =>
      row.map((place) =>
        place.header === undefined && place.text !== "" ? { ...place, text } : place,
      ),
    ),
  );

/** Another copy of each table before it, under words that say what it is. */
const preceded = (
  name: string,
  words: (year: number) => readonly [string, string],
  figure: string,
): Style =>
  html(name, {
    tables: (table, { year }) => {
      const [before, after] = words(year);
      return [paragraph(before), copied(table, figure), paragraph(after), table];
    },
  });

/** Several tables in one, and one table several times. */
export const sheets: readonly Style[] = [
  inOne("tables-two-and-three-in-one", ["proactive", "requests"]),
  inOne("tables-three-and-four-in-one", ["requests", "remedies"]),
  inOne("lists-in-one", ["appendix-anqing", "statistics-2014"]),
  soft(preceded("blank-form-first", () => ["附件：填报样表", "本单位填报情况如下："], "")),
  soft(
    preceded(
      "last-years-tables-first",
      (year) => [`${year - 1}年数据（供对照）：`, `${year}年数据：`],
      "3",
    ),
  ),
];
