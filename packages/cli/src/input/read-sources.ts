import type { Source, Sources } from "@gongkai/core";
import type { Io } from "../io/io.ts";
import { STANDARD_INPUT } from "./read-input.ts";

/** What each kind of source must have for the command to print it. */
const NUMBERS: Readonly<Record<Source["kind"], readonly string[]>> = {
  text: ["line", "column", "length"],
  table: ["table", "row", "column"],
  cell: [],
  page: ["page"],
  json: [],
};

const isKind = (kind: unknown): kind is Source["kind"] =>
  typeof kind === "string" && Object.hasOwn(NUMBERS, kind);

function isSource(value: unknown): value is Source {
  if (typeof value !== "object" || value === null) return false;
  const kind: unknown = Reflect.get(value, "kind");
  if (!isKind(kind)) return false;
  const isText = (key: string) => typeof Reflect.get(value, key) === "string";
  const isNumber = (key: string) => typeof Reflect.get(value, key) === "number";
  return ["file", "text"].every(isText) && NUMBERS[kind].every(isNumber);
}

/** The name of the file that `import -o` writes beside a report. */
export function sourcesFileOf(reportFile: string): string {
  return `${reportFile.replace(/\.json$/i, "")}.sources.json`;
}

/** The sources written beside a report JSON; undefined where there are none that can be read. */
export async function readSources(io: Io, reportFile: string): Promise<Sources | undefined> {
  if (reportFile === STANDARD_INPUT) return undefined;
  try {
    const bytes = await io.readFile(sourcesFileOf(reportFile));
    const sources: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (typeof sources !== "object" || sources === null) return undefined;
    const entries = Object.entries(sources).filter((entry): entry is [string, Source] =>
      isSource(entry[1]),
    );
    return Object.fromEntries(entries);
  } catch {
    // A report is a report without its sources: places are then given by JSON Pointer.
    return undefined;
  }
}
