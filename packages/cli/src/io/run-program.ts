import { spawn } from "node:child_process";
import { systemCode } from "./system-code.ts";

/** Starting a program takes some seconds, a document of a hundred pages a few more. */
const LONGEST_MILLISECONDS = 60_000;

const isWindows = process.platform === "win32";

/** Runs a program and those that it starts; all of them end with it, in time. */
function runProgram(program: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    // In a group of its own, so that what it starts can be ended with it.
    const child = spawn(program, args, { stdio: "ignore", detached: !isWindows });
    const end = () => {
      if (child.pid === undefined) return;
      try {
        if (isWindows) child.kill("SIGKILL");
        else process.kill(-child.pid, "SIGKILL");
      } catch {
        // It has ended already.
      }
    };
    const late = setTimeout(() => {
      end();
      reject(Object.assign(new Error(`${program} took too long`), { code: "ETIMEDOUT" }));
    }, LONGEST_MILLISECONDS);
    process.once("SIGINT", end);
    process.once("SIGTERM", end);
    const settle = (act: () => void) => {
      clearTimeout(late);
      process.off("SIGINT", end);
      process.off("SIGTERM", end);
      act();
    };
    child.once("error", (error) => settle(() => reject(error)));
    child.once("close", (code) =>
      settle(code === 0 ? resolve : () => reject(new Error(`${program} ended with ${code}`))),
    );
  });
}

/**
 * Runs the first of some programs that is installed, as `runProgram` does.
 *
 * Rejects with `ENOENT` where none is, and with `ETIMEDOUT` where it takes too long.
 */
export async function runFirstProgram(
  programs: readonly string[],
  args: readonly string[],
): Promise<void> {
  for (const [at, program] of programs.entries()) {
    try {
      return await runProgram(program, args);
    } catch (error) {
      const isLast = at === programs.length - 1;
      if (isLast || systemCode(error) !== "ENOENT") throw error;
    }
  }
}
