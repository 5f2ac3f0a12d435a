import type { Finding, LocalText, Report, Source, Sources } from "@gongkai/core";
import type { ImportOptions, ImportResult, OfficeFormat, TableReading } from "@gongkai/importers";
import type { Io } from "../io/io.ts";
import { looksLikeJson } from "./looks-like-json.ts";
import { readInput } from "./read-input.ts";
import { readJsonReport } from "./read-json-report.ts";
import { readSources } from "./read-sources.ts";

/** A report, and what is known of where it came from. */
export interface LoadedReport {
  /** As the user named it. */
  readonly file: string;
  /** Which of the reports of the file it is, counting from 1. */
  readonly number: number;
  readonly report: Report;
  readonly sources?: Sources;
  /** What the importer found; empty for report JSON. */
  readonly findings: readonly Finding[];
  /** What the importer set aside as no part of the report. */
  readonly setAside: readonly { readonly reason: string; readonly source: Source }[];
  /** Why the importer took it for a report of its edition; absent for report JSON. */
  readonly editionReason?: LocalText | null;
  /** What the labels of its tables were taken for; absent for report JSON. */
  readonly readings?: readonly TableReading[];
  /** What an office program saved the input as before it was read. */
  readonly convertedTo?: OfficeFormat["to"];
  /** Whether it is report JSON. */
  readonly isJson: boolean;
  /** The input itself, for showing a line of it. */
  readonly bytes: Uint8Array;
}

/** Beyond this the places of a report's values take longer to find than anybody wants to wait. */
const LARGEST_PLACED = 8 << 20;

/** Report JSON without sources: what stands where is seen in its own text. */
export const isPlacedByItself = ({ isJson, sources, bytes }: LoadedReport): boolean =>
  isJson && sources === undefined && bytes.length <= LARGEST_PLACED;

export interface LoadOptions extends Pick<ImportOptions, "contacts"> {
  /** Whether what is not read is saved as a format that is read, with LibreOffice. Default false. */
  readonly convert?: boolean;
  /** Whether each report of a workbook is read, and not only the first. Default false. */
  readonly all?: boolean;
}

/**
 * Reads the reports of a FILE argument, of which most hold one: report JSON, or any file that can be
 * imported.
 *
 * @throws {GongkaiError} where it cannot be read or holds no report.
 */
export async function loadReports(
  io: Io,
  file: string,
  { convert = false, all = false, ...options }: LoadOptions = {},
): Promise<LoadedReport[]> {
  const bytes = await readInput(io, file);
  const written = looksLikeJson(bytes, file) ? readJsonReport(bytes, file) : null;
  if (written !== null) {
    const sources = await readSources(io, file);
    const beside = sources === undefined ? {} : { sources };
    const own = options.contacts === false ? { report: { ...written.report, contacts: null } } : {};
    return [{ file, number: 1, ...written, ...own, setAside: [], bytes, isJson: true, ...beside }];
  }
  // Loaded here so that checking report JSON does not pay for the importers.
  const { importReport, importReports } = await import("@gongkai/importers");
  const own = { ...options, filename: file };
  const read = async (content: Uint8Array) =>
    all ? importReports(content, own) : [await importReport(content, own)];
  const loaded = (results: readonly ImportResult[], more: Pick<LoadedReport, "convertedTo"> = {}) =>
    results.map((result, at) => ({
      file,
      number: at + 1,
      bytes,
      isJson: false,
      ...result,
      ...more,
    }));
  if (!convert) return loaded(await read(bytes));
  const { readConverted } = await import("./read-converted.ts");
  const { results, ...more } = await readConverted(io, { file, bytes, read });
  return loaded(results, more);
}

/**
 * Reads the first report of a FILE argument.
 *
 * @throws {GongkaiError} where it cannot be read or holds no report.
 */
export async function loadReport(
  io: Io,
  file: string,
  options: Omit<LoadOptions, "all"> = {},
): Promise<LoadedReport> {
  const [first] = await loadReports(io, file, options);
  if (first === undefined) throw new Error(`${file} was read as no report and no error`);
  return first;
}
