import { parseReport } from "@gongkai/core";
import { blankReport } from "@gongkai/core/build";
import { minimalReport, modernReport, withCell } from "@gongkai/testkit";
import { describe, expect, it } from "vitest";
import { type MemoryOptions, memoryIo } from "./io/memory-io.ts";
import { main } from "./main.ts";

const good = JSON.stringify(minimalReport());
const files = {
  "good.json": good,
  "bad.json": JSON.stringify(withCell(minimalReport(), "appendix-anqing", "replies", "value", 99)),
  "cut.json": good.slice(0, 40),
};

async function gongkai(line: string, options: MemoryOptions = {}) {
  const io = memoryIo({ files, ...options });
  const code = await main(line.split(" "), io);
  return { code, ...io.written, files: io.files };
}

const rowsOf = (csv: string) => csv.trimEnd().split("\r\n");

describe.each([
  "validate - --format json",
  "facts - --format json",
  "metrics - --format json",
  "import -",
  "render - --to json",
])("%s", (line) => {
  it("reads standard input and prints JSON", async () => {
    const { code, stdout, stderr } = await gongkai(line, { stdin: good });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(() => JSON.parse(stdout)).not.toThrow();
  });

  it("refuses an empty standard input and prints nothing", async () => {
    const { code, stdout, stderr } = await gongkai(line);
    expect({ code, stdout }).toEqual({ code: 3, stdout: "" });
    expect(stderr).toContain("file-empty");
  });
});

describe("several files", () => {
  it.each(["validate", "facts"])("give %s one JSON line each, the bad one none", async (name) => {
    const { code, stdout, stderr } = await gongkai(
      `${name} good.json cut.json bad.json --format json`,
    );
    const lines = stdout.trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line).file)).toEqual(["good.json", "bad.json"]);
    expect(code).toBe(3);
    expect(stderr).toMatch(/--> cut\.json/);
    expect(stderr).toContain("json-invalid");
  });

  it("end with the highest code, wherever it came up", async () => {
    expect((await gongkai("validate bad.json good.json")).code).toBe(1);
    expect((await gongkai("validate cut.json bad.json")).code).toBe(3);
  });

  it("are headed by their names for reading, under one header as CSV", async () => {
    const { stdout } = await gongkai("validate good.json bad.json");
    expect(stdout.match(/^== .* ==$/gm)).toEqual(["== good.json ==", "== bad.json =="]);
    const rows = rowsOf((await gongkai("facts good.json bad.json --format csv")).stdout);
    expect(rows.filter((row) => row.startsWith("concept,"))).toHaveLength(1);
  });
});

describe("import -o", () => {
  it("says on a terminal why a page was taken for its form", async () => {
    const labels = "本年制发件数\n本年废止件数";
    const page = `某县2023年政府信息公开工作年度报告\n一、总体情况\n${labels}`;
    const { stderr } = await gongkai("import page.txt -o r.json --lang en", {
      files: { "page.txt": page },
      isTTY: true,
    });
    expect(stderr).toContain("Told by 2 labels of cn-2021: 本年制发件数, 本年废止件数\nNext:");
  });

  it("writes a report that reads back equal, and says nothing", async () => {
    const run = await gongkai("import good.json -o out/r.json");
    expect(run).toMatchObject({ code: 0, stdout: "", stderr: "" });
    const written = new TextDecoder().decode(run.files.get("out/r.json"));
    expect(parseReport(written)).toMatchObject({ ok: true, report: minimalReport() });
  });

  it("writes the others where one cannot be read", async () => {
    const run = await gongkai("import cut.json good.json -o out");
    expect(run.code).toBe(3);
    expect(run.files.has("out/good.json")).toBe(true);
    expect(run.files.has("out/cut.json")).toBe(false);
  });
});

describe("render", () => {
  it("shows what the rules find in its place, and what the site asks for", async () => {
    const files = { "good.json": good, "meta.json": '{"SiteName":"某市人民政府"}' };
    const { code, stdout } = await gongkai(
      "render good.json --to html --with-findings --meta meta.json",
      { files },
    );
    expect(code).toBe(0);
    expect(stdout).toContain('<section id="gongkai-findings"');
    expect(stdout).toContain('<meta name="SiteName" content="某市人民政府">');
  });

  it.each([
    ["[]", "no JSON object"],
    ["{", "no JSON"],
    ['{"Sitename":"甲"}', 'no "Sitename"'],
    ['{"SiteName":1}', "is no text"],
  ])("refuses meta tags that are none: %s", async (meta, message) => {
    const files = { "good.json": good, "meta.json": meta };
    const { code, stderr } = await gongkai(
      "render good.json --to html --meta meta.json --lang en",
      { files },
    );
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr).toContain("ContentSource");
  });

  it("shows what validate would find, with its configuration", async () => {
    const wrong = JSON.stringify(
      withCell(modernReport(), "requests", "total", "naturalPerson", 99),
    );
    const off = '{"severities":{"requests-outcomes-sum":"off"}}';
    const found = async (options: string) => {
      const { stdout } = await gongkai(`render wrong.json --to html --with-findings ${options}`, {
        files: { "wrong.json": wrong, "off.json": off },
      });
      return stdout.includes("<code>requests-outcomes-sum</code>");
    };
    expect([await found("--no-config"), await found("--config off.json")]).toEqual([true, false]);
  });

  it("writes a page in the theme of a file", async () => {
    const theme =
      '{"light":{"accent":"#0b5394"},"fonts":{"text":["思源宋体","serif"]},"textSize":120}';
    const { code, stdout } = await gongkai("render good.json --to html --theme theme.json", {
      files: { "good.json": good, "theme.json": theme },
    });
    expect(code).toBe(0);
    expect(stdout).toContain("{:root{--accent:#0b5394}html{font-size:127.5%}}");
    expect(stdout).toContain('body{font-family:"思源宋体",serif}');
  });

  it.each([
    ["{", "theme.json", "This is no JSON"],
    ["[]", "theme.json", "This is no theme"],
    ['{"accent":"#0b5394"}', "theme.json#/accent", "light, dark, fonts, textSize"],
    ['{"light":{"accent":"#ffee00"}}', "theme.json#/light/accent", "At least 4.5"],
  ])("refuses a theme that is none, and says where: %s", async (theme, place, words) => {
    const { code, stdout, stderr } = await gongkai(
      "render good.json --to html --theme theme.json --lang en",
      { files: { "good.json": good, "theme.json": theme } },
    );
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(place);
    expect(stderr).toContain(words);
    expect(stderr).toContain("theme-invalid");
  });

  it.each([
    ["html --fragment --theme a.json", "--theme is for whole pages, not for --fragment"],
    ["text --with-findings --fragment", "--fragment, --with-findings is for pages, not for text"],
    ["html --fragment --with-findings", "--with-findings is for whole pages, not for --fragment"],
  ])("refuses options of pages that would do nothing: --to %s", async (options, message) => {
    const files = { "good.json": good };
    const line = `render good.json --to ${options} --lang en`;
    const { code, stdout, stderr } = await gongkai(line, { files });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(message);
  });

  it("writes the article alone for the editor of a site, the report beside it", async () => {
    const files = { "good.json": good };
    const run = await gongkai("render good.json --to html --fragment -o out/a.html", { files });
    expect(run.code).toBe(0);
    const html = new TextDecoder().decode(run.files.get("out/a.html"));
    expect(html).toMatch(/^<h1 style="[^"]+">/);
    expect(html).not.toMatch(/<(?:script|style|html|head|body)\b| (?:class|id)=/);
    const json = new TextDecoder().decode(run.files.get("out/a.json"));
    expect(JSON.parse(json)).toEqual(JSON.parse(good));
  });

  describe("--to charts", () => {
    const period = { start: "2017-01-01", end: "2017-12-31" };
    const earlier = JSON.stringify({ ...minimalReport(), period });
    const own = { ...files, "2017.json": earlier };

    it("draws the figures of a report beside those of other years", async () => {
      const line = "render good.json --to charts --against 2017.json --lang zh-CN";
      const { code, stdout, stderr } = await gongkai(line, { files: own });
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      expect(stdout).toContain("2018年新收申请7件，与上年持平（上年7件）。");
    });

    it.each([
      ["charts --against good.json", "Two reports are about 2018", 2],
      ["charts --against cut.json", "--> cut.json", 3],
      ["charts --with-findings", "--with-findings is for pages, not for charts", 2],
      ["html --against 2017.json", "--against goes with --with-findings", 2],
      ["html --config a.json", "--config goes with --with-findings", 2],
    ])("refuses what does not go together: --to %s", async (options, message, status) => {
      const line = `render good.json --to ${options} --lang en`;
      const { code, stdout, stderr } = await gongkai(line, { files: own });
      expect({ code, stdout }).toEqual({ code: status, stdout: "" });
      expect(stderr).toContain(message);
    });
  });

  it.each(["docx", "xlsx"])("writes %s to a file, and no bytes onto a terminal", async (to) => {
    const files = { "good.json": good };
    const run = await gongkai(`render good.json --to ${to} -o out.${to}`, { files });
    expect(run).toMatchObject({ code: 0, stdout: "" });
    expect([...(run.files.get(`out.${to}`) ?? [])].slice(0, 2)).toEqual([0x50, 0x4b]);
  });
});

describe("render --to pdf", () => {
  const pages: string[] = [];
  const printer = (page: string) => {
    pages.push(page);
    return new TextEncoder().encode("%PDF-1.4");
  };

  it("prints the page, with what the rules find where that is wanted", async () => {
    const run = await gongkai("render bad.json --to pdf --with-findings -o out.pdf", { printer });
    expect(run).toMatchObject({ code: 0, stdout: "", stderr: "" });
    expect(new TextDecoder().decode(run.files.get("out.pdf"))).toBe("%PDF-1.4");
    const page = await gongkai("render bad.json --to html --with-findings");
    expect(pages.at(-1)).toBe(page.stdout);
  });

  it("writes to a pipe, and no bytes onto a terminal", async () => {
    expect((await gongkai("render good.json --to pdf", { printer })).stdout).toBe("%PDF-1.4");
    const { code, stdout, stderr } = await gongkai("render good.json --to pdf", {
      printer,
      isTTY: true,
    });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("gongkai render good.json --to pdf -o report.pdf");
  });

  it("says what to do where there is no Chromium, or it cannot", async () => {
    const missing = await gongkai("render good.json --to pdf -o out.pdf --lang en");
    expect(missing).toMatchObject({ code: 3, stdout: "" });
    expect(missing.stderr).toContain("GONGKAI_CHROMIUM");
    expect(missing.stderr).toContain("browser-missing");
    expect(missing.files.has("out.pdf")).toBe(false);
    const failing = await gongkai("render good.json --to pdf --lang zh-CN", {
      printer: () => {
        throw new Error("ended with 21");
      },
    });
    expect(failing.stderr).toContain("Chromium 未能打印这个网页");
    expect(failing.stderr).toContain("printing-failed");
  });

  it.each(["--fragment", "--meta good.json"])("does not leave out %s unsaid", async (option) => {
    const { code, stderr } = await gongkai(`render good.json --to pdf ${option}`, { printer });
    expect(code).toBe(2);
    expect(stderr).toContain(option.split(" ")[0]);
  });
});

describe("import --all", () => {
  const sheet = (year: number) =>
    `某县${year}年政府信息公开工作年度报告,\n一、总体情况,\n二、主动公开政府信息情况,\n第二十条第（五）项,\n信息内容,本年处理决定数量\n行政许可,${year}\n`;
  const files = { files: { "years.csv": sheet(2022) + sheet(2023), "good.json": good } };
  const titles = [2022, 2023].map((year) => `某县${year}年政府信息公开工作年度报告`);

  it("gives each report of a workbook on a line, and says of none that it was left out", async () => {
    const { code, stdout, stderr } = await gongkai("import years.csv --all", files);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const reports = stdout.trim().split("\n");
    expect(reports.map((line) => JSON.parse(line).title)).toEqual(titles);
  });

  it("writes a file each, numbered from the second", async () => {
    const run = await gongkai("import years.csv good.json --all -o out", files);
    expect(run.code).toBe(0);
    const written = ["out/years.json", "out/years-2.json"].map((path) =>
      JSON.parse(new TextDecoder().decode(run.files.get(path))),
    );
    expect(written.map(({ title }) => title)).toEqual(titles);
    expect(run.files.has("out/good.json")).toBe(true);
  });

  it("is not done unasked", async () => {
    const { stdout } = await gongkai("import years.csv", files);
    expect(JSON.parse(stdout).title).toBe(titles[0]);
  });
});

describe("import --convert", () => {
  const page = "某县2023年政府信息公开工作年度报告\n一、总体情况\n本年制发件数\n本年废止件数";
  const old = { files: { "a.rtf": "{\\rtf1 x}", "a.txt": page } };

  it("reads what an office program makes of a file, and says so", async () => {
    const asked: string[] = [];
    const { code, stdout, stderr } = await gongkai("import a.rtf --convert --lang en", {
      ...old,
      office: (_bytes, { from, to }) => {
        asked.push(`${from} ${to}`);
        return new TextEncoder().encode(page);
      },
    });
    expect({ code, asked }).toEqual({ code: 0, asked: ["rtf docx"] });
    expect(JSON.parse(stdout).title).toBe("某县2023年政府信息公开工作年度报告");
    expect(stderr).toContain("a.rtf: saved as DOCX by LibreOffice");
  });

  it("is not done unasked, and not to what can be read", async () => {
    const refused = await gongkai("import a.rtf --lang en", old);
    expect(refused).toMatchObject({ code: 3, stdout: "" });
    expect(refused.stderr).toContain("file-format");
    expect(refused.stderr).toContain("gongkai import --convert does that");
    expect((await gongkai("import a.txt --convert", old)).code).toBe(0);
  });

  it("says what to do where there is no LibreOffice, or it cannot", async () => {
    const { code, stderr } = await gongkai("import a.rtf --convert --lang en", old);
    expect(code).toBe(3);
    expect(stderr).toContain("GONGKAI_SOFFICE");
    expect(stderr).toContain("converter-missing");
    const failing = await gongkai("import a.rtf --convert --lang zh-CN", {
      ...old,
      office: () => {
        throw new Error("ended with 77");
      },
    });
    expect(failing.stderr).toContain("另存为 DOCX");
    expect(failing.stderr).toContain("conversion-failed");
  });
});

describe("claims", () => {
  const said = (text: string) => {
    const blocks = [{ type: "paragraph" as const, text }];
    const sections = [{ id: "proactive", heading: "二、主动公开政府信息情况", blocks }];
    return { ...modernReport(), sections };
  };
  const year = JSON.stringify(
    said(
      "全年收到政府信息公开申请45件，同比增长12.5%，培训80人，编制问答9期（甲镇4期、乙镇3期、丙镇2期）。",
    ),
  );
  const before = JSON.stringify({
    ...withCell(modernReport(), "requests", "new", "total", 40),
    period: { start: "2020-01-01", end: "2020-12-31" },
  });
  const files = { "year.json": year, "before.json": before };

  it("lists every figure of the narrative, with what it states and how many were understood", async () => {
    const { code, stdout } = await gongkai("claims year.json --format json", { files });
    const { statements, coverage } = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(
      statements.map((each: { stated: string; kind: string; verdict: string }) => [
        each.stated,
        each.kind,
        each.verdict,
      ]),
    ).toEqual([
      ["45件", "quantity", "agrees"],
      ["12.5%", "growth", "notAssessable"],
      ["80人", "quantity", "notAssessable"],
      ["9期", "sum", "agrees"],
      ["4期", "part", "agrees"],
      ["3期", "part", "agrees"],
      ["2期", "part", "agrees"],
    ]);
    expect(coverage).toEqual({ figures: 7, understood: 7, verified: 5 });
  });

  it("takes the earlier figure of a growth from last year's report", async () => {
    const { stdout } = await gongkai("claims year.json --against before.json --lang en", { files });
    expect(stdout).toMatch(/12\.5% +growth +Requests received +agrees/);
    expect(stdout).toContain("7 figures in the narrative, 7 understood, 6 verified");
  });
});

describe("metrics", () => {
  it("lines up a table under titles in the user's language", async () => {
    expect((await gongkai("metrics good.json --lang zh-CN")).stdout).toMatch(/^指标 +概念/);
    expect((await gongkai("metrics good.json --lang en")).stdout).toMatch(/^metric +concept/);
  });

  it("writes CSV whose rows are as wide as their header", async () => {
    const [header = "", ...rows] = rowsOf((await gongkai("metrics good.json --format csv")).stdout);
    expect(header).toMatch(/^metric,/);
    const plain = rows.filter((row) => !row.includes('"'));
    for (const row of plain) expect(row.split(",")).toHaveLength(header.split(",").length);
  });

  it("accepts last year's report and refuses one that is cut", async () => {
    expect((await gongkai("metrics good.json --against good.json")).code).toBe(0);
    const { code, stderr } = await gongkai("metrics good.json --against cut.json");
    expect(code).toBe(3);
    expect(stderr).toContain("--> cut.json");
  });

  it("explains a metric, and names the nearest for an unknown", async () => {
    expect((await gongkai("metrics --explain growth --lang en")).stdout).toMatch(/^growth: /);
    const near = await gongkai("metrics --explain growt");
    expect(near).toMatchObject({ code: 2, stdout: "" });
    expect(near.stderr).toContain("Did you mean growth? Type: gongkai metrics --explain growth");
    expect(near.stderr).toContain("metric-unknown");
    const far = await gongkai("metrics --explain zzzzzzzzzzzz");
    expect(far.stderr).not.toContain("Did you mean");
  });
});

describe("rules", () => {
  it("lists the rules of tables, prose and import", async () => {
    const { stdout } = await gongkai("rules");
    for (const id of ["blank-cell", "growth-stated", "text-repaired"]) expect(stdout).toContain(id);
  });

  it("names the nearest for an unknown, with the command to type", async () => {
    const { code, stdout, stderr } = await gongkai("rules blank-cel --lang zh-CN");
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("是否指 blank-cell？输入 gongkai rules blank-cell");
    expect(stderr).toContain("rule-unknown");
  });
});

describe("render", () => {
  it.each([
    ["html", /^<!doctype html>/i],
    ["json", /^\{/],
    ["text", /2018年/],
  ])("prints %s, and writes the same to a file", async (format, opening) => {
    const { stdout } = await gongkai(`render good.json --to ${format}`);
    expect(stdout).toMatch(opening);
    const run = await gongkai(`render good.json --to ${format} -o out.x`);
    expect(run).toMatchObject({ code: 0, stdout: "", stderr: "" });
    expect(new TextDecoder().decode(run.files.get("out.x"))).toBe(stdout);
  });

  it("reports what it cannot write and writes nothing", async () => {
    const run = await gongkai("render good.json --to text -o out.x", { writeFailure: "ENOSPC" });
    expect(run).toMatchObject({ code: 3, stdout: "" });
    expect(run.stderr).toContain("the disk is full");
    expect(run.files.has("out.x")).toBe(false);
  });
});

describe("template", () => {
  it("writes the form with no figure filled in, as JSON that is a report", async () => {
    const { code, stdout, stderr } = await gongkai(
      "template --edition cn-2021 --to json --year 2024 --body 某局",
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const report = blankReport("cn-2021", {
      body: { name: "某局", kind: "department" },
      year: 2024,
    });
    expect(parseReport(stdout)).toMatchObject({ ok: true, report });
  });

  it.each([
    ["", "cn-2021", 2025],
    [" --edition cn-2019", "cn-2019", 2020],
    [" --edition cn-2008", "cn-2008", 2018],
    [" --year 2016", "cn-2008", 2016],
  ])("takes last year and its form unless told (template%s)", async (options, edition, year) => {
    const { stdout } = await gongkai(`template --to json${options}`, { today: "2026-01-20" });
    expect(JSON.parse(stdout)).toMatchObject({
      edition,
      title: `某单位${year}年政府信息公开工作年度报告`,
      period: { start: `${year}-01-01`, end: `${year}-12-31` },
    });
  });

  it("writes a sheet as CSV for office programs, and as XLSX", async () => {
    const { files: written } = await gongkai("template --to csv -o form.csv");
    expect([...(written.get("form.csv")?.subarray(0, 3) ?? [])]).toEqual([0xef, 0xbb, 0xbf]);
    const run = await gongkai("template --to xlsx -o form.xlsx");
    expect(run).toMatchObject({ code: 0, stdout: "", stderr: "" });
    expect([...(run.files.get("form.xlsx")?.subarray(0, 2) ?? [])]).toEqual([0x50, 0x4b]);
    expect((await gongkai("template --to xlsx")).stdout).toMatch(/^PK/);
  });

  it("spoils no terminal with XLSX, and says what to type", async () => {
    const { code, stdout, stderr } = await gongkai("template --to xlsx", { isTTY: true });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("gongkai template --to xlsx -o report.xlsx");
  });

  it("knows no other form, year or format", async () => {
    const unknown = await gongkai("template --edition cn-1999 --to csv");
    expect(unknown.stderr).toContain("cn-2008, cn-2019, cn-2021");
    expect((await gongkai("template --to csv --year 20215")).code).toBe(2);
    expect((await gongkai("template --to pdf")).code).toBe(2);
    expect((await gongkai("template")).code).toBe(2);
  });
});

describe("schema", () => {
  it("prints a JSON Schema of 2020-12", async () => {
    const { code, stdout } = await gongkai("schema");
    expect(code).toBe(0);
    expect(JSON.parse(stdout).$schema).toContain("2020-12");
  });
});

describe("the language", () => {
  it.each<[env: Record<string, string>, option: string, isChinese: boolean]>([
    [{ LC_ALL: "zh_CN.UTF-8", LC_MESSAGES: "en_US", LANG: "en_US" }, "", true],
    [{ LC_MESSAGES: "en_US.UTF-8", LANG: "zh_CN.UTF-8" }, "", false],
    [{ LC_ALL: "", LANG: "zh_CN.UTF-8" }, "", true],
    [{ LANG: "C" }, "", false],
    [{}, "", false],
    [{ LC_ALL: "zh_CN.UTF-8" }, " --lang en", false],
    [{ LC_ALL: "en_US.UTF-8" }, " --lang=zh-CN", true],
  ])("of %j with %j is Chinese: %j", async (env, option, isChinese) => {
    const { stdout } = await gongkai(`validate bad.json${option}`, { env });
    expect(stdout.startsWith("发现错误")).toBe(isChinese);
  });

  it("that is not known is wrong usage", async () => {
    const { code, stderr } = await gongkai("rules --lang fr");
    expect(code).toBe(2);
    expect(stderr).toContain("zh-CN");
  });
});

describe.each([
  "import",
  "validate",
  "accept",
  "facts",
  "metrics",
  "render",
  "template",
  "rules",
  "concepts",
  "schema",
])("the help of %s", (name) => {
  it.each(["zh-CN", "en"])("fits a screen and ends with two examples (%s)", async (lang) => {
    const { code, stdout } = await gongkai(`${name} --help --lang ${lang}`);
    expect(code).toBe(0);
    const lines = stdout.trimEnd().split("\n");
    expect(lines.length).toBeLessThanOrEqual(24);
    expect(lines.slice(-2).every((line) => line.startsWith(`  gongkai ${name}`))).toBe(true);
    expect(/choices|default|\[options\]/.test(stdout) && lang === "zh-CN").toBe(false);
  });
});
