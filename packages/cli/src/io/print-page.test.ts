import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, describe, expect, it, vi } from "vitest";
import { printPage } from "./print-page.ts";

const folder = mkdtempSync(join(tmpdir(), "gongkai-chromium-"));
const seen = join(folder, "seen");
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => vi.unstubAllEnvs());

/** A program in the place of Chromium: the page comes last among its arguments, as a URL. */
function browser(script: string): void {
  const program = join(folder, "chromium");
  const head = `#!/bin/sh\nfor last; do :; done\npage=\${last#file://}\necho "$last" > ${seen}\n`;
  writeFileSync(program, `${head}${script}\n`);
  chmodSync(program, 0o755);
  vi.stubEnv("GONGKAI_CHROMIUM", program);
}

const isPageLeft = () => existsSync(fileURLToPath(readFileSync(seen, "utf8").trim()));

describe.skipIf(process.platform === "win32")("printPage", () => {
  it("gives what the program prints, and leaves nothing behind", async () => {
    browser('sed s/page/pdf/ "$page" > "$(dirname "$page")/page.pdf"');
    expect(new TextDecoder().decode(await printPage("a page"))).toBe("a pdf");
    expect(isPageLeft()).toBe(false);
  });

  it.each([
    ["fails", "exit 21"],
    ["prints nothing", "exit 0"],
  ])("rejects where the program %s, and leaves nothing behind", async (_what, script) => {
    browser(script);
    await expect(printPage("a page")).rejects.toThrow();
    expect(isPageLeft()).toBe(false);
  });

  it("rejects with the system's code where there is no program", async () => {
    vi.stubEnv("GONGKAI_CHROMIUM", join(folder, "nowhere"));
    await expect(printPage("a page")).rejects.toMatchObject({ code: "ENOENT" });
  });
});
