import { randomSource, validReport } from "@gongkai/testkit";
import { describe, expect, it } from "vitest";
import { editionOf, tableDefinition } from "../editions/index.ts";
import { typedReport } from "../editions/typed-report.ts";
import type { Cell } from "../models/cell.ts";
import type { Report } from "../models/report.ts";
import { isFixedTable } from "../models/table.ts";
import { validate } from "../validate/validate.ts";
import { buildReport, type ReportDraft } from "./build-report.ts";

const draft = {
  body: { name: "某县", kind: "government" },
  year: 2024,
  publishedOn: "2025-01-20",
  perimeter: "aggregate",
  paragraphs: {
    overview: ["全年工作情况如下。"],
    problems: ["公开的及时性有待提高。"],
    other: ["无。"],
  },
  figures: {
    requests: {
      new: { naturalPerson: 40, commercial: 5 },
      carriedIn: { naturalPerson: 2 },
      granted: { naturalPerson: 30, commercial: 4 },
      "unable.notHeld": { naturalPerson: 9, commercial: 1 },
      carriedOut: { naturalPerson: 3 },
    },
    remedies: { reconsideration: { upheld: 2, pending: 1 } },
    proactive: { administrativeFees: { amount: "12.50" } },
  },
} as const satisfies ReportDraft<"cn-2021">;

type Cells = Readonly<Record<string, Readonly<Record<string, Cell>>>>;

const fixedCellsOf = ({ tables }: Report): [id: string, cells: Cells][] =>
  Object.entries(tables).flatMap(([id, table]) =>
    isFixedTable(table) ? [[id, table.cells] as [string, Cells]] : [],
  );

/** The figures of a report without those that are sums of others by its form. */
function withoutTotals(report: Report): Record<string, Cells> {
  const edition = editionOf(report.edition);
  const bare = fixedCellsOf(report).map(([id, cells]) => {
    const table = tableDefinition(edition, id);
    const { rows = [], identities = [] } = table?.kind === "fixed" ? table : {};
    const totals = identities.flatMap(({ left }) => (left.length === 1 ? left : []));
    const wholes = rows.flatMap((row) => (row.parts === "exhaustive" ? row.id : []));
    const kept = Object.entries(cells)
      .filter(([row]) => !totals.includes(row) && !wholes.includes(row))
      .map(([row, own]) => [
        row,
        Object.fromEntries(Object.entries(own).filter(([column]) => !totals.includes(column))),
      ]);
    return [id, Object.fromEntries(kept)];
  });
  return Object.fromEntries(bare);
}

describe("buildReport", () => {
  it("makes a report without an error from plain figures, totals filled in on request", () => {
    const report = buildReport("cn-2021", { ...draft, totals: true, absent: 0 });
    const { findings } = validate(report);
    expect(findings.filter(({ severity }) => severity !== "info")).toEqual([]);
    const tables = typedReport(report, "cn-2021")?.tables;
    expect(tables?.requests.cells.total).toMatchObject({
      naturalPerson: 39,
      commercial: 5,
      total: 44,
    });
    expect(tables?.requests.cells.new.total).toBe(45);
    expect(tables?.requests.cells.granted.research).toBe(0);
    expect(tables?.remedies.cells.reconsideration.total).toBe(3);
    expect(tables?.proactive.cells.administrativeFees.amount).toBe("12.50");
  });

  it("leaves blank what it was not given, and computes nothing unasked", () => {
    const tables = typedReport(buildReport("cn-2021", draft), "cn-2021")?.tables;
    expect(tables?.requests.cells.new.total).toBeNull();
    expect(tables?.requests.cells.granted.research).toBeNull();
    expect(tables?.remedies.cells.direct.total).toBeNull();
  });

  it.each(["cn-2008", "cn-2019", "cn-2021"] as const)(
    "gives reports on %s their totals back, exactly",
    (edition) => {
      for (let seed = 1; seed <= 40; seed++) {
        const density = seed % 2 === 0 ? "sparse" : "dense";
        const report = validReport(randomSource(seed), { edition, density });
        const figures = withoutTotals(report);
        const built = buildReport(edition, Object.assign({}, draft, { figures, totals: true }));
        expect(fixedCellsOf(built), `seed ${seed}`).toEqual(fixedCellsOf(report));
      }
    },
  );

  it("never overrides a total that was given: validation speaks of it", () => {
    const figures = { requests: { new: { naturalPerson: 40, total: 41 } } };
    const report = buildReport("cn-2021", { ...draft, figures, totals: true, absent: 0 });
    expect(typedReport(report, "cn-2021")?.tables.requests.cells.new.total).toBe(41);
    expect(validate(report).verdict).toBe("invalid");
  });

  it("computes no total of which no part is given", () => {
    const report = buildReport("cn-2021", { ...draft, totals: true });
    const tables = typedReport(report, "cn-2021")?.tables;
    expect(tables?.requests.cells["denied.stateSecret"].total).toBeNull();
    expect(tables?.requests.cells.total.research).toBeNull();
  });

  it("builds every form, with its headings and its tables in their sections", () => {
    const { sections } = buildReport("cn-2019", {
      ...draft,
      figures: { proactive: { procurement: { projects: 6 } } },
      year: 2019,
    });
    expect(sections.map(({ heading }) => heading)).toContain("三、收到和处理政府信息公开申请情况");
    expect(sections[1]?.blocks).toEqual([{ type: "table", ref: "proactive" }]);
    const older = buildReport("cn-2008", {
      body: { name: "某局", kind: "department" },
      year: 2018,
      figures: {
        "appendix-anqing": { "requests.online": { value: 4 }, "requests.inPerson": { value: 1 } },
      },
      totals: true,
    });
    expect(typedReport(older, "cn-2008")?.tables["appendix-anqing"].cells.requests.value).toBe(5);
  });

  it("refuses what the form lacks, in the editor and when it runs", () => {
    const wrong: [figures: object, place: string][] = [
      [{ requests: { other: { total: 1 } } }, "/tables/requests/cells/other"],
      [{ requests: { new: { everybody: 1 } } }, "/tables/requests/cells/new/everybody"],
      [{ request: {} }, "/tables/request"],
    ];
    for (const [figures, place] of wrong) {
      expect(() => buildReport("cn-2021", Object.assign({}, draft, { figures }))).toThrowError(
        expect.objectContaining({ code: "figure-misplaced", place }),
      );
    }
    const build = () =>
      buildReport("cn-2021", {
        ...draft,
        // @ts-expect-error the form of 2021 divides （六）其他处理 into three rows
        figures: { requests: { other: {} } },
      });
    expect(build).toThrow();
    expect(() => buildReport("cn-2021", { ...draft, publishedOn: "tomorrow" })).toThrowError(
      expect.objectContaining({ code: "not-a-report" }),
    );
  });
});
