import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { findExpressions } from "./find-expressions.ts";
import { judgePatterns } from "./judge-patterns.ts";

const only = (text: string) => {
  const [found, ...others] = findExpressions("a.ts", text);
  expect(others).toEqual([]);
  return found;
};

describe("findExpressions", () => {
  it.each([
    ["const END = /[/]+$/gu;", { source: "[/]+$", flags: "gu" }],
    ['const END = new RegExp("a+$", "u");', { source: "a+$", flags: "u" }],
    ["const END = RegExp(`a+$`);", { source: "a+$", flags: "" }],
  ])("reads what is written out: %s", (text, pattern) => {
    expect(only(text)).toMatchObject({ line: 1, pattern, reason: null });
  });

  it("knows no pattern of what is put together", () => {
    expect(only("\nconst END = new RegExp([A, B].join('|'), 'u');")).toMatchObject({
      line: 2,
      pattern: null,
    });
  });

  it.each([
    "// linear: short\nconst END = /a+$/;",
    "const KINDS = {\n  // linear: short\n  end: /a+$/,\n};",
    "/** The end. */\n// linear: short\nexport const END =\n  /a+$/;",
  ])("takes the reason from right above: %j", (text) => {
    expect(only(text)?.reason).toBe("short");
  });

  it("takes no reason from further up, nor from words alone", () => {
    expect(only("// linear: short\nconst A = 1;\nconst END = /a+$/;")?.reason).toBeNull();
    expect(only("// This is linear.\nconst END = /a+$/;")?.reason).toBeNull();
  });
});

describe("judgePatterns", () => {
  it("tells what takes more than linear time, with any flags", async () => {
    const patterns = [
      { source: "(?:a|a)+b", flags: "u" },
      { source: "\\s+$", flags: "g" },
      { source: "^\\s+", flags: "dg" },
      { source: "(?<!a)a+b", flags: "y" },
    ];
    const script = fileURLToPath(new URL("judge-worker.mjs", import.meta.url));
    const judged = await judgePatterns(patterns, script);
    expect([...judged].map(([key, { status }]) => [key, status]).sort()).toEqual([
      ["/(?:a|a)+b/u", "vulnerable"],
      ["/(?<!a)a+b/y", "safe"],
      ["/\\s+$/g", "vulnerable"],
      ["/^\\s+/dg", "safe"],
    ]);
  });
});
