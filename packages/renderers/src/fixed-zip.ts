import { unzipSync, zipSync } from "fflate";

/** The first day that an archive can name: no clock goes into a file. */
const NO_TIME = new Date(1980, 0, 1);

type Parts = Readonly<Record<string, Uint8Array>>;

/**
 * Packs an archive anew: the same report gives the same bytes on any day.
 *
 * @param others What stands in the place of some of its parts.
 */
export function fixedZip(packed: Uint8Array, others: (parts: Parts) => Parts = () => ({})) {
  const parts = unzipSync(packed);
  return zipSync({ ...parts, ...others(parts) }, { mtime: NO_TIME, level: 6 });
}
