import { describe, expect, it } from "vitest";
import { editions } from "../editions/index.ts";
import { factEntries } from "../facts/fact-entries.ts";
import { parseReport } from "../parse/parse-report.ts";
import { stringifyReport } from "../parse/stringify-report.ts";
import { validate } from "../validate/validate.ts";
import { blankReport } from "./blank-report.ts";

const body = { name: "某局", kind: "department" } as const;

describe.each(editions.map(({ id }) => id))("the blank report on %s", (id) => {
  const report = blankReport(id, { body, year: 2020 });

  it("is a report, with each section and each table of the form in its place", () => {
    expect(parseReport(stringifyReport(report))).toMatchObject({ ok: true, report });
    const { sections, tables } = editions.find((edition) => edition.id === id) ?? {};
    expect(report.sections.map((section) => section.id)).toEqual(sections?.map((each) => each.id));
    const placed = report.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.type === "table" ? [block.ref] : [])),
    );
    expect(placed.sort()).toEqual(tables?.map((table) => table.id).sort());
  });

  it("holds no figure, and no error", () => {
    const entries = factEntries(report);
    expect(entries.length).toBeGreaterThan(50);
    expect(entries.filter(({ fact }) => fact.state !== "blank")).toEqual([]);
    expect(validate(report).findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});
