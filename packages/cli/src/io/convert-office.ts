import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { inTemporaryFolder } from "./in-temporary-folder.ts";
import type { Conversion } from "./io.ts";
import { runFirstProgram } from "./run-program.ts";

/** `GONGKAI_SOFFICE`, or the names that LibreOffice goes by. */
function runOffice(args: readonly string[]): Promise<void> {
  const named = process.env.GONGKAI_SOFFICE ?? "";
  return runFirstProgram(named === "" ? ["soffice", "libreoffice"] : [named], args);
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
  return inTemporaryFolder((folder) => convertIn(folder, bytes, conversion));
}
