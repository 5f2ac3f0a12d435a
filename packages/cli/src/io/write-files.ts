import { randomBytes } from "node:crypto";
import { mkdir, realpath, rename, rm, rmdir, stat, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { uninterrupted } from "./interruption.ts";
import type { OutputFile } from "./io.ts";

interface Placement {
  /** Written first; renamed to `path` once every file has been written. */
  readonly temporary: string;
  readonly path: string;
}

/** Renaming would replace a link, or worse a device such as /dev/null: follow the one, write into the other. */
async function destination(path: string) {
  const existing = await stat(path).catch(() => null);
  if (existing?.isDirectory()) {
    throw Object.assign(new Error(`${path} is a folder`), { code: "EISDIR" });
  }
  if (existing === null) return { path, mode: 0o666, isSpecial: false };
  return { path: await realpath(path), mode: existing.mode, isSpecial: !existing.isFile() };
}

async function place(file: OutputFile, placements: Placement[]): Promise<void> {
  const { path, mode, isSpecial } = await destination(file.path);
  if (isSpecial) return writeFile(path, file.content);
  const name = `.gongkai-${process.pid}-${randomBytes(4).toString("hex")}.tmp`;
  const temporary = join(dirname(path), name);
  placements.push({ temporary, path });
  return writeFile(temporary, file.content, { flag: "wx", mode });
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/**
 * Makes a folder and those above it; `made` gets the ones that were missing, deepest first.
 *
 * Node's own `recursive` never returns where the system says ENOENT of a folder whose parent exists (/proc).
 */
async function makeFolders(folder: string, made: string[]): Promise<void> {
  if (await exists(folder)) return;
  await makeFolders(dirname(folder), made);
  await mkdir(folder);
  made.unshift(folder);
}

async function writeAll(files: readonly OutputFile[]): Promise<void> {
  const placements: Placement[] = [];
  const folders: string[] = [];
  try {
    for (const file of files) {
      await makeFolders(dirname(resolve(file.path)), folders);
      await place(file, placements);
    }
    for (const { temporary, path } of placements) await rename(temporary, path);
  } catch (error) {
    for (const { temporary } of placements) await rm(temporary).catch(() => undefined);
    for (const folder of folders) await rmdir(folder).catch(() => undefined);
    throw error;
  }
}

/** Writes every file under a temporary name beside its own and then renames them; on failure nothing is left. */
export async function writeFiles(files: readonly OutputFile[]): Promise<void> {
  return uninterrupted(() => writeAll(files));
}
