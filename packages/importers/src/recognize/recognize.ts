import { REPORT_FORMAT, type Report } from "@gongkai/core";
import type { Document, DocumentNode, ReadParticulars } from "@gongkai/core/document";
import type { ImportResult } from "../import-result.ts";
import { figureUnrecognized } from "../rule-cards.ts";
import { splitTables } from "../tables/split-tables.ts";
import { unflatten } from "../tables/unflatten.ts";
import { withUsedColumns } from "../tables/used-columns.ts";
import { type BuiltSections, SectionBuilder } from "./build-sections.ts";
import { cleanDocument } from "./clean-document.ts";
import type { Title } from "./find-frame.ts";
import { findHeadings } from "./find-headings.ts";
import { type Prepared, prepare } from "./prepare.ts";
import { type RepairsBySource, repairNodes } from "./repaired-nodes.ts";
import { readIdentity, statedIdentity } from "./report-identity.ts";
import { reportPeriod } from "./report-period.ts";
import { ReportSources } from "./report-sources.ts";
import { splitSections } from "./split-sections.ts";
import { unpackSheet } from "./unpack-sheet.ts";

function buildSections(
  { nodes, edition, year, contents }: Prepared,
  repairs: RepairsBySource,
  sources: ReportSources,
): BuiltSections {
  const unpacked = nodes.flatMap((node) => unpackSheet(node, edition));
  const repaired = repairNodes(unpacked, { year }, repairs);
  const sections = splitSections(findHeadings(repaired, edition, contents, repairs), edition);
  const cut = (node: DocumentNode): DocumentNode[] =>
    node.type === "table" ? splitTables(node, edition, year).map(withUsedColumns) : [node];
  const unflattened = sections.map((section) => ({
    ...section,
    nodes: unflatten(section.nodes, edition, year).flatMap(cut),
  }));
  return new SectionBuilder(edition, year, sources).build(unflattened);
}

function withShareBases(
  tables: Report["tables"],
  bases: ReadParticulars["shareBases"],
): Report["tables"] {
  const withBase = { ...tables };
  for (const [id, base] of Object.entries(bases)) {
    const table = withBase[id];
    if (table !== undefined && "rows" in table) withBase[id] = { ...table, base };
  }
  return withBase;
}

function reportOf(prepared: Prepared, built: BuiltSections, sources: ReportSources): Report {
  const { title, year, edition, particulars, meta } = prepared;
  const { sections, tables } = built;
  const { body, contacts } =
    particulars === null
      ? readIdentity(title.name, meta, sections, sources)
      : statedIdentity(particulars, title.name);
  return {
    format: REPORT_FORMAT,
    edition: edition.id,
    title: title.text,
    body,
    perimeter: particulars?.perimeter ?? null,
    period: particulars?.period ?? reportPeriod(sections, year, sources),
    publishedOn: particulars === null ? meta.publishedOn : particulars.publishedOn,
    sections: [...sections],
    tables: withShareBases(tables, particulars?.shareBases ?? {}),
    contacts,
  };
}

/** The page has titles of several years, and nothing that decides between them. */
function remarkDoubt({ text, year, doubt }: Title, sources: ReportSources): void {
  if (doubt.length === 0) return;
  sources.remark(figureUnrecognized, {
    path: "/title",
    message: {
      "zh-CN": `页面上有${doubt.join("、")}年的标题，无法确定报告的年份，按“${text}”取${year}年`,
      en: `The page has titles of ${doubt.join(", ")}, and nothing decides between them; ${year} is taken from "${text}"`,
    },
    actual: text,
  });
}

/**
 * Recognizes a report in a document by what the form prints: title, headings, labels.
 *
 * @param titles What the head of the page says its title is, best first; none where there is no head.
 * @throws {GongkaiError} `form-unknown` where there is no title or no label of a known form,
 * `year-unknown` where neither the title nor a stated period names the year.
 */
export function recognize(
  document: Document,
  file: string,
  titles: readonly string[] = [],
): ImportResult {
  const prepared = prepare(cleanDocument(document), file, titles);
  const { title, meta, edition } = prepared;
  const repairs: RepairsBySource = new Map();
  const sources = new ReportSources(repairs);
  sources.place("/title", title.source);
  remarkDoubt(title, sources);
  if (meta.publishedOn !== null) sources.place("/publishedOn", meta.source);
  const built = buildSections(prepared, repairs, sources);
  const report = reportOf(prepared, built, sources);
  const { places } = sources;
  return {
    report,
    sources: places,
    findings: sources.findings(report, edition, places),
    unrecognized: sources.unrecognized(),
    setAside: prepared.setAside,
    readings: built.readings,
    editionReason: prepared.editionReason,
  };
}
