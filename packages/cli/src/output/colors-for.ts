import picocolors from "picocolors";
import type { OutputStream } from "../io/io.ts";

export type Colors = ReturnType<typeof picocolors.createColors>;

/** Colours for a stream: only on a terminal, and never against NO_COLOR. */
export function colorsFor(
  stream: OutputStream,
  env: Readonly<Record<string, string | undefined>>,
): Colors {
  const isRefused = (env.NO_COLOR ?? "") !== "" || env.TERM === "dumb";
  return picocolors.createColors(stream.isTTY && !isRefused);
}
