import { type Finding, placeOf, type Report } from "@gongkai/core";
import { assembleReport } from "@gongkai/core/build";
import { catalogueOf } from "../catalogue/catalogue-of.ts";
import { catalogueWhole } from "../findings/duty-cards.ts";
import { FindingsKept } from "../findings/findings-kept.ts";
import { ledgerFinding } from "../findings/ledger-finding.ts";
import { writeNarrative } from "../narrative/write-narrative.ts";
import { figureNotEntered } from "./compile-cards.ts";
import type { Compiled, CompileOptions } from "./compile-options.ts";
import { countIndicators } from "./count-indicators.ts";
import { countedFromItems } from "./count-item.ts";
import { countItems } from "./count-items.ts";
import { isCountedFromRequests } from "./count-request.ts";
import { countRequests } from "./count-requests.ts";
import type { Counting } from "./counting.ts";
import { fillTable } from "./fill-tables.ts";
import { fillOpenTable } from "./open-tables.ts";
import { Tally } from "./tally.ts";
import { buildTrace } from "./trace.ts";

/** Which figures the given lists count: where nothing counts as one of them, it is zero. */
function countedBy({ items, requests }: CompileOptions): (concept: string) => boolean {
  const fromItems = new Set(items === undefined ? [] : countedFromItems);
  return (concept) =>
    fromItems.has(concept) || (requests !== undefined && isCountedFromRequests(concept));
}

interface FilledForm {
  readonly tables: Report["tables"];
  readonly cells: ReadonlyMap<string, string>;
  readonly blanks: readonly string[];
}

function fillForm(
  { form, tally }: Counting,
  isCounted: (concept: string) => boolean,
  mostCategories: number,
): FilledForm {
  const tables: Report["tables"] = {};
  const cells = new Map<string, string>();
  const blanks: string[] = [];
  for (const definition of form.tables) {
    if (definition.kind === "open") {
      const filled = fillOpenTable(definition, tally, mostCategories);
      if (filled === null) continue;
      tables[definition.id] = filled.table;
      for (const [pointer, key] of filled.cells) cells.set(pointer, key);
    } else {
      const filled = fillTable(definition, tally, isCounted);
      tables[definition.id] = filled.table;
      for (const [pointer, key] of filled.cells) cells.set(pointer, key);
      blanks.push(...filled.blanks);
    }
  }
  return { tables, cells, blanks };
}

/** Says which cells of the form are blank because nobody counted or entered them. */
function notEntered({ form }: Counting, report: Report, blanks: readonly string[]): Finding[] {
  return blanks.map((pointer) => ({
    ...ledgerFinding(figureNotEntered, {
      list: "indicators",
      line: null,
      id: pointer,
      message: {
        "zh-CN": "没有清单统计、也没有填报，留空",
        en: "No list counts this and nobody entered it: it stays blank",
      },
    }),
    path: pointer,
    place: placeOf(report, form.edition, pointer),
  }));
}

/** Says which categories of items the directory of the year does not have, or has several of by that name. */
function outsideCatalogue(categories: ReadonlySet<string>, year: number): Finding[] {
  return [...categories].map((category) =>
    ledgerFinding(catalogueWhole, {
      list: "items",
      line: null,
      id: category,
      severity: "warning",
      message: {
        "zh-CN": `公开目录 ${year} 年没有这个目录，或者有几个同名的，按清单所写统计`,
        en: `The catalogue of ${year} has no such place, or several of that name: counted as the list calls it`,
      },
      actual: category,
    }),
  );
}

/**
 * Compiles a report from an office's records.
 *
 * What the lists count is counted; what they cannot count is entered as indicators; what neither
 * gives stays blank, and a finding says so. A row that cannot be counted with is left out, named by
 * its line, and told in the totals. Categories, channels and key areas fill the tables with open
 * rows; the narrative states the figures and marks what a person must write.
 *
 * @throws {GongkaiError} `column-missing` where a list lacks a column that it cannot do without.
 *
 * @example
 * const form = formOf("cn-2021");
 * const rows = numbered([{ 申请编号: "1", 申请人类型: "自然人", 收到日期: "2024-03-01", 答复日期: "2024-03-20", 办理结果: "予以公开" }]);
 * const { report } = await compileReport({
 *   form,
 *   body: { name: "某局", kind: "department" },
 *   year: 2024,
 *   requests: readRequests(rows, form),
 * });
 * report.tables.requests.cells.granted.total //=> 1
 */
export async function compileReport(options: CompileOptions): Promise<Compiled> {
  const { form, year, items, requests, indicators, catalogue = [], lastYear = [] } = options;
  const findings = new FindingsKept();
  const tally = new Tally();
  const ids = { items: [], requests: [], indicators: [] };
  const counting: Counting = { form, year, tally, findings, ids };
  const isCounted = countedBy(options);
  const directories = catalogueOf(catalogue);
  findings.add(directories.findings);
  const strange = new Set<string>();
  const labelOf = (category: string) => {
    const label = directories.labelOf(year, category);
    if (label === null) strange.add(category);
    return label ?? category;
  };
  const totals = {
    items: await countItems(counting, items, { labelOf, near: options.near ?? false }),
    requests: await countRequests(counting, requests),
    indicators: await countIndicators(counting, indicators, isCounted),
  };
  if (directories.years.length > 0) findings.add(outsideCatalogue(strange, year));
  const { tables, cells, blanks } = fillForm(
    counting,
    isCounted,
    options.mostCategories ?? Number.POSITIVE_INFINITY,
  );
  const shownForm = { ...form, tables: form.tables.filter(({ id }) => tables[id] !== undefined) };
  const { perimeter } = options;
  const paragraphs = writeNarrative(shownForm, { year, tally, isCounted, lastYear, perimeter });
  const report = assembleReport(form.edition.id, { ...options, tables, paragraphs });
  findings.add(notEntered(counting, report, blanks));
  return {
    report,
    trace: buildTrace(tally, ids, cells),
    findings: findings.list,
    unlisted: findings.unlisted,
    totals,
  };
}
