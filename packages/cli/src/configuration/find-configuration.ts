import { dirname, resolve, sep } from "node:path";
import type { Io } from "../io/io.ts";

/** The name under which a configuration is looked for. */
export const CONFIGURATION_NAME = ".gongkai.json";

/** Where a configuration was found. */
export interface FoundConfiguration {
  /** As the run names it: relative to the working folder where that is shorter. */
  readonly path: string;
  /** Whether modules that it names may be run: only of one that the user stands in or has named. */
  readonly isTrusted: boolean;
}

async function upwards(io: Io, from: string): Promise<string | null> {
  for (let folder = from; ; folder = dirname(folder)) {
    const path = resolve(folder, CONFIGURATION_NAME);
    if ((await io.sizeOf(path)) !== null) return path;
    if (dirname(folder) === folder) return null;
  }
}

const isInside = (folder: string, outer: string): boolean =>
  folder === outer || folder.startsWith(outer.endsWith(sep) ? outer : outer + sep);

/** The folder that all files are in. */
function commonFolder([first, ...others]: readonly string[]): string | null {
  if (first === undefined) return null;
  let common = first;
  while (!others.every((folder) => isInside(folder, common)) && dirname(common) !== common) {
    common = dirname(common);
  }
  return common;
}

/**
 * Looks for `.gongkai.json` from the folder of the files upwards, then from the working folder.
 *
 * @param files As the user named them; `-` stands in the working folder.
 */
export async function findConfiguration(
  io: Io,
  files: readonly string[],
): Promise<FoundConfiguration | null> {
  const here = io.workingFolder;
  const folders = files.map((file) => (file === "-" ? here : dirname(resolve(here, file))));
  const ofFiles = commonFolder(folders);
  const ofHere = await upwards(io, here);
  const path = (ofFiles === null ? null : await upwards(io, ofFiles)) ?? ofHere;
  return path === null ? null : { path, isTrusted: path === ofHere };
}
