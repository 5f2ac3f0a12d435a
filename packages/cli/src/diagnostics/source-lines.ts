import type { TextSource } from "@gongkai/core";
import type { LoadedReport } from "../input/load-report.ts";
import type { Io } from "../io/io.ts";

/** Gives the line of the input that a source stands in; null where it cannot be shown. */
export type LineOf = (source: TextSource) => string | null;

function decode(bytes: Uint8Array): string {
  const marks: Readonly<Record<string, string>> = { "255,254": "utf-16le", "254,255": "utf-16be" };
  const marked = marks[bytes.subarray(0, 2).join()];
  try {
    return new TextDecoder(marked ?? "utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}

const linesOf = (bytes: Uint8Array): string[] => decode(bytes).split("\n");

/** The text that the report was read from: the input itself, or the file that its sources name. */
export async function sourceLines(io: Io, loaded: LoadedReport): Promise<LineOf> {
  const named = Object.values(loaded.sources ?? {}).find(({ kind }) => kind === "text")?.file;
  if (named === undefined) return () => null;
  const bytes = named === loaded.file ? loaded.bytes : await io.readFile(named).catch(() => null);
  if (bytes === null) return () => null;
  const lines = linesOf(bytes);
  return ({ file, line, column, length, text }) => {
    const found = file === named ? lines[line - 1] : undefined;
    // The file may have changed since the report was imported from it.
    return found?.slice(column - 1, column - 1 + length) === text ? found : null;
  };
}
