import type { Run } from "../run.ts";

/** JSON of one file, made for reading; of several files, one line each that names its file. */
export interface JsonResult {
  readonly file: string;
  /** What is printed where there is only this file. */
  readonly alone: unknown;
  /** What is printed, after `file`, where there are several. */
  readonly among: object;
}

export function writeJson(run: Run, { file, alone, among }: JsonResult, isAlone: boolean): void {
  const text = isAlone ? JSON.stringify(alone, null, 2) : JSON.stringify({ file, ...among });
  run.io.stdout.write(`${text}\n`);
}
