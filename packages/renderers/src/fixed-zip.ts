import { unzipSync, zipSync } from "fflate";

/** The first day that an archive can name: no clock goes into a file. */
const NO_TIME = new Date(1980, 0, 1);

/** Packs an archive anew, some of its parts by others: the same report gives the same bytes on any day. */
export function fixedZip(
  packed: Uint8Array,
  change: (parts: Readonly<Record<string, Uint8Array>>) => Record<string, Uint8Array> = (
    parts,
  ) => ({
    ...parts,
  }),
): Uint8Array {
  return zipSync(change(unzipSync(packed)), { mtime: NO_TIME, level: 6 });
}
