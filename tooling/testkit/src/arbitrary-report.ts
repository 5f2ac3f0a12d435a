import {
  type Body,
  type Contacts,
  editionOf,
  REPORT_FORMAT,
  type Report,
  type Section,
  type SectionBlock,
  type SectionDefinition,
  type Table,
} from "@gongkai/core";
import fc from "fast-check";
import { numeralOf, proseBlocks } from "./arbitrary-prose.ts";
import {
  arbitraryCategories,
  arbitraryDescribedTable,
  arbitraryFixedTable,
} from "./arbitrary-tables.ts";

const edition = editionOf("cn-2008");

const bodies: fc.Arbitrary<Body> = fc.record({
  name: fc.constantFrom("某市工商质监局", "某县人民政府", "某镇", "某学院"),
  kind: fc.constantFrom("government", "department", "township", "other"),
  code: fc.constantFrom(null, "HA032"),
  aliases: fc.subarray(["市局", "甲、乙联合办公室"]),
  predecessors: fc.subarray(["某市工商局", "某市质监局"]),
});

const contacts: fc.Arbitrary<Contacts | null> = fc.option(
  fc.record({
    person: fc.constantFrom(null, "张三"),
    phone: fc.constantFrom(null, "0556-1234567"),
    postcode: fc.constantFrom(null, "246000"),
    address: fc.constant("某市某路1号"),
  }),
);

const described: Readonly<Record<string, readonly string[]>> = {
  channels: ["实体接待点", "咨询热线", "门户网站", "新浪微博", "腾讯微信", "新闻客户端"],
  keyAreas: ["随机抽查事项", "质量提升行动", "产品召回", "消费维权", "行政处罚", "行政许可"],
};

function tableOf(id: string): fc.Arbitrary<Table> {
  const definition = edition.tables.find((table) => table.id === id);
  if (definition?.kind === "fixed") return arbitraryFixedTable(definition);
  const labels = described[id];
  return labels === undefined ? arbitraryCategories : arbitraryDescribedTable(labels);
}

const optionalTables = fc.subarray(
  edition.tables.filter(({ kind }) => kind === "open").map(({ id }) => id),
);

const tables: fc.Arbitrary<Record<string, Table>> = optionalTables.chain((open) => {
  const fixed = edition.tables.filter(({ kind }) => kind === "fixed").map(({ id }) => id);
  return fc.record(Object.fromEntries([...open, ...fixed].map((id) => [id, tableOf(id)])));
});

/** A section's prose with its tables after it, and the headings numbered in their order. */
function sectionOf(
  { id, label }: SectionDefinition,
  numeral: string | null,
  blocks: readonly SectionBlock[],
  tableIds: readonly string[],
): Section {
  const printed = label["zh-CN"];
  const own = edition.tables.filter(
    ({ id: ref, section }) => section === id && tableIds.includes(ref),
  );
  return {
    id,
    heading: numeral === null ? printed : `${numeral}、${printed}`,
    blocks: [...blocks, ...own.map(({ id: ref }) => ({ type: "table" as const, ref }))],
  };
}

const isAlwaysThere = ({ id, required }: SectionDefinition) => required || id === "appendix";

const sectionDrafts = fc
  .subarray(edition.sections.filter((section) => !isAlwaysThere(section)))
  .chain((optional) => {
    const kept = edition.sections.filter(
      (section) => isAlwaysThere(section) || optional.includes(section),
    );
    return fc.tuple(
      ...kept.map((section) => fc.record({ section: fc.constant(section), blocks: proseBlocks })),
    );
  });

/**
 * Generates reports of `cn-2008` as they are published: numbered sections, prose that does not look
 * like headings or tables, an appendix whose sums are right though some cells are blank, categories
 * with right shares, channels and key areas with groups and merged descriptions.
 */
export function arbitraryReport(): fc.Arbitrary<Report> {
  return fc
    .record({
      year: fc.integer({ min: 2008, max: 2018 }),
      day: fc.constantFrom(null, "01-30", "03-31"),
      body: bodies,
      perimeter: fc.constantFrom(null, "own" as const, "aggregate" as const),
      drafts: sectionDrafts,
      tables,
      contacts,
    })
    .map(({ year, day, body, perimeter, drafts, tables: drawn, contacts: reachable }) => {
      const numbered = drafts.filter(({ section }) => section.id !== "introduction");
      const sections = drafts.map((draft) => {
        const place = numbered.indexOf(draft);
        const numeral = place === -1 ? null : numeralOf(place);
        return sectionOf(draft.section, numeral, draft.blocks, Object.keys(drawn));
      });
      return {
        format: REPORT_FORMAT,
        edition: edition.id,
        title: `${body.name}${year}年政府信息公开工作年度报告`,
        body,
        perimeter,
        period: { start: `${year}-01-01`, end: `${year}-12-31` },
        publishedOn: day === null ? null : `${year + 1}-${day}`,
        sections,
        tables: drawn,
        contacts: reachable,
      };
    });
}
