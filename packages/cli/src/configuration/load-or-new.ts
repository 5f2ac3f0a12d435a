import { resolve } from "node:path";
import type { Io } from "../io/io.ts";
import { type LoadedConfiguration, loadConfiguration } from "./load-configuration.ts";

/** The configuration that something is to be written into; null where it is yet to be made. */
export async function loadOrNew(
  io: Io,
  named: string | undefined,
  file: string,
): Promise<LoadedConfiguration | null> {
  if (named === undefined) return await loadConfiguration(io, undefined, [file]);
  const isThere = (await io.sizeOf(resolve(io.workingFolder, named))) !== null;
  return isThere ? await loadConfiguration(io, named, []) : null;
}
