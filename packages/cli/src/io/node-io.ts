import { readdir, readFile, stat } from "node:fs/promises";
import type { Io, OutputStream } from "./io.ts";

const EXIT_UNWRITABLE = 3;

/** A reader that goes away (`| head`) is no failure; a full disk is one. */
function onWriteError(error: NodeJS.ErrnoException): void {
  if (error.code === "EPIPE") process.exit();
  process.stderr.write(`gongkai: ${error.message}\n`);
  process.exit(EXIT_UNWRITABLE);
}

function outputStream(stream: NodeJS.WriteStream): OutputStream {
  stream.on("error", onWriteError);
  return {
    isTTY: stream.isTTY === true,
    columns: stream.isTTY === true ? stream.columns : undefined,
    write: (text) => {
      stream.write(text);
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

/** The machine as Node shows it. */
export function nodeIo(): Io {
  return {
    env: process.env,
    stdout: outputStream(process.stdout),
    stderr: outputStream(process.stderr),
    readFile: (path) => readFile(path),
    readStandardInput,
    listFolder: (path) => readdir(path),
    isFolder,
    // Only commands with an output file pay for loading what writes it.
    writeFiles: async (files) => (await import("./write-files.ts")).writeFiles(files),
  };
}
