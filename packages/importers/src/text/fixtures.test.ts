import { readdirSync, readFileSync } from "node:fs";
import { factsOf } from "@gongkai/core";
import { describe, expect, it } from "vitest";
import { importReport } from "../import-report.ts";

const fixtures = new URL("fixtures/", import.meta.url);

interface Expected {
  readonly title: string;
  readonly body: { readonly name: string };
  readonly edition: string;
  readonly period: { readonly start: string; readonly end: string };
  readonly publishedOn: string | null;
  readonly facts: readonly { readonly concept: string; readonly value: number | string | null }[];
}

const names = readdirSync(fixtures)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => name.slice(0, -".txt".length));

describe.each(names)("the published text %s", async (name) => {
  const file = `${name}.txt`;
  const expected: Expected = JSON.parse(
    readFileSync(new URL(`${name}.expected.json`, fixtures), "utf8"),
  );
  const { report, sources } = await importReport(readFileSync(new URL(file, fixtures)), {
    filename: file,
  });

  it("is recognized by title, body, form, period and day of publication", () => {
    expect({
      title: report.title,
      name: report.body.name,
      edition: report.edition,
      period: report.period,
      publishedOn: report.publishedOn,
    }).toEqual({
      title: expected.title,
      name: expected.body.name,
      edition: expected.edition,
      period: expected.period,
      publishedOn: expected.publishedOn,
    });
  });

  it("gives no table figure that a careful reader does not take", () => {
    const facts = factsOf(report, { sources, file });
    const taken = expected.facts.map((fact) => `${fact.concept} ${fact.value}`);
    expect(facts.filter((fact) => !taken.includes(`${fact.concept} ${fact.value}`))).toEqual([]);
  });

  it("places every table figure in the file", () => {
    expect(factsOf(report, { sources, file }).map(({ source }) => source.kind)).not.toContain(
      "json",
    );
  });
});
