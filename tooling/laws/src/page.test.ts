import { existsSync, readFileSync } from "node:fs";
import axe from "axe-core";
import { importReport, parseReport, type Report, render, validate } from "gongkai";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const executablePath = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
const isRequired = process.env.GONGKAI_REQUIRE_ALL_TESTS === "1";
const args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"];
const input = new URL("../../../examples/anqing-2018/input.txt", import.meta.url);

/** What axe-core reports of a rule that a page breaks. */
interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string }[];
}

// Debian's Chromium: `apt-get install chromium fonts-noto-cjk`.
describe.skipIf(!existsSync(executablePath) && !isRequired)("the page of the example", () => {
  let browser: Browser;
  let report: Report;
  const pages = new Map<string, string>();

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args });
    const imported = await importReport(readFileSync(input), { filename: "input.txt" });
    report = imported.report;
    const { findings } = validate(report, imported);
    for (const lang of ["zh-CN", "en"] as const) {
      pages.set(lang, await render(report, { to: "html", lang, findings }));
    }
  });

  afterAll(() => browser?.close());

  async function open(lang: string, width: number, colorScheme: "light" | "dark") {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
    await page.setContent(pages.get(lang) ?? "");
    return page;
  }

  const views = ["zh-CN", "en"].flatMap((lang) =>
    [1280, 390].flatMap((width) =>
      (["light", "dark"] as const).map((scheme) => ({ lang, width, scheme })),
    ),
  );

  it.each(views)(
    "breaks no rule of axe-core: $lang, $width pixels, $scheme",
    async ({ lang, width, scheme }) => {
      const page = await open(lang, width, scheme);
      await page.evaluate(axe.source);
      const violations: Violation[] = await page.evaluate(
        "axe.run().then((result) => JSON.parse(JSON.stringify(result.violations)))",
      );
      await page.close();
      expect(violations.map(({ id, help, nodes }) => ({ id, help, html: nodes[0]?.html }))).toEqual(
        [],
      );
    },
  );

  it("is no wider than a phone", async () => {
    const page = await open("zh-CN", 390, "light");
    const width = await page.evaluate<number>("document.documentElement.scrollWidth");
    await page.close();
    expect(width).toBeLessThanOrEqual(390);
  });

  it("holds the report once, equal to what was rendered", async () => {
    const page = await open("zh-CN", 1280, "light");
    const embedded = await page.locator("script#gongkai-report").allTextContents();
    await page.close();
    expect(embedded).toHaveLength(1);
    const parsed = parseReport(embedded[0]);
    expect(parsed.ok && parsed.report).toEqual(report);
  });

  it("marks every fact cell once with its concept, and runs no script", async () => {
    const page = await open("zh-CN", 1280, "light");
    const facts = await page.locator("td[data-fact]").count();
    const scripts = await page.locator('script:not([type="application/json"])').count();
    await page.close();
    // 16 cells of the appendix, ten counts and ten shares.
    expect({ facts, scripts }).toEqual({ facts: 36, scripts: 0 });
  });
});
