import { type Fact, isFixedTable, type Report } from "@gongkai/core";
import {
  type Compiled,
  compileReport,
  formOf,
  numbered,
  readIndicators,
  readItems,
  readRequests,
  traceOf,
} from "@gongkai/ledger";
import { randomSource } from "@gongkai/testkit";
import { factsOf, readClaims, validate } from "gongkai";
import { beforeAll, describe, expect, it } from "vitest";
import { outcomesOf, tableOf } from "./arbitrary-ledger.ts";
import { cityFees, countCityItems, countCityRequests } from "./city/city-counts.ts";
import { cityIndicators } from "./city/city-indicators.ts";
import { cityItemRow, cityItems } from "./city/city-items.ts";
import { finished } from "./city/city-prose.ts";
import { cityRequestRow } from "./city/city-request-row.ts";
import { cityRequests } from "./city/city-requests.ts";

const FIRST_DAY = "2023-01-01";
/** When the office wrote its lists. */
const LISTED_ON = "2025-02-28";

const random = randomSource(2023);
const form = formOf("cn-2021");
const tables = {
  requests: tableOf("cn-2021", "requests"),
  remedies: tableOf("cn-2021", "remedies"),
};
const places = Object.entries(tables).flatMap(([table, { rows, columns }]) =>
  rows.flatMap((row) => columns.map((column) => ({ table, row: row.id, column: column.id }))),
);

const requests = cityRequests(random, outcomesOf(tables.requests), {
  first: FIRST_DAY,
  within: 3600,
  before: 120,
});
const items = cityItems(random, FIRST_DAY, 7000);
const requestRows = requests.map((request) => cityRequestRow(request, LISTED_ON, random));
const itemRows = items.map(cityItemRow);

const counted = [2023, 2024].map((year) => ({
  year,
  ofRequests: countCityRequests(requests, year),
  ofItems: countCityItems(items, year),
  fees: cityFees(requests, year),
}));
const indicatorRows = cityIndicators(counted);

const compiled = (year: number, lastYear: readonly Fact[]): Promise<Compiled> =>
  compileReport({
    form,
    body: { name: "某市", kind: "government" },
    perimeter: "aggregate",
    publishedOn: `${year + 1}-03-20`,
    year,
    items: readItems(numbered(itemRows)),
    requests: readRequests(numbered(requestRows), form),
    indicators: readIndicators(numbered(indicatorRows)),
    lastYear,
  });

function cellsOf(report: Report, id: string) {
  const table = report.tables[id];
  if (table === undefined || !isFixedTable(table)) throw new Error(`no table ${id}`);
  return table.cells;
}

/** What items count as, by the names of the plain counts. */
const CONCEPTS = {
  published: "proactive.items.published",
  distinct: "proactive.items.distinct",
  documents: "proactive.documents.total",
  keyAreas: "proactive.keyAreas.items",
  政策解读: "interpretation.items.total",
  上级: "interpretation.items.higherAuthority",
  本级: "interpretation.items.own",
  视频: "interpretation.items.video",
  图解: "interpretation.items.graphics",
  产品召回: "proactive.recalls",
} as const;

interface CityYear {
  readonly year: number;
  readonly compiled: Compiled;
  /** The report with what a person writes, and last year's. */
  readonly report: Report;
  readonly against: Report | null;
  readonly truth: (typeof counted)[number];
}

async function compileYears(): Promise<CityYear[]> {
  const years: CityYear[] = [];
  for (const truth of counted) {
    const { year } = truth;
    const against = years.at(-1)?.report ?? null;
    const result = await compiled(year, against === null ? [] : factsOf(against));
    const report = finished(result.report, year);
    years.push({ year, compiled: result, report, against, truth });
  }
  return years;
}

const factIn = (report: Report, concept: string, year: number) =>
  factsOf(report).find(
    (fact) =>
      fact.concept === concept && fact.year === year && Object.keys(fact.dimensions).length === 0,
  )?.value;

describe("two years of a city's ledger", () => {
  let years: readonly CityYear[] = [];
  beforeAll(async () => {
    years = await compileYears();
  });

  it("are read to the last row", () => {
    for (const { compiled: result } of years) {
      const { totals, findings } = result;
      expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(["partial-counted-once"]));
      expect(totals.requests).toMatchObject({ rows: 3720, leftOut: 0 });
      expect(totals.items).toMatchObject({ rows: items.length, leftOut: 0 });
      expect(totals.indicators).toEqual({ rows: 14, leftOut: 0, outsideYear: 7 });
    }
  });

  it("have every outcome, applicant and remedy in them", () => {
    for (const { truth } of years) {
      const empty = [tables.requests, tables.remedies].flatMap(({ rows, columns }) => [
        ...rows.filter(({ id }) => truth.ofRequests.of(`${id}.total`) === 0),
        ...columns.filter(({ id }) =>
          rows.every((row) => truth.ofRequests.of(`${row.id}.${id}`) === 0),
        ),
      ]);
      expect(empty.map(({ id }) => id)).toEqual([]);
    }
  });

  it("compile into reports without an error or a warning", () => {
    for (const { year, report, against } of years) {
      const { verdict, findings, notAssessable } = validate(report, { against });
      const grave = findings.filter(({ severity }) => severity !== "info");
      expect([year, grave.map(({ rule, message }) => [rule, message.en])]).toEqual([year, []]);
      const missing =
        against === null ? ["carry-over-continues", "narrative-repeats", "stock-continues"] : [];
      // What looks back needs last year's report.
      expect(notAssessable.map(({ rule }) => rule).toSorted()).toEqual(missing);
      expect(verdict).toBe(against === null ? "noErrorFound" : "valid");
    }
  });

  it("count as plain loops count them, and each figure names the records that were counted", () => {
    for (const { year, compiled: result, truth } of years) {
      for (const { table, row, column } of places) {
        const place = `/tables/${table}/cells/${row}/${column}`;
        const value = cellsOf(result.report, table)[row]?.[column];
        const ids = truth.ofRequests.idsOf(`${row}.${column}`);
        const traced = traceOf(result.trace, place)?.ids ?? [];
        expect([year, place, value, traced]).toEqual([year, place, ids.length, ids]);
      }
    }
  });

  it("count items and documents as plain loops do, in the table and in the text", () => {
    for (const { year, compiled: result, report, truth } of years) {
      const made = cellsOf(result.report, "proactive");
      const ids = (name: string) => truth.ofItems.idsOf(name);
      const traced = (place: string) => traceOf(result.trace, place)?.ids ?? [];
      for (const [row, kind] of [
        ["rules", "规章"],
        ["normativeDocuments", "行政规范性文件"],
      ] as const) {
        for (const column of ["issued", "repealed"]) {
          const place = `/tables/proactive/cells/${row}/${column}`;
          expect([place, made[row]?.[column]]).toEqual([place, ids(`${kind}.${column}`).length]);
          expect(traced(place)).toEqual(ids(`${kind}.${column}`));
        }
      }
      for (const [name, concept] of Object.entries(CONCEPTS)) {
        expect([concept, factIn(report, concept, year)]).toEqual([concept, ids(name).length]);
        expect(traced(concept)).toEqual(ids(name));
      }
      for (const category of new Set(items.map((item) => item.category))) {
        const figure = `proactive.items.byCategory|category=${category}`;
        expect(traced(figure)).toEqual(ids(`category.${category}`));
      }
      expect(factIn(report, "fees.charged", year)).toBe(truth.fees);
    }
  });

  it("speak for all bodies of the city", () => {
    for (const { report } of years) {
      expect(report.perimeter).toBe("aggregate");
      const prose = JSON.stringify(report.sections);
      expect(prose).toContain("各单位主动公开政府信息");
      expect(prose).not.toContain("本机关");
    }
  });

  it("carry over what the year before carried out", () => {
    const [earlier, later] = years.map(({ report }) => cellsOf(report, "requests"));
    expect(later?.carriedIn).toEqual(earlier?.carriedOut);
    expect(earlier?.carriedOut?.total).toBeGreaterThan(0);
  });

  it("say in words what the tables and last year's report say", () => {
    for (const { report, against } of years) {
      const { statements, coverage } = readClaims(report, { against });
      expect(coverage.understood).toBe(coverage.figures);
      expect(coverage.figures).toBeGreaterThan(20);
      const wrong = statements.filter(
        ({ verdict }) => verdict === "disagrees" || verdict === "truncated",
      );
      expect(wrong).toEqual([]);
    }
    const [earlier, later] = years;
    if (earlier === undefined || later === undefined) throw new Error("no two years");
    for (const concept of ["proactive.items.published", "proactive.documents.total"]) {
      expect(factIn(later.report, concept, earlier.year)).toBe(
        factIn(earlier.report, concept, earlier.year),
      );
    }
    const growths = readClaims(later.report, { against: earlier.report }).statements.filter(
      ({ kind }) => kind === "growth",
    );
    expect(growths.map(({ verdict }) => verdict)).toEqual(Array(5).fill("agrees"));
  });
});
