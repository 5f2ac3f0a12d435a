import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { repository } from "./repository.ts";

const execute = promisify(execFile);

/** What a process has said, and how it ended. */
export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs Node in a folder, without what the test runner puts into the environment. */
export async function runNode(folder: string, ...nodeArguments: readonly string[]): Promise<Ended> {
  const own = Object.entries(process.env).filter(([name]) => !/^(NODE|VITEST)/.test(name));
  const env = { ...Object.fromEntries(own), LC_ALL: "C.UTF-8" };
  const options = { cwd: folder, env, maxBuffer: 1 << 28 };
  return await execute(process.execPath, nodeArguments, options).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    ({ code, stdout, stderr }: Ended) => ({ code, stdout, stderr }),
  );
}

/** Runs the built command in a folder. */
export const runCommand = (folder: string, ...commandArguments: readonly string[]) =>
  runNode(folder, join(repository, "packages/cli/bin/gongkai.js"), ...commandArguments);
