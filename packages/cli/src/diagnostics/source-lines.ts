import type { Mask, TextSource } from "@gongkai/core";
import { isPlacedByItself, type LoadedReport } from "../input/load-report.ts";
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

/** The lines as they may be shown; a line that many findings share is masked once. */
function maskedLines(lines: readonly string[], mask: Mask): (number: number) => string | undefined {
  const masked = new Map<number, string>();
  return (number) => {
    const line = lines[number - 1];
    if (line === undefined) return undefined;
    const known = masked.get(number) ?? mask(line);
    masked.set(number, known);
    return known;
  };
}

const linesOf = (bytes: Uint8Array): string[] => decode(bytes).split("\n");

/**
 * The text that the report was read from: the input itself, or the file that its sources name.
 *
 * @param mask Strikes out what no output may repeat, and keeps lengths.
 */
export async function sourceLines(io: Io, loaded: LoadedReport, mask: Mask): Promise<LineOf> {
  const named = Object.values(loaded.sources ?? {}).find(({ kind }) => kind === "text")?.file;
  const isOwn = named === undefined ? isPlacedByItself(loaded) : named === loaded.file;
  if (named === undefined && !isOwn) return () => null;
  const bytes = isOwn ? loaded.bytes : await io.readFile(named ?? "").catch(() => null);
  if (bytes === null) return () => null;
  const lineAt = maskedLines(linesOf(bytes), mask);
  const shownFile = named ?? loaded.file;
  return ({ file, line, column, length, text }) => {
    const found = file === shownFile ? lineAt(line) : undefined;
    // The file may have changed since the report was imported from it.
    return found?.slice(column - 1, column - 1 + length) === text ? found : null;
  };
}

/** Finds values in the text of report JSON that has no sources; nothing in any other file. */
export async function jsonSources(
  loaded: LoadedReport,
  mask: Mask,
): Promise<(path: string) => TextSource | null> {
  if (!isPlacedByItself(loaded)) return () => null;
  const { jsonRegions } = await import("../output/json-regions.ts");
  const json = decode(loaded.bytes);
  const regionOf = jsonRegions(json);
  const lineAt = maskedLines(json.split("\n"), mask);
  const { file } = loaded;
  return (path) => {
    const region = regionOf(path);
    if (region === null || region.startLine !== region.endLine) return null;
    const { startLine: line, startColumn: column, endColumn } = region;
    const text = lineAt(line)?.slice(column - 1, endColumn - 1) ?? "";
    return { kind: "text", file, line, column, length: endColumn - column, text };
  };
}
