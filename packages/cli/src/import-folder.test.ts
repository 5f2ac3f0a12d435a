import { execFile } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { modernReport } from "@gongkai/testkit";
import { render } from "gongkai";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const bin = join(import.meta.dirname, "../bin/gongkai.js");
const isBuilt = existsSync(join(import.meta.dirname, "../dist/command/main.js"));
const run = promisify(execFile);

// `pnpm build` before.
describe.skipIf(!isBuilt)("import of a folder", () => {
  const folder = mkdtempSync(join(tmpdir(), "gongkai-folder-"));
  const pages = join(folder, "pages");
  const gongkai = async (...options: readonly string[]) => {
    const env = { ...process.env, LC_ALL: "C.UTF-8" };
    return run(process.execPath, [bin, "import", ...options, "--lang", "en"], { env }).then(
      ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
      ({ code, stdout, stderr }) => ({ code, stdout, stderr }),
    );
  };

  beforeAll(async () => {
    mkdirSync(join(pages, "2022/县"), { recursive: true });
    const page = await render(modernReport(), { to: "html" });
    for (const name of ["a.html", "a.htm", "2022/b.html", "2022/县/c.html"]) {
      writeFileSync(join(pages, name), page);
    }
    writeFileSync(join(pages, "2022/bad.html"), "<p>nothing");
    writeFileSync(join(pages, "style.css"), "p{}");
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(["1", "2"])(
    "reads what is there, tells of what is no report, keeps the folders (%s threads)",
    async (jobs) => {
      const out = join(folder, `out-${jobs}`);
      const { code, stdout, stderr } = await gongkai(pages, "--out", out, "--jobs", jobs);
      expect({ code, stdout }).toEqual({ code: 3, stdout: "" });
      expect(stderr).toContain("4 reports imported; 0 were there already; 1 files hold no report.");
      expect(stderr).toContain("form-unknown");
      const written = readdirSync(out, { recursive: true })
        .map(String)
        .filter((name) => name.endsWith(".json"));
      expect(written.filter((name) => !name.includes(".sources.")).sort()).toEqual(
        ["2022/b.json", "2022/县/c.json", "a.html.json", "a.json"].map((name) => join(name)),
      );
      expect(JSON.parse(readFileSync(join(out, "2022/b.json"), "utf8")).title).toBe(
        modernReport().title,
      );
    },
  );

  it("goes on where a run before it stopped, and begins anew with --force", async () => {
    const out = join(folder, "again");
    await gongkai(pages, "--out", out);
    rmSync(join(out, "2022/b.json"));
    expect((await gongkai(pages, "--out", out)).stderr).toContain(
      "1 reports imported; 3 were there already",
    );
    expect((await gongkai(pages, "--out", out, "--force")).stderr).toContain(
      "4 reports imported; 0 were",
    );
  });

  it("asks where to write to, and says so of a folder without files", async () => {
    expect(await gongkai(pages)).toMatchObject({ code: 2, stdout: "" });
    mkdirSync(join(folder, "empty"));
    expect((await gongkai(join(folder, "empty"), "--out", folder)).stderr).toContain(
      "has no files",
    );
  });

  it("explains what each row and column was read as", async () => {
    const page = readFileSync(join(pages, "a.html"), "utf8").replace(
      /<script type[\s\S]*?<\/script>/,
      "",
    );
    writeFileSync(
      join(folder, "shown.html"),
      page.replace("二、上年结转政府信息公开申请数量", "上年结转政府信息公开申请数"),
    );
    const { stdout } = await gongkai(join(folder, "shown.html"), "--explain");
    expect(stdout).toMatch(/一、本年新收政府信息公开申请数量 +new +exact/);
    expect(stdout).toMatch(/上年结转政府信息公开申请数 +carriedIn +a letter or two off/);
    expect(stdout).toMatch(/自然人 +naturalPerson +exact/);
  });

  it("leaves out whom to ask", async () => {
    const report = {
      ...modernReport(),
      contacts: { person: "某", phone: "010", postcode: null, address: null },
    };
    writeFileSync(join(folder, "contacts.html"), await render(report, { to: "html" }));
    const { stdout } = await gongkai(join(folder, "contacts.html"), "--no-contacts");
    expect(JSON.parse(stdout).contacts).toBeNull();
    expect(JSON.parse((await gongkai(join(folder, "contacts.html"))).stdout).contacts.person).toBe(
      "某",
    );
  });
});
