import { minimalReport, withCell } from "@gongkai/testkit";
import { describe, expect, it } from "vitest";
import { compareInDocument } from "./compare-in-document.ts";
import { factEntries } from "./fact-entries.ts";
import { factsOf } from "./facts-of.ts";

describe("factsOf", () => {
  it("gives one fact for each cell of the appendix, with its concept and channel", () => {
    const report = withCell(minimalReport(), "appendix-anqing", "requests.online", "value", 4);
    const fact = factsOf(report).find(({ dimensions }) => dimensions.channel === "online");
    expect(fact).toMatchObject({ concept: "requests.new", value: 4, state: "number", unit: "件" });
  });

  it("keeps a blank, a dash and a zero apart", () => {
    const states = [null, { printed: "-", state: "dash" as const }, 0].map((cell) => {
      const report = withCell(minimalReport(), "appendix-anqing", "litigation", "value", cell);
      return factsOf(report).find(({ concept }) => concept === "remedies.litigation.total")?.state;
    });
    expect(states).toEqual(["blank", "dash", "number"]);
  });

  it("marks the outcomes that later forms count otherwise", () => {
    const broken = factsOf(minimalReport()).filter((fact) => fact.break === true);
    expect(broken.map(({ concept }) => concept)).toEqual([
      "requests.outcome.denied",
      "requests.outcome.other",
    ]);
  });

  it("names the file and the pointer where no other source is known", () => {
    const [fact] = factsOf(minimalReport(), { file: "report.json" });
    expect(fact?.source).toMatchObject({ kind: "json", file: "report.json" });
  });

  it("gives nothing for an edition that it does not know", () => {
    expect(factsOf({ ...minimalReport(), edition: "cn-1999" })).toEqual([]);
  });
});

describe("compareInDocument", () => {
  it("puts facts where their table stands", () => {
    const report = minimalReport();
    const compare = compareInDocument(report);
    const paths = factEntries(report).map(({ path }) => path);
    expect([...paths].sort(compare)).toEqual(paths);
    const [first = ""] = paths;
    expect(compare("/sections/0/heading", first)).toBeLessThan(0);
    expect(compare("/title", "/sections/0/heading")).toBeLessThan(0);
  });
});
