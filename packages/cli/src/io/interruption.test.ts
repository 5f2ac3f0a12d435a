import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { minimalReport } from "@gongkai/testkit";
import { afterAll, describe, expect, it } from "vitest";

const bin = join(import.meta.dirname, "../../bin/gongkai.js");
const isBuilt = existsSync(join(import.meta.dirname, "../../dist/command/main.js"));

// `pnpm build` before.
describe.skipIf(!isBuilt || process.platform === "win32")("Ctrl-C while files are written", () => {
  const folder = mkdtempSync(join(tmpdir(), "gongkai-interrupt-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each([60, 120, 180, 240])("leaves whole files only (%i ms after the first)", async (delay) => {
    const inputs = Array.from({ length: 1500 }, (_, index) => join(folder, `${index}.json`));
    const text = JSON.stringify(minimalReport());
    for (const path of inputs) writeFileSync(path, text);
    const out = join(folder, `out-${delay}`);
    const child = spawn(process.execPath, [bin, "import", ...inputs, "-o", out], {
      stdio: "ignore",
    });
    const ended = once(child, "exit");
    while (!existsSync(out)) await sleep(2);
    await sleep(delay);
    child.kill("SIGINT");
    const [code, signal] = await ended;
    expect(code === 130 || signal === "SIGINT").toBe(true);
    const written = readdirSync(out);
    expect(written.length).toBeLessThan(2 * inputs.length);
    expect(written.filter((name) => name.endsWith(".tmp"))).toEqual([]);
    for (const name of written) JSON.parse(readFileSync(join(out, name), "utf8"));
  });
});
