import { once } from "node:events";
import { createReadStream } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { createRequire } from "node:module";
import { isAbsolute, join } from "node:path";
import { pathToFileURL } from "node:url";
import { formatISO } from "date-fns/formatISO";
import type { Io, OutputStream } from "./io.ts";

const EXIT_UNWRITABLE = 3;

/** A reader that goes away (`| head`) is no failure; a full disk is one. */
function onWriteError(error: NodeJS.ErrnoException, isResult: boolean): void {
  // Whoever reads no more of the messages still wants the files.
  if (error.code === "EPIPE" && !isResult) return;
  if (error.code === "EPIPE") process.exit();
  process.stderr.write(`gongkai: ${error.message}\n`);
  process.exit(EXIT_UNWRITABLE);
}

function outputStream(stream: NodeJS.WriteStream): OutputStream {
  stream.on("error", (error) => onWriteError(error, stream === process.stdout));
  return {
    isTTY: stream.isTTY === true,
    columns: stream.isTTY === true ? stream.columns : undefined,
    write: (content) => {
      stream.write(content);
    },
    drained: async () => {
      if (stream.writableNeedDrain) await once(stream, "drain");
    },
  };
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found?.isDirectory() ?? false;
}

/** Pieces large enough that reading them is no work of its own. */
const PIECE = 1 << 18;

async function sizeOf(path: string): Promise<number | null> {
  const found = await stat(path).catch(() => null);
  return found?.isFile() === true ? found.size : null;
}

async function expandPattern(pattern: string): Promise<readonly string[]> {
  const { glob } = await import("tinyglobby");
  const absolute = isAbsolute(pattern);
  return (await glob(pattern, { absolute, expandDirectories: false })).sort();
}

async function importModule(name: string, folder: string): Promise<unknown> {
  const path = createRequire(join(folder, "any.js")).resolve(name);
  return await import(pathToFileURL(path).href);
}

/** The machine as Node shows it. */
export function nodeIo(): Io {
  return {
    env: process.env,
    workingFolder: process.cwd(),
    today: () => formatISO(new Date(), { representation: "date" }),
    importModule,
    stdout: outputStream(process.stdout),
    stderr: outputStream(process.stderr),
    readFile: (path) => readFile(path),
    readStandardInput,
    openInput: (path) =>
      path === null ? process.stdin : createReadStream(path, { highWaterMark: PIECE }),
    sizeOf,
    modifiedAt: async (path) => (await stat(path).catch(() => null))?.mtimeMs ?? null,
    expandPattern,
    listFolder: (path) => readdir(path),
    isFolder,
    convertOffice: async (bytes, conversion) =>
      (await import("./convert-office.ts")).convertOffice(bytes, conversion),
    printPage: async (page) => (await import("./print-page.ts")).printPage(page),
    // Only commands with an output file pay for loading what writes it.
    writeFiles: async (files) => (await import("./write-files.ts")).writeFiles(files),
  };
}
