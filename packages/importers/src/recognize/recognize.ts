import { REPORT_FORMAT, type Report } from "@gongkai/core";
import type { Document, DocumentNode, ReadParticulars } from "@gongkai/core/document";
import type { ImportResult } from "../import-result.ts";
import { splitTables } from "../tables/split-tables.ts";
import { unflatten } from "../tables/unflatten.ts";
import { type BuiltSections, SectionBuilder } from "./build-sections.ts";
import { cleanDocument } from "./clean-document.ts";
import { findHeadings } from "./find-headings.ts";
import { type Prepared, prepare } from "./prepare.ts";
import { type RepairsBySource, repairNodes } from "./repaired-nodes.ts";
import { readIdentity, statedIdentity } from "./report-identity.ts";
import { reportPeriod } from "./report-period.ts";
import { ReportSources } from "./report-sources.ts";
import { splitSections } from "./split-sections.ts";

function buildSections(
  { nodes, edition, year, contents }: Prepared,
  repairs: RepairsBySource,
  sources: ReportSources,
): BuiltSections {
  const repaired = repairNodes(nodes, { year }, repairs);
  const sections = splitSections(findHeadings(repaired, edition, contents, repairs), edition);
  const cut = (node: DocumentNode): DocumentNode[] =>
    node.type === "table" ? splitTables(node, edition, year) : [node];
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
  const { title, titleName, year, edition, particulars, meta } = prepared;
  const { sections, tables } = built;
  const { body, contacts } =
    particulars === null
      ? readIdentity(titleName, meta, sections, sources)
      : statedIdentity(particulars, titleName);
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

/**
 * Recognizes a report in a document by what the form prints: title, headings, labels.
 *
 * @throws {GongkaiError} `form-unknown` where there is no title or no label of a known form,
 * `year-unknown` where the title names no year.
 */
export function recognize(document: Document, file: string): ImportResult {
  const prepared = prepare(cleanDocument(document), file);
  const { title, meta, edition } = prepared;
  const repairs: RepairsBySource = new Map();
  const sources = new ReportSources(repairs);
  sources.place("/title", title.source);
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
