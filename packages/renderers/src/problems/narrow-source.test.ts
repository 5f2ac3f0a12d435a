import type { TextSource } from "@gongkai/core";
import { describe, expect, it } from "vitest";
import { narrowSource } from "./narrow-source.ts";

function narrowed(text: string, actual: string | null, expected: string | null = null) {
  const source: TextSource = {
    kind: "text",
    file: "a.txt",
    line: 3,
    column: 5,
    length: text.length,
    text,
  };
  const { column, length } = narrowSource(source, { actual, expected });
  return text.slice(column - 5, column - 5 + length);
}

describe("narrowSource", () => {
  it("points at the figure and not at its paragraph", () => {
    expect(narrowed("同比增长30%。", "30%")).toBe("30%");
  });

  it("passes over a place that reads as expected already", () => {
    const text = "受理237起,100%转办,公开100";
    expect(narrowed(text, "100", "100%")).toBe("100");
    expect(narrowed(text, "100")).toBe(text);
  });

  it("never points into the middle of a longer figure", () => {
    expect(narrowed("共16次,公议会6", "6", "6次")).toBe("6");
    expect(narrowed("共16次", "6")).toBe("共16次");
  });

  it("keeps the whole where the place is uncertain or nothing is quoted", () => {
    expect(narrowed("4件和4件", "4件")).toBe("4件和4件");
    expect(narrowed("4件", null)).toBe("4件");
    expect(narrowed("4件", "")).toBe("4件");
  });
});
