import type { Finding, LocalText, Report, Source, Sources } from "@gongkai/core";
import type { ImportOptions, OfficeFormat, TableReading } from "@gongkai/importers";
import type { Io } from "../io/io.ts";
import { looksLikeJson } from "./looks-like-json.ts";
import { readInput } from "./read-input.ts";
import { readJsonReport } from "./read-json-report.ts";
import { readSources } from "./read-sources.ts";

/** A report, and what is known of where it came from. */
export interface LoadedReport {
  /** As the user named it. */
  readonly file: string;
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
}

/**
 * Reads a report from a FILE argument: report JSON, or any file that can be imported.
 *
 * @throws {GongkaiError} where it cannot be read or holds no report.
 */
export async function loadReport(
  io: Io,
  file: string,
  { convert = false, ...options }: LoadOptions = {},
): Promise<LoadedReport> {
  const bytes = await readInput(io, file);
  const written = looksLikeJson(bytes, file) ? readJsonReport(bytes, file) : null;
  if (written !== null) {
    const sources = await readSources(io, file);
    const beside = sources === undefined ? {} : { sources };
    const own = options.contacts === false ? { report: { ...written.report, contacts: null } } : {};
    return { file, ...written, ...own, setAside: [], bytes, isJson: true, ...beside };
  }
  // Loaded here so that checking report JSON does not pay for the importers.
  const { importReport } = await import("@gongkai/importers");
  const read = (content: Uint8Array) => importReport(content, { ...options, filename: file });
  const original = { file, bytes, isJson: false };
  if (!convert) return { ...original, ...(await read(bytes)) };
  const { readConverted } = await import("./read-converted.ts");
  return { ...original, ...(await readConverted(io, { file, bytes, read })) };
}
