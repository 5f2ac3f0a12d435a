import { isFixedTable } from "@gongkai/core";
import { compileReport, formOf, numbered, readRequests } from "@gongkai/ledger";
import type { ListRow } from "@gongkai/testkit";
import fc from "fast-check";
import { validate } from "gongkai";
import { describe, expect, it } from "vitest";
import { arbitraryRequests, channelsOf, outcomesOf, tableOf } from "./arbitrary-ledger.ts";

const RUNS = 350;

const FORMS = [
  { edition: "cn-2008", year: 2016, table: "appendix-anqing", named: ["appendix-anqing"] },
  { edition: "cn-2008", year: 2016, table: "statistics-2014", named: ["statistics-2014"] },
  { edition: "cn-2019", year: 2020, table: "requests", named: [] },
  { edition: "cn-2021", year: 2023, table: "requests", named: [] },
] as const;

const columns = (rows: readonly ListRow[]): ListRow[] => {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return rows.map((row) => Object.fromEntries(names.map((name) => [name, row[name] ?? ""])));
};

async function compiled(rows: readonly ListRow[], year: number, form: ReturnType<typeof formOf>) {
  return compileReport({
    form,
    body: { name: "某局", kind: "department" },
    year,
    requests: readRequests(numbered(columns(rows)), form),
  });
}

describe.each(FORMS)("any ledger on $edition", ({ edition, year, table, named }) => {
  const form = formOf(edition, named);
  const definition = tableOf(edition, table);
  const rowsOfYear = arbitraryRequests(year, outcomesOf(definition), channelsOf(definition));

  it("compiles into a report whose identities hold and whose text says what its tables say", async () => {
    await fc.assert(
      fc.asyncProperty(rowsOfYear, async (rows) => {
        const { report, totals } = await compiled(rows, year, form);
        expect(totals.requests.leftOut).toBe(0);
        const { findings } = validate(report);
        const wrong = findings.filter(
          ({ severity, rule }) => severity !== "info" && rule !== "narrative-finished",
        );
        expect(wrong.map(({ rule, message, actual }) => [rule, message.en, actual])).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });
});

describe("two years of one ledger", () => {
  const form = formOf("cn-2021");
  const outcomes = outcomesOf(tableOf("cn-2021", "requests"));

  it("carry over what the year before carried out, for every applicant", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryRequests(2023, outcomes), async (rows) => {
        const [earlier, later] = [
          await compiled(rows, 2023, form),
          await compiled(rows, 2024, form),
        ].map(({ report }) => report.tables.requests);
        if (earlier === undefined || later === undefined) throw new Error("no table 3");
        if (!isFixedTable(earlier) || !isFixedTable(later)) throw new Error("no fixed table");
        expect(later.cells.carriedIn).toEqual(earlier.cells.carriedOut);
      }),
      { numRuns: RUNS },
    );
  });
});
