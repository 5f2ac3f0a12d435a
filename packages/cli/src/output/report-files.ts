import { extname } from "node:path";
import { stringifyReport } from "@gongkai/core";
import type { LoadedReport } from "../input/load-report.ts";
import { sourcesFileOf } from "../input/read-sources.ts";
import type { OutputFile } from "../io/io.ts";
import { withoutExtension } from "./without-extension.ts";

/** The files of an imported report: its JSON, and its sources where it has any. */
export function reportFiles(path: string, { report, sources }: LoadedReport): OutputFile[] {
  const files = [{ path, content: stringifyReport(report) }];
  if (sources === undefined) return files;
  const content = `${JSON.stringify(sources, null, 2)}\n`;
  return [...files, { path: sourcesFileOf(path), content }];
}

/** `report.json` for the first report of a file, `report-2.json` for its second. */
export function numberedPath(path: string, number: number): string {
  if (number === 1) return path;
  return `${withoutExtension(path)}-${number}${extname(path)}`;
}
