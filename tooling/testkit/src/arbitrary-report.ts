import {
  type Body,
  type Contacts,
  type Edition,
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

function tableOf(edition: Edition, id: string): fc.Arbitrary<Table> {
  const definition = edition.tables.find((table) => table.id === id);
  if (definition?.kind === "fixed") return arbitraryFixedTable(definition);
  const labels = described[id];
  return labels === undefined ? arbitraryCategories : arbitraryDescribedTable(labels);
}

function tablesOf(edition: Edition): fc.Arbitrary<Record<string, Table>> {
  const idsOf = (kind: string) =>
    edition.tables.filter((table) => table.kind === kind).map(({ id }) => id);
  return fc
    .subarray(idsOf("open"))
    .chain((open) =>
      fc.record(
        Object.fromEntries([...open, ...idsOf("fixed")].map((id) => [id, tableOf(edition, id)])),
      ),
    );
}

interface SectionDraft {
  readonly section: SectionDefinition;
  readonly blocks: readonly SectionBlock[];
}

/** A section's prose with its tables after it, and the headings numbered in their order. */
function sectionOf(
  { section: { id, label }, blocks }: SectionDraft,
  numeral: string | null,
  tables: Edition["tables"],
): Section {
  const printed = label["zh-CN"];
  const own = tables.filter(({ section }) => section === id);
  return {
    id,
    heading: numeral === null ? printed : `${numeral}、${printed}`,
    blocks: [...blocks, ...own.map(({ id: ref }) => ({ type: "table" as const, ref }))],
  };
}

const isAlwaysThere = ({ id, required }: SectionDefinition) => required || id === "appendix";

const sectionDrafts = ({ sections }: Edition): fc.Arbitrary<SectionDraft[]> =>
  fc.subarray(sections.filter((section) => !isAlwaysThere(section))).chain((optional) => {
    const kept = sections.filter((section) => isAlwaysThere(section) || optional.includes(section));
    return fc.tuple(
      ...kept.map((section) => fc.record({ section: fc.constant(section), blocks: proseBlocks })),
    );
  });

/**
 * Generates reports on a form as they are published: numbered sections, prose that does not look
 * like headings or tables, fixed tables of which some cells are blank, dashes or have a unit (those
 * with parts add up; no other identity need hold), categories with right shares, channels and key
 * areas with groups and merged descriptions.
 */
export function arbitraryReport(editionId = "cn-2008"): fc.Arbitrary<Report> {
  const edition = editionOf(editionId);
  const [firstYear, lastYear] = edition.years;
  return fc
    .record({
      year: fc.integer({ min: firstYear, max: lastYear ?? firstYear + 9 }),
      day: fc.constantFrom(null, "01-30", "03-31"),
      body: bodies,
      perimeter: fc.constantFrom(null, "own" as const, "aggregate" as const),
      drafts: sectionDrafts(edition),
      tables: tablesOf(edition),
      contacts,
    })
    .map(({ year, day, body, perimeter, drafts, tables: drawn, contacts: reachable }) => {
      const numbered = drafts.filter(({ section }) => section.id !== "introduction");
      const printed = edition.tables.filter(({ id }) => Object.hasOwn(drawn, id));
      const sections = drafts.map((draft) => {
        const place = numbered.indexOf(draft);
        const numeral = place === -1 ? null : numeralOf(place);
        return sectionOf(draft, numeral, printed);
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
