import { readFileSync } from "node:fs";
import type { Fact, Finding, TextSource } from "@gongkai/core";
import fc from "fast-check";
import { factsOf, importReport, readStatements, validate } from "gongkai";
import { describe, expect, it } from "vitest";

const file = "input.txt";
const original = readFileSync(
  new URL("../../../examples/anqing-2018/input.txt", import.meta.url),
  "utf8",
);

/**
 * Figures that stand alone: no identity, share, growth or repetition ties them to another, so no rule
 * can know that they changed.
 */
const UNTIED = [
  "engagement.calls 6000",
  "engagement.petitions 237",
  "engagement.pressConferences 1",
  "engagement.publicMeetings 6",
  "engagement.visits 4000",
  "fees.reduced 0",
  "interpretation.items.graphics 3",
  "interpretation.items.video 2",
  "proactive.items.byChannel 181",
  "proactive.items.byChannel 7000",
  "proactive.items.byChannel 95",
  "proactive.recalls 1",
  "requests.new.repeat 1",
];

interface Checked {
  readonly warned: ReadonlyMap<string, number>;
  readonly findings: ReturnType<typeof validate>["findings"];
}

async function check(text: string): Promise<Checked> {
  const { report, sources, findings } = await importReport(text, { filename: file });
  const result = validate(report, { sources, findings });
  const serious = result.findings.filter(({ severity }) => severity !== "info");
  return {
    findings: serious,
    warned: new Map(
      serious.map(({ fingerprint, source }) => [
        fingerprint,
        source?.kind === "text" ? source.line : 0,
      ]),
    ),
  };
}

interface Target {
  readonly name: string;
  readonly source: TextSource;
}

const isPrinted = ({ value, source }: Fact) =>
  value !== null && source.kind === "text" && /\d/.test(source.text);

async function targets(): Promise<Target[]> {
  const { report, sources } = await importReport(original, { filename: file });
  const facts = factsOf(report, { sources, file }).filter(isPrinted);
  const figures = facts.flatMap(({ concept, value, source }) =>
    source.kind === "text" ? [{ name: `${concept} ${value}`, source }] : [],
  );
  return figures;
}

/** Replaces the figure at a place by one that reads differently: its first digits plus something. */
function mutate({ source }: Target, delta: number): string {
  const lines = original.split("\n");
  const line = lines[source.line - 1] ?? "";
  const start = source.column - 1;
  const printed = line.slice(start, start + source.length);
  const changed = printed.replace(/\d+/, (digits) => String(Number(digits) + delta));
  lines[source.line - 1] = line.slice(0, start) + changed + line.slice(start + source.length);
  return lines.join("\n");
}

const all = await targets();
const baseline = await check(original);

async function newFindings(target: Target, delta: number) {
  const mutated = await check(mutate(target, delta));
  return mutated.findings.filter(({ fingerprint }) => !baseline.warned.has(fingerprint));
}

/** A finding names a changed figure by standing on its line, or by quoting it beside what it is tied to. */
function names({ source, message }: Finding, target: Target, delta: number): boolean {
  if (source?.kind !== "text") return false;
  const digits = /\d+/.exec(target.source.text)?.[0] ?? "";
  const changed = String(Number(digits) + delta);
  return source.line === target.source.line || message["zh-CN"].includes(changed);
}

describe("a figure of the example", () => {
  it("stands in the input where its source says", () => {
    for (const { source } of all) {
      const line = original.split("\n")[source.line - 1] ?? "";
      expect(line.slice(source.column - 1, source.column - 1 + source.length)).toBe(source.text);
    }
  });

  it("is tied to another unless it is listed as standing alone", async () => {
    const untied: string[] = [];
    for (const target of all) {
      if ((await newFindings(target, 1)).length === 0) untied.push(target.name);
    }
    expect([...new Set(untied)].sort()).toEqual(UNTIED);
  });

  const tied = all.filter(({ name }) => !UNTIED.includes(name));

  it("is missed by no rule when it changes by any amount, and its place or its tie's is named", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...tied),
        fc.integer({ min: 1, max: 5000 }),
        async (target, delta) => {
          const found = await newFindings(target, delta);
          expect(found, `${target.name} + ${delta}`).not.toEqual([]);
          expect(found.some((finding) => names(finding, target, delta))).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("a stated growth of the example", () => {
  it("is found wrong when its figure changes", async () => {
    const { report, sources } = await importReport(original, { filename: file });
    const growths = readStatements(report).filter(({ kind }) => kind === "growth");
    expect(growths.map(({ stated }) => stated)).toEqual(["15.2%", "11.1%", "-37.8%", "30%"]);
    for (const { path, figure } of growths) {
      const paragraph = sources[path];
      const digits = /\d+/.exec(figure?.printed ?? "")?.[0] ?? "";
      if (paragraph?.kind !== "text") throw new Error("a paragraph without a source");
      const column = paragraph.column + paragraph.text.indexOf(figure?.printed ?? "?");
      const source = { ...paragraph, column, length: digits.length, text: digits };
      const found = await newFindings({ name: digits, source }, 7);
      expect(found.map(({ rule, severity }) => [rule, severity])).toEqual([
        ["growth-stated", "error"],
      ]);
    }
  });
});
