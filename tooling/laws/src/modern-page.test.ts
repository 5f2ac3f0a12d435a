import { existsSync } from "node:fs";
import { modernReport } from "@gongkai/testkit";
import { render } from "gongkai";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const executablePath = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
const isRequired = process.env.GONGKAI_REQUIRE_ALL_TESTS === "1";
const args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"];
const isPossible = existsSync(executablePath) || isRequired;

/** 表二 has 10 figures in 2021 and 22 in 2019; 表三 25 or 23 rows of seven; 表四 fifteen. */
const figures = { "cn-2019": 22 + 23 * 7 + 15, "cn-2021": 10 + 25 * 7 + 15 } as const;

describe.skipIf(!isPossible).each(Object.entries(figures))("the page of %s", (edition, count) => {
  let browser: Browser;
  let html: string;

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args });
    html = await render(modernReport({ edition }), { to: "html", lang: "zh-CN" });
  });

  afterAll(() => browser?.close());

  it("marks every figure of the three tables with its concept", async () => {
    const page = await browser.newPage();
    await page.setContent(html);
    const marked = await page.locator("td[data-fact]").count();
    const last = page.locator('td[data-fact="requests.carriedOut"]').last();
    const facts = { marked, last: await last.textContent() };
    await page.close();
    expect(facts).toEqual({ marked: count, last: "3" });
  });
});
