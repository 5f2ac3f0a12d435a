import { existsSync, readFileSync } from "node:fs";
import { factsOf, type ImportResult, importReport, readStatements, stringifyReport } from "gongkai";
import { beforeAll, describe, expect, it } from "vitest";

const example = new URL("../../../examples/anqing-2018/", import.meta.url);
/** Reports as they were published; they lie beside a checkout of the project, if at all. */
const published = new URL("../../../../shared/reports/", import.meta.url);

interface ExpectedFact {
  readonly concept: string;
  readonly value: number | string | null;
  readonly state?: string;
  readonly year?: number;
  readonly dimensions?: Readonly<Record<string, string>>;
}

interface ExpectedChannel {
  readonly measure: string;
  readonly value: number | null;
  readonly approx?: string;
  readonly state?: string;
}

interface Expected {
  readonly body: { readonly name: string; readonly aliases: readonly string[] };
  readonly period: { readonly start: string; readonly end: string };
  readonly publishedOn: string;
  readonly facts: readonly ExpectedFact[];
  readonly categories: { readonly rows: readonly (readonly [string, number, string])[] };
  readonly channels: readonly ExpectedChannel[];
  readonly statedGrowth: readonly {
    readonly concept: string;
    readonly from: number;
    readonly to: number;
    readonly stated: string;
    readonly verdict: string;
    readonly recomputed?: string;
  }[];
}

/** What the table of channels counts for each of them. */
const OF_A_CHANNEL = [
  "engagement.visits",
  "engagement.calls",
  "engagement.petitions",
  "proactive.items.byChannel",
];

function describeReading(text: URL, facts: URL, wanted: (expected: Expected) => readonly string[]) {
  const expected: Expected = JSON.parse(readFileSync(facts, "utf8"));
  let imported: ImportResult;
  beforeAll(async () => {
    imported = await importReport(readFileSync(text), { filename: "input.txt" });
  });
  const readFacts = () =>
    factsOf(imported.report, { sources: imported.sources, file: "input.txt" });

  it("recognizes body, period and day of publication", () => {
    const { body, period, publishedOn } = imported.report;
    expect({ period, publishedOn }).toEqual({
      period: expected.period,
      publishedOn: expected.publishedOn,
    });
    expect(body).toMatchObject({ name: expected.body.name, aliases: expected.body.aliases });
  });

  it.each(expected.facts)("takes $concept $dimensions $year = $value", (fact) => {
    const { concept, value, state, year = 2018, dimensions = {} } = fact;
    expect(readFacts()).toContainEqual(
      expect.objectContaining({
        concept,
        value,
        year,
        dimensions,
        ...(state === undefined ? {} : { state }),
      }),
    );
  });

  it("takes each category with its count and its share", () => {
    const byCategory = (concept: string) =>
      readFacts()
        .filter((fact) => fact.concept === concept)
        .map((fact) => [fact.dimensions.category, fact.value]);
    const { rows } = expected.categories;
    expect(byCategory("proactive.items.byCategory")).toEqual(
      rows.map(([label, count]) => [label, count]),
    );
    expect(byCategory("proactive.items.byCategory.share")).toEqual(
      rows.map(([label, , share]) => [label, share]),
    );
  });

  it("takes each channel in order, with measure, value and bound", () => {
    const channels = readFacts().filter(({ concept }) => OF_A_CHANNEL.includes(concept));
    expect(
      channels.map(({ unit, value, approx, state }) => ({ unit, value, approx, state })),
    ).toEqual(
      expected.channels.map(({ measure, value, approx = null, state = "number" }) => ({
        unit: measure,
        value,
        approx,
        state,
      })),
    );
  });

  it("judges each stated growth", () => {
    const growths = readStatements(imported.report).filter(({ kind }) => kind === "growth");
    expect(
      growths.map(({ concepts, facts: [from, to], stated, verdict }) => ({
        concept: concepts[0],
        from: from?.value,
        to: to?.value,
        stated,
        verdict,
      })),
    ).toEqual(expected.statedGrowth.map(({ recomputed: _, ...growth }) => growth));
  });

  it("keeps everything else that a careful reader takes in the report", () => {
    const report = stringifyReport(imported.report);
    for (const words of wanted(expected)) expect(report).toContain(words);
  });

  it("keeps whom to ask apart from the facts", () => {
    expect(imported.report.contacts?.postcode).toBe("246005");
    const figures = readFacts()
      .map(({ source }) => source.text)
      .join(" ");
    expect(figures).not.toMatch(/246005|5288857|38号/);
  });

  it("places every fact in the file", () => {
    expect(readFacts().filter(({ source }) => source.kind !== "text")).toEqual([]);
  });
}

function strings(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? value.flatMap(strings) : [];
}

/** What stands under names that are no facts: areas, campaigns, platforms, media, rules. */
function otherWords(expected: object): string[] {
  const names = ["keyAreas", "campaigns", "sharedPlatforms", "media", "rulesMadeOrAmended"];
  const words = strings(names.map((name) => Reflect.get(expected, name)));
  return words.filter((word) => word !== "new" && word !== "amended");
}

describe("the example", () => {
  describeReading(
    new URL("input.txt", example),
    new URL("expected-facts.json", example),
    otherWords,
  );
});

describe("the report that the example is modelled on", () => {
  if (!existsSync(published)) {
    it.skip(
      "is read as a careful reader reads it: the published reports are not beside this checkout",
    );
    return;
  }
  describeReading(
    new URL("anqing-2018.txt", published),
    new URL("anqing-2018.facts.json", published),
    (expected) => [...otherWords(Reflect.get(expected, "also")), "HA032", "246005"],
  );
});
