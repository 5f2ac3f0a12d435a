import type { Language } from "@gongkai/core";
import type { Io } from "./io/io.ts";

/** 0 done, 1 findings at or above --fail-on, 2 wrong usage, 3 a file that cannot be read or written. */
export type ExitCode = 0 | 1 | 2 | 3;

/** One run of the command: the machine, the language, and how it will end. */
export interface Run {
  readonly io: Io;
  readonly language: Language;
  exitCode: ExitCode;
}

/** Keeps the worst of what happened to several files. */
export function raiseExitCode(run: Run, code: ExitCode): void {
  if (code > run.exitCode) run.exitCode = code;
}
