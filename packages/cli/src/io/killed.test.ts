import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { modernReport } from "@gongkai/testkit";
import { afterAll, describe, expect, it } from "vitest";

const bin = join(import.meta.dirname, "../../bin/gongkai.js");
const isRequired = process.env.GONGKAI_REQUIRE_ALL_TESTS === "1";
const isBuilt = existsSync(join(import.meta.dirname, "../../dist/command/main.js"));
const chromium = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";

const whole = {
  html: (bytes: Buffer) => bytes.toString().endsWith("</body>\n</html>\n"),
  pdf: (bytes: Buffer) => bytes.toString("latin1").trimEnd().endsWith("%%EOF"),
};

const formats = [
  { to: "html", isPossible: isBuilt },
  // Debian's Chromium: `apt-get install chromium fonts-noto-cjk`.
  { to: "pdf", isPossible: isBuilt && existsSync(chromium) },
] as const;

// `pnpm build` before.
describe.skipIf(process.platform === "win32")("render, ended by force", () => {
  const folder = mkdtempSync(join(tmpdir(), "gongkai-killed-"));
  const input = join(folder, "report.json");
  writeFileSync(input, JSON.stringify(modernReport()));
  const env = { ...process.env, TMPDIR: folder, GONGKAI_CHROMIUM: chromium };
  afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 9, retryDelay: 200 }));

  const start = (to: string, out: string) =>
    spawn(process.execPath, [bin, "render", input, "--to", to, "-o", out], {
      stdio: "ignore",
      env,
    });

  describe.each(formats)("to $to", ({ to, isPossible }) => {
    it.skipIf(!isPossible && !isRequired)(
      "leaves the old file standing or has written the new one whole, whenever it comes",
      async () => {
        const out = join(folder, `out.${to}`);
        const started = performance.now();
        await once(start(to, out), "exit");
        const usual = performance.now() - started;
        expect(whole[to](readFileSync(out))).toBe(true);
        for (const share of [0.2, 0.4, 0.6, 0.8, 0.9, 1]) {
          writeFileSync(out, "old");
          const child = start(to, out);
          const ended = once(child, "exit");
          await sleep(share * usual);
          child.kill("SIGKILL");
          await ended;
          const bytes = readFileSync(out);
          expect(bytes.toString() === "old" || whole[to](bytes)).toBe(true);
        }
      },
    );
  });

  it.skipIf(!formats[1].isPossible && !isRequired)(
    "leaves no profile behind on Ctrl-C",
    async () => {
      const out = join(folder, "interrupted.pdf");
      const profiles = () => readdirSync(folder).filter((name) => name.startsWith("gongkai-"));
      const before = new Set(profiles());
      const child = start("pdf", out);
      const ended = once(child, "exit");
      while (profiles().every((name) => before.has(name))) await sleep(2);
      await sleep(100);
      child.kill("SIGINT");
      const [code] = await ended;
      expect(code).toBe(130);
      expect(existsSync(out)).toBe(false);
      expect(profiles().filter((name) => !before.has(name))).toEqual([]);
    },
  );
});
