import { execFile, execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import type { Printer } from "./printer.ts";

const command = process.env.SOFFICE_PATH ?? "soffice";

function isInstalled(): boolean {
  try {
    execFileSync("which", [command], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** LibreOffice without a window: all files of a style in one call, since it is slow to start. */
export function libreOfficePrinter(): Printer {
  const folder = mkdtempSync(join(tmpdir(), "gongkai-print-"));
  let calls = 0;
  return {
    missing: isInstalled() ? null : "LibreOffice is not installed",
    async print(files) {
      const [from, to] = [join(folder, `made${++calls}`), join(folder, `printed${calls}`)];
      mkdirSync(from);
      const paths = files.map((file, at) => {
        const path = join(from, `${at}.${typeof file === "string" ? "html" : "docx"}`);
        writeFileSync(path, file);
        return path;
      });
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
      const convert = ["--headless", "--convert-to", "pdf", "--outdir", to];
      await promisify(execFile)(command, [profile, ...convert, ...paths], { timeout: 300_000 });
      return files.map((_, at) => readFileSync(join(to, `${at}.pdf`)));
    },
    async close() {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
