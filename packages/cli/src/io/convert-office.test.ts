import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, afterEach, describe, expect, it, vi } from "vitest";
import { convertOffice } from "./convert-office.ts";

const folder = mkdtempSync(join(tmpdir(), "gongkai-soffice-"));
const seen = join(folder, "seen");
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => vi.unstubAllEnvs());

/** A program in the place of LibreOffice; the file comes last among its arguments. */
function office(script: string): void {
  const program = join(folder, "soffice");
  writeFileSync(program, `#!/bin/sh\nfor last; do :; done\necho "$last" > ${seen}\n${script}\n`);
  chmodSync(program, 0o755);
  vi.stubEnv("GONGKAI_SOFFICE", program);
}

const convert = () => convertOffice(new TextEncoder().encode("old"), { from: "doc", to: "docx" });

const isFolderLeft = () => existsSync(dirname(readFileSync(seen, "utf8").trim()));

describe.skipIf(process.platform === "win32")("convertOffice", () => {
  it("gives what the program writes, and leaves nothing behind", async () => {
    office('sed s/old/new/ "$last" > "$last"x');
    expect(new TextDecoder().decode(await convert())).toBe("new");
    expect(isFolderLeft()).toBe(false);
  });

  it.each([
    ["fails", "exit 77"],
    ["writes nothing", "exit 0"],
  ])("rejects where the program %s, and leaves nothing behind", async (_what, script) => {
    office(script);
    await expect(convert()).rejects.toThrow();
    expect(isFolderLeft()).toBe(false);
  });

  it("rejects with the system's code where there is no program", async () => {
    vi.stubEnv("GONGKAI_SOFFICE", join(folder, "nowhere"));
    await expect(convert()).rejects.toMatchObject({ code: "ENOENT" });
  });
});
