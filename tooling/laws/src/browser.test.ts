import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { validate } from "@gongkai/core";
import { modernReport, withCell } from "@gongkai/testkit";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundleCore } from "../../tasks/bundle-core.mjs";

const executablePath = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
const isRequired = process.env.GONGKAI_REQUIRE_ALL_TESTS === "1";
const args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"];
const built = fileURLToPath(new URL("../../../packages/core/dist/index.js", import.meta.url));
const isPossible = existsSync(executablePath) && existsSync(built);

const GLOBAL = "gongkaiCore";

// Debian's Chromium, and `pnpm build` before.
describe.skipIf(!isPossible && !isRequired)("core in a browser", () => {
  let browser: Browser;
  let page: Page;
  const failures: string[] = [];

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args });
    page = await browser.newPage();
    page.on("pageerror", (error) => failures.push(error.message));
    page.on("request", ({ url }) => failures.push(`asked for ${url()}`));
    await page.addScriptTag({ content: await bundleCore(GLOBAL) });
  });

  afterAll(() => browser?.close());

  /** What the built bundle says of a report's JSON, in the page. */
  const validated = (json: string) =>
    page.evaluate(
      ({ name, text }) => {
        const core = Reflect.get(globalThis, name);
        const parsed = core.parseReport(text);
        if (!parsed.ok) return { code: String(parsed.error.code) };
        const { verdict, findings } = core.validate(parsed.report);
        return {
          verdict: String(verdict),
          rules: findings.map(({ rule }: { rule: string }) => rule),
        };
      },
      { name: GLOBAL, text: json },
    );

  it("validates a report without a server, and asks the network for nothing", async () => {
    const report = modernReport();
    const wrong = withCell(report, "requests", "granted", "naturalPerson", 22);
    const { verdict, findings } = validate(report);
    expect(await validated(JSON.stringify(report))).toEqual({
      verdict,
      rules: findings.map(({ rule }) => rule),
    });
    expect(await validated(JSON.stringify(wrong))).toMatchObject({
      verdict: "invalid",
      rules: expect.arrayContaining(["requests-outcomes-sum", "requests-applicants-sum"]),
    });
    expect(await validated("{")).toEqual({ code: "json-invalid" });
    expect(failures).toEqual([]);
  });
});
