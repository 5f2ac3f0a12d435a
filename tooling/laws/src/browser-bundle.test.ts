import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { allStyles, sampleOf } from "@gongkai/accuracy/made-files";
import { modernReport, withCell } from "@gongkai/testkit";
import { importReport, render, validate } from "gongkai";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { repository } from "./repository.ts";

const executablePath = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
const isRequired = process.env.GONGKAI_REQUIRE_ALL_TESTS === "1";
const args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"];
const bundles = join(repository, "packages/cli/dist/browser");
const isPossible = existsSync(executablePath) && existsSync(join(bundles, "gongkai.global.js"));

const page = `<!doctype html>
<html lang="zh-CN"><meta charset="utf-8"><title>核查</title>
<script src="gongkai.global.js"></script>
<body><p id="verdict"></p>
<script>
globalThis.check = (text) => {
  const parsed = gongkai.parseReport(text);
  const result = parsed.ok ? gongkai.validate(parsed.report) : null;
  document.getElementById("verdict").textContent = result?.verdict ?? parsed.error.code;
  return result;
};
</script>
</body></html>
`;

const report = modernReport();
const wrong = withCell(report, "requests", "granted", "naturalPerson", 22);

// Debian's Chromium, and `pnpm build` before.
describe.skipIf(!isPossible && !isRequired)("the bundle for browsers", () => {
  const folder = mkdtempSync(join(tmpdir(), "gongkai-browser-"));
  const failures: string[] = [];
  const asked: string[] = [];
  let browser: Browser;
  let tab: Page;

  beforeAll(async () => {
    copyFileSync(join(bundles, "gongkai.global.js"), join(folder, "gongkai.global.js"));
    writeFileSync(join(folder, "page.html"), page);
    browser = await chromium.launch({ executablePath, args });
    tab = await browser.newPage();
    tab.on("pageerror", (error) => failures.push(error.message));
    tab.on("request", (request) => asked.push(request.url()));
    await tab.goto(pathToFileURL(join(folder, "page.html")).href);
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const check = (text: string): Promise<unknown> =>
    tab.evaluate((given) => Reflect.get(globalThis, "check")(given), text);

  it("validates a report from a page opened as a file, as Node does", async () => {
    for (const each of [report, wrong]) {
      expect(await check(JSON.stringify(each))).toEqual(JSON.parse(JSON.stringify(validate(each))));
    }
    expect(await tab.locator("#verdict").textContent()).toBe("invalid");
    await check("{");
    expect(await tab.locator("#verdict").textContent()).toBe("json-invalid");
  });

  it("reads the text of a published page, and writes a page of its own", async () => {
    const text = readFileSync(join(repository, "examples/anqing-2018/input.txt"), "utf8");
    const [title, html] = await tab.evaluate(async (given) => {
      const gongkai = Reflect.get(globalThis, "gongkai");
      const bytes = new TextEncoder().encode(given);
      const { report: read } = await gongkai.importReport(bytes, { filename: "input.txt" });
      return [String(read.title), String(await gongkai.render(read, { to: "html" }))];
    }, text);
    expect(title).toBe("安庆市工商质监局2018年政府信息公开工作年度报告");
    expect(html).toContain("<!DOCTYPE html>");
  });

  it("reads a page by what it shows, and says where each figure stands", async () => {
    const html = await render(report, { to: "html" });
    const shown = html.replace(/<script[^>]*>[^<]*<\/script>/, "");
    const [tables, line] = await tab.evaluate(async (given) => {
      const gongkai = Reflect.get(globalThis, "gongkai");
      const bytes = new TextEncoder().encode(given);
      const { report: read, sources } = await gongkai.importReport(bytes, { filename: "a.html" });
      return [read.tables, Number(sources["/tables/requests/cells/new/total"].line)];
    }, shown);
    expect(tables).toEqual(JSON.parse(JSON.stringify(report.tables)));
    expect(shown.split("\n")[line - 1]).toContain("一、本年新收政府信息公开申请数量");
  });

  it.each(["word-plain", "word-auto-numbered", "workbook-sheet-per-table", "sheet-as-csv"])(
    "reads a file of an office as Node does: %s",
    async (name) => {
      const style = allStyles.find((each) => each.name === name);
      if (style === undefined) throw new Error(`no style ${name}`);
      const filename = `a.${style.kind}`;
      const sample = sampleOf(report, 1);
      const { content } = style.make({ ...sample.draft, random: sample.random() });
      const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
      const read = await tab.evaluate(
        async ([given, called]) => {
          const gongkai = Reflect.get(globalThis, "gongkai");
          return gongkai.importReport(Uint8Array.from(given), { filename: called });
        },
        [[...bytes], filename] as const,
      );
      expect(read).toEqual(JSON.parse(JSON.stringify(await importReport(bytes, { filename }))));
    },
  );

  it("says of a PDF that it is not read there", async () => {
    const code = await tab.evaluate(async () => {
      const gongkai = Reflect.get(globalThis, "gongkai");
      const bytes = new TextEncoder().encode("%PDF-1.7");
      return gongkai.importReport(bytes).catch((error: { code: string }) => error.code);
    });
    expect(code).toBe("file-format");
  });

  it("checks what is dropped on the example's page, and saves a sheet of it", async () => {
    const example = await browser.newPage();
    const requests: string[] = [];
    example.on("pageerror", (error) => failures.push(error.message));
    example.on("request", (request) => requests.push(new URL(request.url()).protocol));
    await example.goto(pathToFileURL(join(repository, "examples/browser/index.html")).href);
    const choose = (name: string, buffer: Buffer) =>
      example.locator("#file").setInputFiles({ name, mimeType: "application/json", buffer });
    await choose("wrong.json", Buffer.from(JSON.stringify(wrong)));
    await example.locator("li.error").first().waitFor();
    expect(await example.locator("#verdict").textContent()).toBe("发现错误");
    const saved = example.waitForEvent("download");
    await example.locator("#sheet").click();
    expect((await saved).suggestedFilename()).toBe("problems.xlsx");
    await choose("cut.json", Buffer.from("{"));
    await example.getByText("不是完整的 JSON").waitFor();
    expect(new Set(requests)).toEqual(new Set(["file:"]));
    await example.close();
  });

  it("asks for nothing but the page and itself, and fails nowhere", () => {
    expect(failures).toEqual([]);
    expect(asked.map((url) => url.slice(url.lastIndexOf("/") + 1))).toEqual([
      "page.html",
      "gongkai.global.js",
    ]);
  });

  it.each(["gongkai.js", "gongkai.global.js"])(
    "carries in %s the licences of what is in it",
    (name) => {
      const code = readFileSync(join(bundles, name), "utf8");
      const notices = code.slice(code.indexOf("/*!\nContains:"));
      for (const each of ["zod", "date-fns", "write-excel-file", "fflate", "string-width"]) {
        expect(notices).toMatch(new RegExp(`^${each} \\d.* \\(MIT\\)\\n\\n.*MIT`, "ms"));
      }
      expect(notices.match(/Copyright/g)?.length).toBeGreaterThan(4);
    },
  );

  it.each(["gongkai.js", "gongkai.global.js"])("carries in %s no library of charts", (name) => {
    expect(readFileSync(join(bundles, name), "utf8")).not.toMatch(/echarts|renderToSVGString/);
  });

  it("is a module in one file, too", async () => {
    const code = readFileSync(join(bundles, "gongkai.js"), "utf8");
    const url = `data:text/javascript;base64,${Buffer.from(code).toString("base64")}`;
    const content = `import * as library from "${url}"; globalThis.library = library;`;
    await tab.addScriptTag({ type: "module", content });
    await tab.waitForFunction(() => Reflect.has(globalThis, "library"));
    const verdict = await tab.evaluate((text) => {
      const library = Reflect.get(globalThis, "library");
      return String(library.validate(library.parseReport(text).report).verdict);
    }, JSON.stringify(wrong));
    expect(verdict).toBe("invalid");
  });
});
