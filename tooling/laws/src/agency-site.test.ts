import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import axe from "axe-core";
import { parseReport, type Report, renderFormats, validate } from "gongkai";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildSite } from "../../../examples/agency-site/build-site.ts";
import { madeReports } from "../../../examples/agency-site/made-reports.ts";

const executablePath = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
const isRequired = process.env.GONGKAI_REQUIRE_ALL_TESTS === "1";
const args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"];

const source = fileURLToPath(new URL("../../../examples/agency-site", import.meta.url));
const years = ["2021", "2022", "2023", "2024", "2025"];

function reportOf(year: string): Report {
  const parsed = parseReport(
    JSON.parse(readFileSync(join(source, `reports/${year}.json`), "utf8")),
  );
  if (!parsed.ok) throw parsed.error;
  return parsed.report;
}

describe("the reports of the example site", () => {
  it("are those that its figures make", () => {
    expect(madeReports()).toEqual(years.map(reportOf));
  });

  it.each(years.slice(1))("follow from those of the year before: %s", (year) => {
    const against = reportOf(String(Number(year) - 1));
    expect(validate(reportOf(year), { against })).toMatchObject({
      findings: [],
      notAssessable: [],
    });
  });
});

describe("the example site", () => {
  const out = join(mkdtempSync(join(tmpdir(), "gongkai-site-")), "site");
  let paths: readonly string[] = [];

  beforeAll(async () => {
    paths = await buildSite({ source, out });
  });
  afterAll(() => rmSync(join(out, ".."), { recursive: true, force: true }));

  it("offers each year in every format that render knows", () => {
    for (const year of years) {
      const files = readdirSync(join(out, year)).filter((name) => name !== "index.html");
      expect(files).toHaveLength(renderFormats.length - 1);
    }
  });

  it("has the same bytes when it is built again", async () => {
    const before = paths.map((path) => readFileSync(join(out, path)));
    await buildSite({ source, out });
    expect(paths.map((path) => readFileSync(join(out, path)))).toEqual(before);
  });

  // Debian's Chromium: `apt-get install chromium fonts-noto-cjk`.
  describe.skipIf(!existsSync(executablePath) && !isRequired)("in a browser", () => {
    let browser: Browser;
    const pages = () => paths.filter((path) => path.endsWith("index.html"));

    beforeAll(async () => {
      browser = await chromium.launch({ executablePath, args });
    });
    afterAll(() => browser?.close());

    it("links to files that there are, and leaves none of its own unlinked", async () => {
      const page = await browser.newPage();
      const linked = new Set<string>();
      for (const path of pages()) {
        await page.goto(pathToFileURL(join(out, path)).href);
        const links: string[] = await page.evaluate(
          "[...document.querySelectorAll('a, link[rel=stylesheet]')].map(({ href }) => href)",
        );
        const missing: string[] = await page.evaluate(
          "[...document.querySelectorAll('a[href^=\"#\"]')].map(({ hash }) => hash.slice(1)).filter((id) => document.getElementById(id) === null)",
        );
        expect(missing, path).toEqual([]);
        for (const link of links) linked.add(fileURLToPath(link.replace(/#.*/, "")));
      }
      await page.close();
      expect([...linked].sort()).toEqual(paths.map((path) => join(out, path)).sort());
    });

    const views = [1280, 390].flatMap((width) =>
      (["light", "dark"] as const).map((colorScheme) => ({ width, colorScheme })),
    );

    it.each(views)(
      "breaks no rule of axe-core, fits and asks for nothing: $width pixels, $colorScheme",
      async ({ width, colorScheme }) => {
        const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
        const failures: string[] = [];
        page.on("pageerror", (error) => failures.push(error.message));
        page.on("console", (message) => failures.push(message.text()));
        page.on("request", (request) => {
          if (!/^(?:file|data):/.test(request.url())) failures.push(`asked for ${request.url()}`);
        });
        for (const path of pages().filter((each) => !/^202[1-4]/.test(each))) {
          await page.goto(pathToFileURL(join(out, path)).href);
          await page.evaluate(axe.source);
          const broken: string[] = await page.evaluate(
            "axe.run({ preload: false }).then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0].html))",
          );
          const scrollWidth = await page.evaluate<number>("document.documentElement.scrollWidth");
          expect({ path, broken, failures }).toEqual({ path, broken: [], failures: [] });
          expect(scrollWidth, path).toBeLessThanOrEqual(width);
        }
        await page.close();
      },
    );
  });
});
