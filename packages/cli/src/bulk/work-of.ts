import { checksOf } from "../configuration/checks.ts";
import type { LoadedConfiguration } from "../configuration/load-configuration.ts";
import type { Work } from "./check-file.ts";
import { type PieceSettings, piecesOf } from "./pieces.ts";

/** Prepares the checking of reports for a run, or for one thread of it. */
export async function workOf(
  loaded: LoadedConfiguration | null,
  { today, pieces }: { readonly today: string; readonly pieces: PieceSettings },
): Promise<Work> {
  return {
    checks: checksOf(loaded, today),
    pieces: await piecesOf(pieces, loaded?.cards ?? null),
    hasRegions: pieces.format === "sarif",
  };
}
