import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import axe from "axe-core";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const executablePath = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
const isRequired = process.env.GONGKAI_REQUIRE_ALL_TESTS === "1";
const args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"];
const folder = new URL("../../../packages/renderers/src/html/fixtures/", import.meta.url);
const pages = readdirSync(fileURLToPath(folder)).filter((name) => !name.includes(".fragment."));

const views = pages.flatMap((name) => [
  { name, width: 1280, colorScheme: "light" as const },
  { name, width: 390, colorScheme: "dark" as const },
]);

// Debian's Chromium: `apt-get install chromium fonts-noto-cjk`.
describe.skipIf(!existsSync(executablePath) && !isRequired)("the golden pages", () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args });
  });

  afterAll(() => browser?.close());

  it.each(views)(
    "break no rule of axe-core, ask for nothing and fit: $name, $width pixels",
    async ({ name, width, colorScheme }) => {
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
      const requested: string[] = [];
      const complaints: string[] = [];
      page.on("request", (request) => requested.push(request.url()));
      // What the page's own policy refuses is told here.
      page.on("console", (message) => complaints.push(message.text()));
      const { href } = new URL(name, folder);
      await page.goto(href);
      await page.evaluate(axe.source);
      const broken: string[] = await page.evaluate(
        "axe.run().then(({ violations }) => violations.map(({ id }) => id))",
      );
      const scrollWidth = await page.evaluate<number>("document.documentElement.scrollWidth");
      await page.close();
      expect({ broken, complaints, requested }).toEqual({
        broken: [],
        complaints: [],
        requested: [href],
      });
      expect(scrollWidth).toBeLessThanOrEqual(width);
    },
  );
});
