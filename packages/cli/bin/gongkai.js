#!/usr/bin/env node
import { readFileSync } from "node:fs";

const [first, ...others] = process.argv.slice(2);
const asksForVersion = others.length === 0 && (first === "--version" || first === "-V");

// Answered here: loading the command for it would take longer than starting Node.
if (asksForVersion) {
  const manifest = readFileSync(new URL("../package.json", import.meta.url), "utf8");
  process.stdout.write(`${JSON.parse(manifest).version}\n`);
} else {
  const { main, nodeIo } = await import("../dist/command/main.js");
  process.exitCode = await main(process.argv.slice(2), nodeIo());
}
