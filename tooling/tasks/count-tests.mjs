import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./run.mjs";

/** Sums up the last run of all tests, which vitest.config.ts leaves here under CI. */
const summaryFile = join(root, "node_modules/.cache/gongkai/tests.json");
if (!existsSync(summaryFile)) {
  console.error("No summary of a test run: it is written where CI is set.");
  process.exit(1);
}
const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(
  readFileSync(summaryFile, "utf8"),
);
const skipped = numPendingTests + numTodoTests;
console.log(
  `${numPassedTests} passed, ${numFailedTests} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`,
);
if (numFailedTests > 0) process.exitCode = 1;
