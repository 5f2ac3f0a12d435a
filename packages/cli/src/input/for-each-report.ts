import { GongkaiError } from "@gongkai/core";
import { printError } from "../output/print-error.ts";
import type { Run } from "../run.ts";
import { type LoadedReport, type LoadOptions, loadReports } from "./load-report.ts";
import { STANDARD_INPUT } from "./read-input.ts";

function refuseSecondInput(files: readonly string[]): void {
  if (files.filter((file) => file === STANDARD_INPUT).length < 2) return;
  throw new GongkaiError("usage", {
    message: { "zh-CN": "标准输入只能读一次", en: "Standard input can be read only once" },
    expected: { "zh-CN": "至多一个 -", en: "At most one -" },
    advice: { "zh-CN": "去掉多余的 -", en: "Leave out the other -" },
  });
}

/** What is done with each report, and with a file that holds none. */
export interface ReportVisitor extends LoadOptions {
  visit(loaded: LoadedReport): void | Promise<void>;
  onFailure?(file: string, error: unknown): void;
}

/** Loads each file and visits its reports; one that fails is told of and never stops the rest. */
export async function forEachReport(
  run: Run,
  files: readonly string[],
  visitor: ReportVisitor,
): Promise<void> {
  refuseSecondInput(files);
  for (const file of files) {
    try {
      const { contacts = true, convert = false, all = false } = visitor;
      const loaded = await loadReports(run.io, file, { contacts, convert, all });
      for (const each of loaded) await visitor.visit(each);
    } catch (error) {
      printError(run, error, file);
      visitor.onFailure?.(file, error);
    }
  }
}
