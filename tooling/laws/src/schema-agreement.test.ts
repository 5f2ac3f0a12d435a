import { jsonPointer, parseReport, reportSchema } from "@gongkai/core";
import { reportJsonSchema } from "@gongkai/core/json-schema";
import { arbitraryReport, modernReport } from "@gongkai/testkit";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { corrupt, corruptions, isHazardous, placesOf } from "./corrupt.ts";

const SEED = 2018;
const VALID = 500;
const CORRUPTED = 100_000;

// Dates are given a pattern in the schema; ajv need not know the format as well.
const accepts = new Ajv2020({ strict: false, formats: { date: true } }).compile(reportJsonSchema());

const modern = Array.from({ length: 50 }, (_, index) =>
  modernReport({ edition: index % 2 === 0 ? "cn-2019" : "cn-2021" }),
);
const validDocuments = [
  ...fc.sample(arbitraryReport(), { numRuns: VALID - modern.length, seed: SEED }),
  ...modern,
];

/** Whether the hand-written check lets a document pass; an edition is no matter of shape. */
function hasShape(document: unknown): boolean {
  const result = parseReport(document);
  return result.ok || result.error.code === "edition-unknown";
}

interface Tally {
  documents: number;
  accepted: number;
  hazardous: number;
  readonly disagreements: string[];
  /** Documents of which zod and the hand-written check name different places. */
  readonly misplaced: string[];
}

const tally: Tally = {
  documents: 0,
  accepted: 0,
  hazardous: 0,
  disagreements: [],
  misplaced: [],
};

/** Where zod sees a choice of forms fail, the check by hand points to the value inside. */
function isMisplaced(document: unknown): boolean {
  const result = parseReport(document);
  const shaped = reportSchema.safeParse(document);
  if (result.ok || result.issues.length === 0 || shaped.success) return false;
  const ours = result.issues.map(({ path }) => `${path}/`);
  const theirs = shaped.error.issues.map(({ path }) => `${jsonPointer(...path.map(String))}/`);
  const isExplained = (path: string) => theirs.some((outer) => path.startsWith(outer));
  const isNamed = (path: string) => ours.some((inner) => inner.startsWith(path));
  return !ours.every(isExplained) || !theirs.every(isNamed);
}

function judge(document: unknown): void {
  tally.documents++;
  if (isHazardous(document)) {
    tally.hazardous++;
    if (hasShape(document)) tally.disagreements.push(`passed: ${JSON.stringify(document)}`);
    return;
  }
  const verdicts = [
    hasShape(document),
    reportSchema.safeParse(document).success,
    accepts(document),
  ];
  if (verdicts[0] === true) tally.accepted++;
  if (new Set(verdicts).size > 1) {
    tally.disagreements.push(`${verdicts.join(" ")}: ${JSON.stringify(document)}`);
  }
  if (verdicts[0] === false && isMisplaced(document))
    tally.misplaced.push(JSON.stringify(document));
}

function judgeCorrupted(): void {
  const places = validDocuments.map((document) => placesOf(document));
  const changes = fc.sample(fc.array(corruptions, { minLength: 1, maxLength: 3 }), {
    numRuns: CORRUPTED,
    seed: SEED,
  });
  for (const [index, list] of changes.entries()) {
    const at = index % VALID;
    const ways = places[at] ?? [];
    let document: unknown = validDocuments[at];
    for (const change of list) {
      document = corrupt(document, ways[change.place % ways.length] ?? [], change);
    }
    judge(document);
  }
}

describe("the published JSON Schema, the schema in the code and the check by hand", () => {
  beforeAll(judgeCorrupted, 300_000);

  it("all accept five hundred reports", () => {
    expect(validDocuments).toHaveLength(VALID);
    for (const document of validDocuments) {
      expect(parseReport(document).ok).toBe(true);
      expect(reportSchema.safeParse(document).success).toBe(true);
      expect(accepts(document)).toBe(true);
    }
  });

  it("accept and reject the same of a hundred thousand corrupted reports", () => {
    const { documents, accepted, hazardous, disagreements } = tally;
    console.info(`${documents} corrupted: ${accepted} still reports, ${hazardous} hazardous`);
    expect(documents).toBe(CORRUPTED);
    expect(disagreements.slice(0, 3)).toEqual([]);
  });

  it("name the same places", () => {
    expect(tally.misplaced.slice(0, 3)).toEqual([]);
  });

  it("are asked about many documents of either kind", () => {
    expect(tally.accepted).toBeGreaterThan(CORRUPTED / 10);
    expect(tally.accepted).toBeLessThan(CORRUPTED - CORRUPTED / 10);
    expect(tally.hazardous).toBeGreaterThan(CORRUPTED / 100);
  });
});
