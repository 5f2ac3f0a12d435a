import { CommanderError } from "commander";
import type { Io } from "./io/io.ts";
import { languageOf } from "./language-of.ts";
import { buildProgram } from "./program.ts";
import { type ExitCode, type Run, raiseExitCode } from "./run.ts";

export { nodeIo } from "./io/node-io.ts";

/** Help and version end a run that went well; `gongkai` alone shows the help but did nothing. */
const DONE = new Set(["commander.helpDisplayed", "commander.version"]);
const HELP_INSTEAD = "commander.help";

async function report(run: Run, error: unknown, command: string): Promise<void> {
  const { printError } = await import("./output/print-error.ts");
  if (!(error instanceof CommanderError)) return printError(run, error);
  if (DONE.has(error.code)) return;
  raiseExitCode(run, 2);
  if (error.code === HELP_INSTEAD) return;
  const { usageError } = await import("./usage-error.ts");
  printError(run, usageError(error, command));
}

/**
 * Runs the command with its arguments and resolves to the exit code; never rejects.
 *
 * @param args What stands after `gongkai`.
 */
export async function main(args: readonly string[], io: Io): Promise<ExitCode> {
  const run: Run = { io, language: languageOf(args, io.env), exitCode: 0 };
  const program = buildProgram(run);
  try {
    await program.parseAsync(args, { from: "user" });
  } catch (error) {
    const named = program.commands.find((command) => command.name() === args[0]);
    await report(run, error, named?.name() ?? "");
  }
  return run.exitCode;
}
