import { jsonPointer, parseReport, reportSchema } from "@gongkai/core";
import { reportJsonSchema } from "@gongkai/core/json-schema";
import { arbitraryReport } from "@gongkai/testkit";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const SEED = 2018;
const HALF = 500;

// Dates are given a pattern in the schema; ajv need not know the format as well.
const accepts = new Ajv2020({ strict: false, formats: { date: true } }).compile(reportJsonSchema());

const oddValues: readonly unknown[] = [
  null,
  true,
  "",
  "01",
  "1.",
  "-0.50",
  "2018-02-29",
  "2018-2-1",
  "2016-02-29",
  0,
  1,
  -3,
  1.5,
  1e21,
  9007199254740992,
  [],
  ["x"],
  {},
  { printed: "约5条", value: 5, approx: "about" },
  { printed: 5 },
  { printed: "5", state: "unsure" },
  { type: "table", ref: "x" },
  { type: "heading", level: 1, text: "x" },
  { rows: [], cells: {} },
];

interface Corruption {
  readonly place: number;
  readonly kind: "replace" | "remove" | "rename" | "add";
  readonly value: unknown;
}

const corruptions: fc.Arbitrary<Corruption> = fc.record({
  place: fc.nat(),
  kind: fc.constantFrom("replace", "replace", "remove", "rename", "add"),
  value: fc.constantFrom(...oddValues),
});

/** Every object or array of a document with each of its keys. */
function placesOf(value: unknown): { holder: object; key: string }[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.keys(value).flatMap((key) => [
    { holder: value, key },
    ...placesOf(Reflect.get(value, key)),
  ]);
}

function corrupt(document: unknown, { place, kind, value }: Corruption): void {
  const places = placesOf(document);
  const chosen = places[place % Math.max(places.length, 1)];
  if (chosen === undefined) return;
  const { holder, key } = chosen;
  if (kind === "add")
    Reflect.set(holder, Array.isArray(holder) ? String(holder.length) : "added", value);
  if (kind === "replace") Reflect.set(holder, key, value);
  if (kind === "rename" && !Array.isArray(holder)) {
    Reflect.set(holder, `${key}X`, Reflect.get(holder, key));
  }
  if (kind !== "remove" && kind !== "rename") return;
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else Reflect.deleteProperty(holder, key);
}

const validDocuments = fc.sample(arbitraryReport(), { numRuns: HALF, seed: SEED });

const corruptedDocuments = fc
  .sample(fc.tuple(arbitraryReport(), fc.array(corruptions, { minLength: 1, maxLength: 3 })), {
    numRuns: HALF,
    seed: SEED,
  })
  .map(([report, changes]) => {
    const document: unknown = JSON.parse(JSON.stringify(report));
    for (const change of changes) corrupt(document, change);
    return document;
  });

const disagreements = (documents: readonly unknown[]): string[] =>
  documents
    .map((document, index) => ({ document, pointer: jsonPointer(index) }))
    .filter(({ document }) => reportSchema.safeParse(document).success !== accepts(document))
    .map(({ pointer, document }) => `${pointer} ${JSON.stringify(document)}`);

describe("the published JSON Schema and the schema in the code", () => {
  it("both accept five hundred generated reports", () => {
    expect(validDocuments).toHaveLength(HALF);
    for (const document of validDocuments) expect(parseReport(document).ok).toBe(true);
    expect(disagreements(validDocuments)).toEqual([]);
  });

  it("accept and reject the same five hundred corrupted reports", () => {
    expect(corruptedDocuments).toHaveLength(HALF);
    expect(disagreements(corruptedDocuments)).toEqual([]);
  });

  it("are asked about many documents of either kind", () => {
    const accepted = corruptedDocuments.filter((document) => accepts(document)).length;
    expect(accepted).toBeGreaterThan(HALF / 10);
    expect(accepted).toBeLessThan(HALF - HALF / 10);
  });
});
