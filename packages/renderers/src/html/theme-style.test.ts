import { createHash } from "node:crypto";
import { GongkaiError, type Report } from "@gongkai/core";
import { modernReport } from "@gongkai/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { render } from "../render.ts";
import { contrast, darkPalette, lightPalette } from "./palette.ts";
import { parseTheme } from "./parse-theme.ts";
import type { Theme } from "./theme.ts";
import { themeStyle } from "./theme-style.ts";

function errorOf(value: unknown): GongkaiError | null {
  try {
    parseTheme(value);
    return null;
  } catch (error) {
    if (error instanceof GongkaiError) return error;
    throw error;
  }
}

describe("a theme", () => {
  const page = (theme?: Theme, report: Report = modernReport()) =>
    render(report, { to: "html", theme });

  it("changes the style and its policy, and nothing else of the page", async () => {
    const theme: Theme = {
      light: { accent: "#0b5394" },
      dark: { paper: "#000000" },
      fonts: { text: ["Noto Serif CJK SC", "serif"], headings: ["思源黑体"] },
      textSize: 200,
    };
    const html = await page(theme);
    const [, style = ""] = /<style>([^<]*)<\/style>/.exec(html) ?? [];
    expect(html).toContain(createHash("sha256").update(style).digest("base64"));
    expect(style.split("\n").slice(-5)).toEqual([
      "@media screen{:root{--accent:#0b5394}html{font-size:212.5%}}",
      "@media screen and (prefers-color-scheme:dark){:root{--paper:#000000}}",
      'body{font-family:"Noto Serif CJK SC",serif}',
      'h1,h2,h3,h4,h5,h6,caption{font-family:"思源黑体"}',
      "",
    ]);
    const rest = (written: string) =>
      written.replace(/<style>[^<]*/, "").replace(/sha256-[^']*/, "");
    expect(rest(html)).toBe(rest(await page()));
  });

  it("that says nothing is no other style", async () => {
    expect(await page({})).toBe(await page());
  });

  it.each([
    [null, ""],
    [{ font: {} }, "/font"],
    [{ light: [] }, "/light"],
    [{ light: { link: "#000000" } }, "/light/link"],
    [{ light: { ink: "black" } }, "/light/ink"],
    [{ dark: { ink: "#000000" } }, "/dark/ink"],
    [{ light: { paper: "#7a7a7a" } }, "/light/ink"],
    [{ fonts: { text: "serif" } }, "/fonts/text"],
    [{ fonts: { text: [] } }, "/fonts/text"],
    [{ fonts: { headings: ['a"}body{display:none'] } }, "/fonts/headings"],
    [{ fonts: { body: ["serif"] } }, "/fonts/body"],
    [{ textSize: 99 }, "/textSize"],
    [{ textSize: "150" }, "/textSize"],
    [{ textSize: Number.NaN }, "/textSize"],
  ])("that is none is refused with its place: %j", (value, place) => {
    const error = errorOf(value);
    expect(error).toMatchObject({ code: "theme-invalid", place });
    expect(error?.expected).not.toBeNull();
  });

  it("says by how much a colour does not stand out", () => {
    expect(errorOf({ light: { muted: "#999999" } })?.text).toEqual({
      "zh-CN": "“muted”（#999999）与“paper”（#ffffff）的对比度只有 2.84",
      en: 'The contrast of "muted" (#999999) with "paper" (#ffffff) is only 2.84',
    });
  });

  it("cannot say anything in the style but its colours, names and size", () => {
    const hostile = fc.constantFrom(
      "#0b5394;background:url(//a)",
      "</style><script>",
      'a",x;}*{color:red',
      "\\22",
      "a\nb",
      "/**/",
    );
    const color = fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom("#0B5394", "#1d4d2b", "#000000") },
      { weight: 1, arbitrary: fc.oneof(hostile, fc.string()) },
    );
    const font = fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom("思源宋体", "SimSun", "serif", "Noto Sans-2.1") },
      { weight: 1, arbitrary: fc.oneof(hostile, fc.string(), fc.string({ unit: "binary" })) },
    );
    const fonts = fc.array(font, { minLength: 1, maxLength: 3 });
    const theme = fc.record(
      {
        light: fc.record({ accent: color, line: color }, { requiredKeys: [] }),
        dark: fc.record({ line: color }, { requiredKeys: [] }),
        fonts: fc.record({ text: fonts, headings: fonts }, { requiredKeys: [] }),
        textSize: fc.oneof(fc.integer({ min: 90, max: 200 }), fc.double({ min: 100, max: 200 })),
      },
      { requiredKeys: [] },
    );
    const colors = String.raw`:root\{(?:--(?:accent|line):#[0-9a-f]{6};?)+\}`;
    const names = String.raw`font-family:(?:,?(?:serif|"[\p{L}\p{N} ._-]+"))+`;
    const line = new RegExp(
      String.raw`^(?:@media screen\{(?:${colors})?(?:html\{font-size:[\d.]+%\})?\}` +
        String.raw`|@media screen and \(prefers-color-scheme:dark\)\{${colors}\}` +
        String.raw`|(?:body|h1,h2,h3,h4,h5,h6,caption)\{${names}\})$`,
      "u",
    );
    const { css: plain } = themeStyle({});
    const seen = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(theme, (drawn) => {
        if (errorOf(drawn) !== null) {
          seen.refused++;
          return;
        }
        seen.accepted++;
        const { css } = themeStyle(drawn);
        expect(css.startsWith(plain)).toBe(true);
        const added = css.slice(plain.length).split("\n").slice(0, -1);
        for (const written of added) expect(written).toMatch(line);
      }),
      { numRuns: 300 },
    );
    expect(Math.min(seen.accepted, seen.refused)).toBeGreaterThan(20);
  });
});

describe("the colours without a theme", () => {
  it.each([
    ["light", lightPalette],
    ["dark", darkPalette],
  ])("stand out from both grounds: %s", (_, { paper, wash, ink, muted, accent }) => {
    for (const color of [ink, muted, accent]) {
      for (const ground of [paper, wash]) {
        expect(contrast(color, ground)).toBeGreaterThanOrEqual(4.5);
      }
    }
  });
});
