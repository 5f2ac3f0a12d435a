import { existsSync, readFileSync } from "node:fs";
import { type Fact, isFixedTable } from "@gongkai/core";
import { importReport } from "@gongkai/importers";
import {
  compileReport,
  formOf,
  numbered,
  readIndicators,
  readItems,
  readRequests,
  reconcile,
} from "@gongkai/ledger";
import { itemRows, type ListRow, type OfficeYear } from "@gongkai/testkit";
import { factsOf, readStatements, validate } from "gongkai";
import { beforeAll, describe, expect, it } from "vitest";
import { indicators2018, published2017, published2018, requests2018 } from "./office-of-anqing.ts";

const published = new URL("../../../../shared/reports/anqing-2018.facts.json", import.meta.url);

const page = new URL("../../../../shared/reports/anqing-2018.txt", import.meta.url);

/** The facts of a published text, each with its place. */
async function factsOfText(text: string): Promise<Fact[]> {
  const file = "anqing-2018.txt";
  const { report, sources } = await importReport(text, { filename: file });
  return factsOf(report, { sources, file });
}

const form = formOf("cn-2008", ["appendix-anqing"]);

interface Lists {
  readonly published: OfficeYear;
  readonly requests?: readonly ListRow[];
  readonly indicators?: readonly ListRow[];
}

const compiled = (
  { published, requests = [], indicators = [] }: Lists,
  lastYear: readonly Fact[] = [],
) =>
  compileReport({
    form,
    body: { name: "安庆市工商质监局", kind: "department" },
    year: published.year,
    items: readItems(numbered(itemRows(published))),
    requests: readRequests(numbered(requests), form),
    indicators: readIndicators(numbered(indicators)),
    mostCategories: 10,
    lastYear,
  });

async function compileBoth() {
  const before = await compiled({ published: published2017 });
  return compiled(
    { published: published2018, requests: requests2018, indicators: indicators2018 },
    factsOf(before.report),
  );
}

describe("the report compiled from a ledger with the figures of Anqing", () => {
  let result: Awaited<ReturnType<typeof compileBoth>>;
  beforeAll(async () => {
    result = await compileBoth();
  });

  it("leaves nothing out and blank", () => {
    expect(result.findings).toEqual([]);
    expect(result.totals).toEqual({
      items: { rows: 417, leftOut: 0, outsideYear: 0 },
      requests: { rows: 4, leftOut: 0, outsideYear: 0 },
      indicators: { rows: 10, leftOut: 0, outsideYear: 0 },
    });
  });

  it("passes its own check, and says what a person must write", () => {
    const { findings, verdict } = validate(result.report);
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(["narrative-finished"]));
    expect(verdict).not.toBe("invalid");
  });

  it.skipIf(!existsSync(published))(
    "has the facts of the published report, blanks as zeros",
    () => {
      const expected = JSON.parse(readFileSync(published, "utf8"));
      const facts = factsOf(result.report);
      const missing = expected.facts.filter(
        ({ concept, value, year = 2018, dimensions = {} }: Fact) =>
          !facts.some(
            (fact) =>
              fact.concept === concept &&
              fact.year === year &&
              fact.value === (value ?? 0) &&
              JSON.stringify(fact.dimensions) === JSON.stringify(dimensions),
          ),
      );
      expect(missing).toEqual([]);
    },
  );

  it.skipIf(!existsSync(published))("prints each share of the categories as published", () => {
    const { categories } = JSON.parse(readFileSync(published, "utf8"));
    const table = result.report.tables.categories;
    if (table === undefined || isFixedTable(table)) throw new Error("no table of categories");
    const rows = table.rows.map(({ label, cells }) => [label, cells.count, cells.share]);
    expect(rows).toEqual(
      categories.rows.map(([label, count, share]: [string, number, string]) => [
        label,
        count,
        { printed: `${share}%`, value: share, unit: "%" },
      ]),
    );
    expect(rows).toHaveLength(10);
    expect(table.base).toEqual({ concept: categories.base, value: 417 });
  });

  it.skipIf(!existsSync(published))("states each growth as published, where that is right", () => {
    const { statedGrowth } = JSON.parse(readFileSync(published, "utf8"));
    const told = readStatements(result.report)
      .filter(({ kind }) => kind === "growth")
      .map(({ concepts: [concept = ""], stated, verdict }) => [concept, { stated, verdict }]);
    const growths = Object.fromEntries(told);
    for (const { concept, stated, verdict, recomputed } of statedGrowth) {
      const exact = verdict === "agrees" ? stated : recomputed;
      const printed = `${Number.parseFloat(exact).toFixed(1)}%`;
      expect([concept, growths[concept]]).toEqual([
        concept,
        { stated: printed, verdict: "agrees" },
      ]);
    }
    expect(statedGrowth).toHaveLength(4);
  });

  it.skipIf(!existsSync(page))(
    "differs from the published text in nothing but blanks",
    async () => {
      const published = await factsOfText(readFileSync(page, "utf8"));
      const found = reconcile({ computed: factsOf(result.report), published });
      expect(found.differences.map(({ finding }) => finding)).toEqual([]);
      expect(found.blanks.map(({ place }) => place["zh-CN"])).toEqual([
        "附表 · 2.政府公报公开数 · 2018年度",
        "附表 · 3.信函、传真申请数 · 2018年度",
        "附表 · 2.同意部分公开答复数 · 2018年度",
        "附表 · 4.其他类型答复数 · 2018年度",
      ]);
      expect(found.agreed).toBe(63);
    },
  );

  it.skipIf(!existsSync(page))("names the three figures that were altered", async () => {
    const text = readFileSync(page, "utf8")
      .replace("417", "471")
      .replace("\n43\n", "\n34\n")
      .replace(/(同意公开答复数\s+)2/, (_all, label: string) => `${label}3`);
    const found = reconcile({
      computed: factsOf(result.report),
      published: await factsOfText(text),
    });
    expect(found.differences.map(({ finding }) => finding.message.en)).toEqual([
      "Published as 471条, computed as 417条",
      "Published as 34条, computed as 43条",
      "Published as 3件, computed as 2件",
    ]);
  });
});
