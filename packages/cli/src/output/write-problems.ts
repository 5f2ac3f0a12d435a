import type { FileProblems } from "@gongkai/renderers/problems";
import type { OutputFile } from "../io/io.ts";
import type { Run } from "../run.ts";
import { problemFormat } from "./problem-targets.ts";
import { writeOutput } from "./write-output.ts";

/** Writes the table of problems into each of the files that are asked for, all or none. */
export async function writeProblems(
  run: Run,
  paths: readonly string[],
  problems: readonly FileProblems[],
): Promise<void> {
  const { writeProblemsHtml, writeProblemsXlsx } = await import("@gongkai/renderers/problems");
  const options = { lang: run.language };
  const outputs: OutputFile[] = [];
  for (const path of paths) {
    const isPage = problemFormat(path) === "html";
    const content = isPage
      ? writeProblemsHtml(problems, options)
      : await writeProblemsXlsx(problems, options);
    outputs.push({ path, content });
  }
  await writeOutput(run, outputs);
}
