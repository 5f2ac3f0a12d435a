import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromiumPrograms } from "./chromium-programs.ts";
import { inTemporaryFolder } from "./in-temporary-folder.ts";
import { runFirstProgram } from "./run-program.ts";

/** Chromium refuses to run as root in its sandbox; our pages run no script. */
const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];

async function printIn(folder: string, page: string): Promise<Uint8Array> {
  const input = join(folder, "page.html");
  const output = join(folder, "page.pdf");
  await writeFile(input, page);
  await runFirstProgram(chromiumPrograms(process.platform, process.env), [
    "--headless",
    ...sandbox,
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--generate-pdf-document-outline",
    "--no-pdf-header-footer",
    // One that is in use, as by a window that is open, would answer for it.
    `--user-data-dir=${join(folder, "profile")}`,
    `--print-to-pdf=${output}`,
    pathToFileURL(input).href,
  ]);
  return readFile(output).catch((cause) => {
    // It ends as if all were well where it could not print.
    throw new Error("nothing was printed", { cause });
  });
}

/** Prints a page as PDF with an installed Chromium, in a folder that is removed whatever happens. */
export function printPage(page: string): Promise<Uint8Array> {
  return inTemporaryFolder((folder) => printIn(folder, page));
}
