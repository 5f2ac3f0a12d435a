import type { Conversion, Io, OutputFile, OutputStream } from "./io.ts";

export interface MemoryIo extends Io {
  /** What has been written to standard output and standard error, and the files by path. */
  readonly written: { stdout: string; stderr: string };
  readonly files: Map<string, Uint8Array>;
}

export interface MemoryOptions {
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly stdin?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly isTTY?: boolean;
  /** Rule modules by the name under which they are imported. */
  readonly modules?: Readonly<Record<string, unknown>>;
  readonly today?: string;
  /** What an office program makes of the bytes of a file; none is there unless given. */
  readonly office?: (bytes: Uint8Array, conversion: Conversion) => Uint8Array;
  /** What Chromium prints of a page; none is there unless given. */
  readonly printer?: (page: string) => Uint8Array;
  /** The system error with which every write fails. */
  readonly writeFailure?: string;
}

/** Files in memory are named from this folder. */
const WORKING_FOLDER = "/desk";

const here = (path: string): string =>
  path.startsWith(`${WORKING_FOLDER}/`) ? path.slice(WORKING_FOLDER.length + 1) : path;

const systemError = (code: string) => Object.assign(new Error(`${code}: failed`), { code });
const bytesOf = (content: string | Uint8Array) =>
  typeof content === "string" ? new TextEncoder().encode(content) : content;

/** A machine that exists only in memory, for tests. */
export function memoryIo(options: MemoryOptions = {}): MemoryIo {
  const { files: given = {}, stdin = "", env = {}, isTTY = false, writeFailure } = options;
  const { modules = {}, today = "2026-01-01" } = options;
  const written = { stdout: "", stderr: "" };
  const files = new Map(
    Object.entries(given).map(([path, content]) => [path, bytesOf(content)] as const),
  );
  const stream = (name: keyof typeof written): OutputStream => ({
    isTTY,
    columns: isTTY ? 80 : undefined,
    write: (content) => {
      written[name] +=
        typeof content === "string" ? content : new TextDecoder("latin1").decode(content);
    },
    drained: async () => undefined,
  });
  return {
    written,
    files,
    env,
    workingFolder: WORKING_FOLDER,
    today: () => today,
    importModule: async (name) => {
      if (!Object.hasOwn(modules, name)) throw systemError("ERR_MODULE_NOT_FOUND");
      return modules[name];
    },
    stdout: stream("stdout"),
    stderr: stream("stderr"),
    readFile: async (path) => {
      const content = files.get(here(path));
      if (content === undefined) throw systemError("ENOENT");
      return content;
    },
    readStandardInput: async () => bytesOf(stdin),
    convertOffice: async (bytes, conversion) => {
      if (options.office === undefined) throw systemError("ENOENT");
      return options.office(bytes, conversion);
    },
    printPage: async (page) => {
      if (options.printer === undefined) throw systemError("ENOENT");
      return options.printer(page);
    },
    openInput: async function* (path) {
      const content = path === null ? bytesOf(stdin) : files.get(here(path));
      if (content === undefined) throw systemError("ENOENT");
      for (let at = 0; at < content.length; at += 7) yield content.subarray(at, at + 7);
    },
    sizeOf: async (path) => files.get(here(path))?.length ?? null,
    modifiedAt: async (path) => (files.has(here(path)) ? 0 : null),
    expandPattern: async (pattern) => {
      const [start = "", end = ""] = pattern.split("*");
      return [...files.keys()].filter((path) => path.startsWith(start) && path.endsWith(end));
    },
    listFolder: async () => [...files.keys()],
    isFolder: async () => false,
    writeFiles: async (outputs: readonly OutputFile[]) => {
      if (writeFailure !== undefined) throw systemError(writeFailure);
      for (const { path, content } of outputs) files.set(here(path), bytesOf(content));
    },
  };
}
