import {
  type Contacts,
  type Document,
  type DocumentNode,
  type Edition,
  jsonPointer,
  type Period,
  REPORT_FORMAT,
  type Report,
  type Section,
  type Source,
} from "@gongkai/core";
import type { ImportResult } from "../import-result.ts";
import { figureUnrecognized } from "../rule-cards.ts";
import { unflatten } from "../tables/unflatten.ts";
import { bodyKind } from "./body-kind.ts";
import { SectionBuilder } from "./build-sections.ts";
import { detectEdition } from "./detect-edition.ts";
import { findFrame } from "./find-frame.ts";
import { findHeadings } from "./find-headings.ts";
import { readContacts, readUnitCode } from "./read-contacts.ts";
import { type MetaReading, readMeta } from "./read-meta.ts";
import { type ParticularsReading, readParticularsTable } from "./read-particulars-table.ts";
import { readPeriod } from "./read-period.ts";
import { readTitle } from "./read-title.ts";
import { type RepairsBySource, repairNodes } from "./repaired-nodes.ts";
import { ReportSources } from "./report-sources.ts";
import { splitSections } from "./split-sections.ts";
import { unknownForm, unknownYear } from "./unknown-form.ts";
import { unreadablePeriods } from "./unreadable-periods.ts";

/** How many nodes under the title may hold the publisher and the date. */
const META_NODES = 6;

interface MetaLine extends MetaReading {
  readonly source: Source | undefined;
  readonly rest: readonly DocumentNode[];
}

/** Takes the line of publisher and date from the nodes under the title. */
function takeMeta(nodes: readonly DocumentNode[]): MetaLine {
  for (const [index, node] of nodes.slice(0, META_NODES).entries()) {
    if (node.type === "table" || node.text.length > 120) continue;
    const meta = readMeta(node.text);
    if (meta.publisher === null && meta.publishedOn === null) continue;
    const rest = [...nodes.slice(0, index), ...nodes.slice(index + 1)];
    return { ...meta, source: node.source, rest };
  }
  return { publisher: null, publishedOn: null, source: undefined, rest: nodes };
}

interface Found<Value> {
  readonly value: Value;
  readonly path: string;
}

/** The first paragraph from which something can be read. */
function firstInProse<Value>(
  sections: readonly Section[],
  read: (text: string) => Value | null,
): Found<Value> | null {
  for (const [section, { blocks }] of sections.entries()) {
    for (const [index, block] of blocks.entries()) {
      const value = block.type === "paragraph" ? read(block.text) : null;
      if (value !== null) {
        return { value, path: jsonPointer("sections", section, "blocks", index, "text") };
      }
    }
  }
  return null;
}

function calendarYear(year: number): Period {
  return { start: `${year}-01-01`, end: `${year}-12-31` };
}

/** The period that the report states; where it states none, the year of its title, and that is said. */
function periodOf(
  sections: readonly Section[],
  stated: Period | null,
  year: number,
  sources: ReportSources,
): Period {
  if (stated !== null) return stated;
  const found = firstInProse(sections, readPeriod);
  if (found !== null) {
    const source = sources.places.get(found.path);
    if (source !== undefined) sources.places.set("/period", source);
    return found.value;
  }
  const damaged = firstInProse(sections, unreadablePeriods);
  const assumed = calendarYear(year);
  sources.remark(figureUnrecognized, {
    path: "/period",
    severity: damaged === null ? "info" : "warning",
    outcome: "note",
    message: {
      "zh-CN": `${damaged === null ? "报告没有写明统计期限" : "统计期限有两种读法，无法确定"}，按标题的年份取${year}年全年`,
      en: `${damaged === null ? "The report does not state its period" : "The period can be read in two ways"}; the whole of ${year}, the year of the title, is taken`,
    },
    expected: `${assumed.start} – ${assumed.end}`,
    ...(damaged === null ? {} : { proposals: damaged.value }),
  });
  return assumed;
}

interface Identity {
  readonly name: string;
  readonly contacts: Contacts | null;
  readonly code: string | null;
  readonly aliases: readonly string[];
}

function identityOf(
  titleName: string,
  meta: MetaReading,
  sections: readonly Section[],
  particulars: ParticularsReading["particulars"],
): Identity {
  if (particulars !== null) {
    const { body, contacts } = particulars;
    return { name: body.name ?? titleName, contacts, code: body.code, aliases: body.aliases };
  }
  const name = titleName === "" ? (meta.publisher ?? "") : titleName;
  const isAlias = meta.publisher !== null && meta.publisher !== name;
  return {
    name,
    contacts: firstInProse(sections, readContacts)?.value ?? null,
    code: firstInProse(sections, readUnitCode)?.value ?? null,
    aliases: isAlias && meta.publisher !== null ? [meta.publisher] : [],
  };
}

interface Prepared {
  readonly edition: Edition;
  readonly nodes: readonly DocumentNode[];
  readonly meta: MetaLine;
}

function withShareBases(
  tables: Report["tables"],
  bases: NonNullable<ParticularsReading["particulars"]>["shareBases"] | undefined,
): Report["tables"] {
  const withBase = { ...tables };
  for (const [id, base] of Object.entries(bases ?? {})) {
    const table = withBase[id];
    if (table !== undefined && "rows" in table) withBase[id] = { ...table, base };
  }
  return withBase;
}

/**
 * Recognizes a report in a document by what the form prints: title, headings, labels.
 *
 * @throws {GongkaiError} `form-unknown` where there is no title or no label of a known form,
 * `year-unknown` where the title names no year.
 */
export function recognize(document: Document, file: string): ImportResult {
  const frame = findFrame(document);
  if (frame === null) throw unknownForm(file, "title");
  const { particulars, nodes } = readParticularsTable(frame.body);
  const title = readTitle(frame.title.text);
  const year =
    title.year ?? (particulars?.period ? Number(particulars.period.end.slice(0, 4)) : null);
  if (year === null) throw unknownYear(file, frame.title.text);
  const edition = detectEdition(nodes, particulars?.edition ?? null);
  if (edition === null) throw unknownForm(file, "labels");
  const repairs: RepairsBySource = new Map();
  const meta = takeMeta(nodes);
  const prepared: Prepared = { edition, meta, nodes: repairNodes(meta.rest, { year }, repairs) };
  const headed = findHeadings(prepared.nodes, edition, frame.contents, repairs);
  const sources = new ReportSources(repairs);
  const split = splitSections(headed, edition).map((section) => ({
    ...section,
    nodes: unflatten(section.nodes, edition, year),
  }));
  const { sections, tables } = new SectionBuilder(edition, year, sources).build(split);
  const identity = identityOf(title.name, meta, sections, particulars);
  sources.place("/title", "source" in frame.title.node ? frame.title.node.source : undefined);
  if (meta.publishedOn !== null) sources.place("/publishedOn", meta.source);
  const report: Report = {
    format: REPORT_FORMAT,
    edition: edition.id,
    title: frame.title.text,
    body: {
      name: identity.name,
      kind: particulars?.body.kind ?? bodyKind(identity.name),
      code: identity.code,
      aliases: [...identity.aliases],
      predecessors: [...(particulars?.body.predecessors ?? [])],
    },
    perimeter: particulars?.perimeter ?? null,
    period: periodOf(sections, particulars?.period ?? null, year, sources),
    publishedOn: particulars === null ? meta.publishedOn : particulars.publishedOn,
    sections: [...sections],
    tables: withShareBases(tables, particulars?.shareBases),
    contacts: identity.contacts,
  };
  return {
    report,
    sources: sources.sources(),
    findings: sources.findings(report, edition),
    unrecognized: frame.setAside,
  };
}
