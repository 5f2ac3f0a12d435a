import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The folder of the repository. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

/** No tool that the tasks start may report home or advertise its next version. */
const quietEnvironment = {
  ...process.env,
  TURBO_TELEMETRY_DISABLED: "1",
  TURBO_NO_UPDATE_NOTIFIER: "1",
  TURBO_PRINT_VERSION_DISABLED: "1",
  DO_NOT_TRACK: "1",
  NO_UPDATE_NOTIFIER: "1",
};

/**
 * Starts a program in the repository's folder and waits for it.
 *
 * @param {string} program
 * @param {readonly string[]} programArguments
 * @param {{ capture?: boolean }} [options] `capture` keeps what the program prints instead of showing it.
 * @returns {Promise<{ exitCode: number, output: string }>}
 */
export function run(program, programArguments, { capture = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, programArguments, {
      cwd: root,
      env: quietEnvironment,
      stdio: capture ? ["ignore", "pipe", "pipe"] : ["ignore", "inherit", "inherit"],
      shell: process.platform === "win32" && program !== process.execPath,
    });
    let output = "";
    const keep = (chunk) => {
      output += chunk;
    };
    child.stdout?.setEncoding("utf8").on("data", keep);
    child.stderr?.setEncoding("utf8").on("data", keep);
    child.on("error", reject);
    child.on("close", (code) => resolve({ exitCode: code ?? 1, output }));
  });
}
