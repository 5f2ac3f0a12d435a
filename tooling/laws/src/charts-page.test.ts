import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { repository } from "./repository.ts";

const executablePath = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
const isRequired = process.env.GONGKAI_REQUIRE_ALL_TESTS === "1";
const args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"];
const folder = join(repository, "packages/renderers/src/charts/fixtures");

const views = ["zh-CN", "en"].flatMap((lang) =>
  [1280, 390].flatMap((width) =>
    (["light", "dark"] as const).map((scheme) => ({ lang, width, scheme })),
  ),
);

/** The smallest text of the pictures that are seen, in pixels of the screen. */
const smallestText = `Math.min(...[...document.querySelectorAll(".picture svg text")]
  .filter((text) => text.getBoundingClientRect().width > 0)
  .map((text) => {
    const svg = text.closest("svg");
    const scale = svg.getBoundingClientRect().width / svg.getAttribute("width");
    return text.getAttribute("font-size") * scale;
  }))`;

// Debian's Chromium: `apt-get install chromium fonts-noto-cjk`.
describe.skipIf(!existsSync(executablePath) && !isRequired)("the golden pages of charts", () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args });
  });

  afterAll(() => browser?.close());

  /** Opens a page, and notes what it asks for and what it complains of. */
  async function open({ lang, width, scheme }: (typeof views)[number]) {
    const viewport = { width, height: 900 };
    const page = await browser.newPage({ viewport, colorScheme: scheme });
    const noted: string[] = [];
    page.on("console", (message) => noted.push(message.text()));
    page.on("pageerror", ({ message }) => noted.push(message));
    page.on("request", (request) => noted.push(request.url()));
    const url = pathToFileURL(join(folder, `five-years.${lang}.html`)).href;
    await page.goto(url);
    return { page, noted: noted.filter((note) => note !== url) };
  }

  const violations = async (page: Page): Promise<unknown> => {
    await page.evaluate(axe.source);
    return page.evaluate(
      "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes[0].html]))",
    );
  };

  it.each(views)(
    "break no rule of axe-core, ask for nothing and fit: $lang, $width pixels, $scheme",
    async (view) => {
      const { page, noted } = await open(view);
      const scrollWidth = await page.evaluate<number>("document.documentElement.scrollWidth");
      const found = { noted: [...noted], broken: await violations(page), scrollWidth };
      await page.close();
      expect(found).toEqual({ noted: [], broken: [], scrollWidth: view.width });
    },
  );

  it.each([1280, 700, 390, 360])("have no text that is too small: %d pixels", async (width) => {
    const { page } = await open({ lang: "en", width, scheme: "light" });
    const smallest = await page.evaluate<number>(smallestText);
    await page.close();
    expect(smallest).toBeGreaterThanOrEqual(12);
  });

  it("take their colours from the page, light and dark", async () => {
    const colours = new Set<string>();
    for (const scheme of ["light", "dark"] as const) {
      const { page } = await open({ lang: "en", width: 1280, scheme });
      const bar = `document.querySelector('.broad path[fill="var(--s1)"]')`;
      colours.add(await page.evaluate<string>(`getComputedStyle(${bar}).fill`));
      await page.close();
    }
    expect(colours).toEqual(new Set(["rgb(22, 74, 134)", "rgb(95, 151, 220)"]));
  });
});
