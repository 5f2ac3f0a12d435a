#!/usr/bin/env node
// Runs the suite against any implementation: node run.mjs [--scope tables] [--only PREFIX] [-- COMMAND …]
// Needs Node 20 and nothing else. README.md tells what the command reads and writes.
import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const here = fileURLToPath(new URL(".", import.meta.url));
const SILENCE_SECONDS = 60;
const SHOWN = 20;

const suite = JSON.parse(readFileSync(`${here}suite.json`, "utf8"));

function readCases({ scope, only }) {
  return readdirSync(`${here}cases`)
    .sort()
    .flatMap((name) => readFileSync(`${here}cases/${name}`, "utf8").trimEnd().split("\n"))
    .map((line) => JSON.parse(line))
    .filter((each) => scope === undefined || each.scope === scope)
    .filter((each) => only === undefined || each.id.startsWith(only));
}

const asText = ({ rule, severity, path }) => `${severity} ${rule} ${path}`;

/** What is missing from an answer and what is too much; only the rules of the case's scope count. */
export function differences({ scope, expect }, answer) {
  const rules = new Set(suite.scopes[scope]);
  const found = answer.findings.filter(({ rule }) => rules.has(rule)).map(asText);
  const expected = expect.findings.map(asText);
  const missing = [...expected];
  const unexpected = [];
  for (const text of found) {
    const at = missing.indexOf(text);
    if (at === -1) unexpected.push(text);
    else missing.splice(at, 1);
  }
  return { missing, unexpected };
}

const isFinding = (value) =>
  typeof value === "object" &&
  value !== null &&
  ["rule", "severity", "path"].every((key) => typeof value[key] === "string");

function parseAnswer(line) {
  try {
    const answer = JSON.parse(line);
    const isAnswer = typeof answer.id === "string" && Array.isArray(answer.findings);
    return isAnswer && answer.findings.every(isFinding) ? answer : null;
  } catch {
    return null;
  }
}

/** Starts the implementation, gives it every case, and resolves to its answers by id. */
function ask([command, ...commandArguments], cases) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, commandArguments, { stdio: ["pipe", "pipe", "inherit"] });
    const answers = new Map();
    let timer;
    const fail = (message) => {
      clearTimeout(timer);
      child.kill();
      reject(new Error(message));
    };
    const wait = () => {
      clearTimeout(timer);
      const silence = () =>
        fail(`No answer for ${SILENCE_SECONDS} s after ${answers.size} answers.`);
      timer = setTimeout(silence, SILENCE_SECONDS * 1000);
    };
    child.on("error", (error) => fail(`${command} cannot be started: ${error.message}`));
    // An implementation that dies stops reading; its exit says so.
    child.stdin.on("error", () => undefined);
    createInterface({ input: child.stdout }).on("line", (line) => {
      wait();
      const answer = parseAnswer(line);
      if (answer === null) fail(`This line is no answer: ${line.slice(0, 200)}`);
      else answers.set(answer.id, answer);
    });
    child.on("close", (code) => {
      clearTimeout(timer);
      if (code !== 0)
        reject(new Error(`${command} ended with ${code} after ${answers.size} answers.`));
      else resolve(answers);
    });
    wait();
    for (const { id, report, against } of cases) {
      child.stdin.write(`${JSON.stringify({ id, report, against: against ?? null })}\n`);
    }
    child.stdin.end();
  });
}

function judge(cases, answers) {
  const failed = cases.flatMap((each) => {
    const answer = answers.get(each.id);
    if (answer === undefined) return [{ id: each.id, lines: ["no answer"] }];
    const { missing, unexpected } = differences(each, answer);
    const lines = [
      ...missing.map((text) => `missing     ${text}`),
      ...unexpected.map((text) => `unexpected  ${text}`),
    ];
    return lines.length === 0 ? [] : [{ id: each.id, lines }];
  });
  for (const { id, lines } of failed.slice(0, SHOWN)) {
    console.log([`✗ ${id}`, ...lines.map((line) => `    ${line}`)].join("\n"));
  }
  if (failed.length > SHOWN) console.log(`… and ${failed.length - SHOWN} more`);
  console.log(
    `${cases.length - failed.length} of ${cases.length} cases passed (suite ${suite.version})`,
  );
  return failed.length === 0;
}

/** @returns 0 all passed, 1 some differ, 2 wrong usage or an implementation that cannot be asked */
async function main(given) {
  const split = given.indexOf("--");
  const own = split === -1 ? given : given.slice(0, split);
  const command =
    split === -1 ? [process.execPath, `${here}adapters/gongkai.mjs`] : given.slice(split + 1);
  const options = { scope: { type: "string" }, only: { type: "string" } };
  const { values } = parseArgs({ args: own, options });
  if (values.scope !== undefined && !Object.hasOwn(suite.scopes, values.scope)) {
    throw new Error(`--scope is one of: ${Object.keys(suite.scopes).join(", ")}`);
  }
  const cases = readCases(values);
  if (cases.length === 0) throw new Error("No case has such an id.");
  if (command.length === 0) throw new Error("After -- comes the command that is to be tested.");
  return judge(cases, await ask(command, cases)) ? 0 : 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = await main(process.argv.slice(2)).catch((error) => {
    console.error(error.message);
    return 2;
  });
}
