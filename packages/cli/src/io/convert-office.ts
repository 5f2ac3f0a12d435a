import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { uninterrupted } from "./interruption.ts";
import type { Conversion } from "./io.ts";
import { systemCode } from "./system-code.ts";

/** Starting takes some seconds, a document of a hundred pages a few more. */
const LONGEST_MILLISECONDS = 60_000;

const isWindows = process.platform === "win32";

/** Runs a program and those that it starts; all of them end with it, in time. */
function runProgram(program: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    // In a group of its own, so that what it starts can be ended with it.
    const child = spawn(program, args, { stdio: "ignore", detached: !isWindows });
    const end = () => {
      if (child.pid === undefined) return;
      try {
        if (isWindows) child.kill("SIGKILL");
        else process.kill(-child.pid, "SIGKILL");
      } catch {
        // It has ended already.
      }
    };
    const late = setTimeout(() => {
      end();
      reject(Object.assign(new Error(`${program} took too long`), { code: "ETIMEDOUT" }));
    }, LONGEST_MILLISECONDS);
    process.once("SIGINT", end);
    process.once("SIGTERM", end);
    const settle = (act: () => void) => {
      clearTimeout(late);
      process.off("SIGINT", end);
      process.off("SIGTERM", end);
      act();
    };
    child.once("error", (error) => settle(() => reject(error)));
    child.once("close", (code) =>
      settle(code === 0 ? resolve : () => reject(new Error(`${program} ended with ${code}`))),
    );
  });
}

/** `GONGKAI_SOFFICE`, or the names that LibreOffice goes by. */
async function runOffice(args: readonly string[]): Promise<void> {
  const named = process.env.GONGKAI_SOFFICE ?? "";
  const programs = named === "" ? ["soffice", "libreoffice"] : [named];
  for (const [at, program] of programs.entries()) {
    try {
      return await runProgram(program, args);
    } catch (error) {
      const isLast = at === programs.length - 1;
      if (isLast || systemCode(error) !== "ENOENT") throw error;
    }
  }
}

async function convertIn(
  folder: string,
  bytes: Uint8Array,
  { from, to }: Conversion,
): Promise<Uint8Array> {
  const input = join(folder, `file.${from}`);
  await writeFile(input, bytes);
  // A profile of its own: one that is in use, as by a window that is open, would answer for it.
  const profile = pathToFileURL(join(folder, "profile")).href;
  await runOffice([
    "--headless",
    "--norestore",
    `-env:UserInstallation=${profile}`,
    "--convert-to",
    to,
    "--outdir",
    folder,
    input,
  ]);
  return readFile(join(folder, `file.${to}`)).catch((cause) => {
    // It says that all is well of what it cannot open.
    throw new Error(`nothing was written as ${to}`, { cause });
  });
}

/** Saves a document as another format with LibreOffice, in a folder that is removed whatever happens. */
export function convertOffice(bytes: Uint8Array, conversion: Conversion): Promise<Uint8Array> {
  return uninterrupted(async () => {
    const folder = await mkdtemp(join(tmpdir(), "gongkai-"));
    try {
      return await convertIn(folder, bytes, conversion);
    } finally {
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    }
  });
}
