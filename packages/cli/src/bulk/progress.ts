import type { LocalText } from "@gongkai/core";
import type { Run } from "../run.ts";

/** Shows how far a long run is; does nothing where nobody looks. */
export interface Progress {
  advance(bytes: number, counted: number): void;
  /** Takes the bar away; what follows is written where it was. */
  stop(): void;
}

const SILENT: Progress = { advance: () => undefined, stop: () => undefined };

const REPORTS: LocalText = { "zh-CN": "份报告", en: "reports" };

interface ProgressOptions {
  /** Bytes to go; null where that is not known: then what is done is counted. */
  readonly total: number | null;
  readonly isWanted: boolean;
  /** What is counted: reports unless told. */
  readonly counted?: LocalText;
}

/** Begins to show progress on standard error, if that is a terminal. */
export async function startProgress(
  { io, language }: Run,
  { total, isWanted, counted = REPORTS }: ProgressOptions,
): Promise<Progress> {
  if (!io.stderr.isTTY || !isWanted) return SILENT;
  const { SingleBar } = await import("cli-progress");
  const known = `{bar} {percentage}% · {reports} ${counted[language]} · {eta_formatted}`;
  const format = total === null ? `{reports} ${counted[language]}` : known;
  const bar = new SingleBar({
    format,
    stream: process.stderr,
    clearOnComplete: true,
    // Ctrl-C would leave the terminal without one.
    hideCursor: false,
    barCompleteChar: "█",
    barIncompleteChar: "░",
  });
  bar.start(total ?? 1, 0, { reports: 0 });
  let done = 0;
  let count = 0;
  return {
    advance(bytes, reports) {
      done += bytes;
      count += reports;
      bar.update(total === null ? 0 : Math.min(done, total), { reports: count });
    },
    stop: () => bar.stop(),
  };
}
