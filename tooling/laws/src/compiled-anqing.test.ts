import { existsSync, readFileSync } from "node:fs";
import type { Fact } from "@gongkai/core";
import {
  compileReport,
  formOf,
  numbered,
  readIndicators,
  readItems,
  readRequests,
} from "@gongkai/ledger";
import { itemRows, type ListRow, type OfficeYear } from "@gongkai/testkit";
import { factsOf, validate } from "gongkai";
import { beforeAll, describe, expect, it } from "vitest";
import { indicators2018, published2017, published2018, requests2018 } from "./office-of-anqing.ts";

const published = new URL("../../../../shared/reports/anqing-2018.facts.json", import.meta.url);

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
});
