import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { commandBin } from "./command-bin.mjs";
import { printRatio, printSkipped, printTitle } from "./print.mjs";
import { quartiles } from "./quartiles.mjs";
import { syntheticReport } from "./synthetic-report.mjs";

const ROUNDS = 15;

/**
 * @param {readonly string[]} arguments_
 * @returns {number | null} milliseconds of a whole process; null where it lacks a module
 */
function timeNode(arguments_) {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, arguments_, { encoding: "utf8" });
  const milliseconds = performance.now() - started;
  // 1: the command has findings to show.
  if (status === 0 || (status === 1 && stderr === "")) return milliseconds;
  if (stderr.includes("ERR_MODULE_NOT_FOUND")) return null;
  throw new Error(`node ${arguments_.join(" ")}: ${status}\n${stderr}`);
}

/**
 * @param {string} bin
 * @param {string} file
 */
function raceProcesses(bin, file) {
  const commands = {
    "gongkai --version": [bin, "--version"],
    "gongkai validate report.json": [bin, "validate", file],
  };
  const ratios = Object.keys(commands).map((label) => ({ label, values: [] }));
  for (const command of [["-e", "0"], ...Object.values(commands)]) {
    if (timeNode(command) === null) return printSkipped("gongkai");
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    const baseline = timeNode(["-e", "0"]);
    for (const { label, values } of ratios) values.push(timeNode(commands[label]) / baseline);
  }
  for (const { label, values } of ratios)
    printRatio(`the time of node -e 0: ${label}`, quartiles(values));
}

/** The command as whole processes, start-up included. */
export function benchCommand() {
  printTitle("The command, as whole processes (less is better here)");
  const bin = commandBin();
  if (bin === null) return printSkipped("gongkai");
  const scratch = mkdtempSync(join(tmpdir(), "gongkai-bench-"));
  try {
    const file = join(scratch, "report.json");
    writeFileSync(file, JSON.stringify(syntheticReport()));
    raceProcesses(bin, file);
  } finally {
    rmSync(scratch, { recursive: true });
  }
}
