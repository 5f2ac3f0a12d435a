import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { isFixedTable, type Report } from "@gongkai/core";
import { cellMutations, randomSource, validReport, withCell } from "@gongkai/testkit";
import { strFromU8, unzipSync } from "fflate";
import { chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Ended, runCommand } from "./command-run.ts";

const executablePath = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
const isRequired = process.env.GONGKAI_REQUIRE_ALL_TESTS === "1";

const OFFICES = 60;

interface Planted {
  readonly file: string;
  readonly body: string;
  readonly report: Report;
}

/** Sixty valid reports, each with one figure of table 3 spoiled: a formula and mark-up among the names. */
function plantedReports(): Planted[] {
  const random = randomSource(60);
  return Array.from({ length: OFFICES }, (_, index): Planted => {
    const valid = validReport(random, { density: index % 2 === 0 ? "sparse" : "dense" });
    const body = index === 0 ? "=1+1" : index === 1 ? "<b>某局</b>" : `第${index}局`;
    const named = { ...valid, body: { ...valid.body, name: body } };
    const { requests } = named.tables;
    const cells = requests !== undefined && isFixedTable(requests) ? requests.cells : {};
    const row = random.pick(Object.keys(cells));
    const column = random.pick(Object.keys(cells[row] ?? {}));
    const value = cells[row]?.[column];
    if (typeof value !== "number") throw new Error("No figure to spoil");
    const mutations = cellMutations(value, random).filter(({ cell }) => typeof cell === "number");
    const report = withCell(named, "requests", row, column, random.pick(mutations).cell);
    return { file: `${String(index + 1).padStart(2, "0")}.json`, body, report };
  });
}

const decoded = (text: string): string =>
  text.replace(/&(lt|gt|quot|apos|amp);/g, (_all, name: string) => {
    return { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" }[name] ?? "";
  });

/** The texts of a sheet, row by row. */
function sheetRows(path: string, sheet: number): string[][] {
  const entries = unzipSync(readFileSync(path));
  const part = (name: string) => strFromU8(entries[name] ?? new Uint8Array());
  const strings = [...part("xl/sharedStrings.xml").matchAll(/<si>(.*?)<\/si>/gs)].map(([, si]) =>
    decoded([...(si ?? "").matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, t]) => t).join("")),
  );
  const xml = part(`xl/worksheets/sheet${sheet}.xml`);
  return [...xml.matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, row]) =>
    [...(row ?? "").matchAll(/<c ([^>]*?)(?:\/>|>(?:<v>(.*?)<\/v>)?.*?<\/c>)/gs)].map(
      ([, kind, v]) => (kind?.includes('t="s"') === true ? (strings[Number(v)] ?? "") : (v ?? "")),
    ),
  );
}

describe("sixty offices in one table", () => {
  const folder = mkdtempSync(join(tmpdir(), "gongkai-sixty-"));
  const planted = plantedReports();
  const xlsx = join(folder, "problems.xlsx");
  const html = join(folder, "problems.html");
  let ended: Ended;
  /** What the same command says as JSON, problems only. */
  const problems: { file: string; message: string; place: string }[] = [];

  beforeAll(async () => {
    for (const { file, report } of planted)
      writeFileSync(join(folder, file), JSON.stringify(report));
    writeFileSync(join(folder, "61.json"), "{");
    const reports = ["--report", "problems.xlsx", "--report", "problems.html"];
    ended = await runCommand(
      folder,
      "validate",
      "*.json",
      ...reports,
      "--format",
      "ndjson",
      "--lang",
      "zh-CN",
    );
    for (const line of ended.stdout.trimEnd().split("\n")) {
      const { file, findings } = JSON.parse(line);
      for (const { severity, message, place } of findings) {
        if (severity !== "info")
          problems.push({ file, message: message["zh-CN"], place: place["zh-CN"] });
      }
    }
  }, 60_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("finds a problem in each of them, and tells of the file that holds none", () => {
    expect(ended.code).toBe(3);
    const found = new Set(problems.map(({ file }) => file));
    expect(planted.filter(({ file }) => !found.has(file))).toEqual([]);
  });

  it("has every problem in the sheet, as text, with the file, the body and the place", () => {
    const rows = sheetRows(xlsx, 1);
    const [head] = rows;
    expect(head?.slice(0, 6)).toEqual(["文件", "单位", "年度", "级别", "位置", "问题"]);
    const told = new Set(
      rows.map(([file, , , , place, message]) => JSON.stringify([file, place, message])),
    );
    const missing = problems.filter(
      ({ file, place, message }) => !told.has(JSON.stringify([file, place, message])),
    );
    expect(missing).toEqual([]);
    for (const { file, body } of planted) {
      expect(rows.some((row) => row[0] === file && row[1] === body)).toBe(true);
    }
    expect(rows.some(([file, , , severity]) => file === "61.json" && severity === "读不出")).toBe(
      true,
    );
    expect(sheetRows(xlsx, 3)).toHaveLength(OFFICES + 4);
  });

  it.skipIf(!existsSync(executablePath) && !isRequired)(
    "has every problem on the page, which needs no script and no network",
    async () => {
      const args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"];
      const browser = await chromium.launch({ executablePath, args });
      try {
        const page = await browser.newPage({ javaScriptEnabled: true });
        const asked: string[] = [];
        page.on("request", (request) => asked.push(request.url()));
        await page.goto(pathToFileURL(html).href);
        const text = (await page.locator("main").textContent()) ?? "";
        const flat = text.replace(/\s+/g, "");
        const missing = problems.filter(
          ({ message }) => !flat.includes(message.replace(/\s+/g, "")),
        );
        expect(missing).toEqual([]);
        for (const { file, body } of planted) {
          expect(text).toContain(file);
          expect(text).toContain(body);
        }
        expect(await page.locator("main b").count()).toBe(0);
        expect(await page.locator("tr.info").first().isVisible()).toBe(false);
        await page.locator("#hints").check();
        expect(await page.locator("tr.info").first().isVisible()).toBe(true);
        expect(asked).toHaveLength(1);
      } finally {
        await browser.close();
      }
    },
  );
});
