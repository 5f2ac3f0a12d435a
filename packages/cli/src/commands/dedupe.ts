import type { Command } from "commander";
import type { Run } from "../run.ts";
import { addCommand } from "./command-text.ts";
import { languageOption } from "./language-option.ts";
import { addListOptions, LIST_FILE, type ListArguments } from "./list-options.ts";

/** Prints which items of a list are the same, and how many remain when each is counted once. */
async function dedupe(run: Run, file: string, options: ListArguments): Promise<void> {
  const { readItems } = await import("@gongkai/ledger");
  const { openReadings } = await import("../lists/open-readings.ts");
  const { readMapping } = await import("../lists/read-mapping.ts");
  const { ListReading } = await import("../lists/list-reading.ts");
  const { RepeatedItems } = await import("../lists/repeated-items.ts");
  const { items: mapping } = await readMapping(run.io, options.mapping);
  const how = { mapping, isStrict: options.strict === true, isProgressWanted: options.progress };
  const readings = await openReadings(run, [file, readItems], how);
  const reading = new ListReading(run, file);
  const found = new RepeatedItems();
  for await (const { line, record } of reading.records(readings)) {
    found.add(record, line);
  }
  reading.print();
  const { repeatedItemsJson, repeatedItemsText } = await import("../output/repeated-items-text.ts");
  const text =
    options.format === "json"
      ? repeatedItemsJson(found, reading)
      : repeatedItemsText(found, run.language);
  run.io.stdout.write(text);
}

async function runDedupe(run: Run, file: string, options: ListArguments): Promise<void> {
  try {
    await dedupe(run, file, options);
  } catch (error) {
    const { printError } = await import("../output/print-error.ts");
    printError(run, error, file);
  }
}

export function registerDedupe(program: Command, run: Run): void {
  const command = addCommand(program, run, "dedupe", {
    summary: {
      "zh-CN": "找出信息清单中重复的条目：公开数、去重数和每组的理由",
      en: "Find the items of a list that are the same, and why",
    },
    argument: LIST_FILE,
    examples: [
      "gongkai dedupe items.csv",
      "gongkai dedupe items.xlsx --mapping mapping.json --format json",
    ],
  });
  addListOptions(command, run)
    .addOption(languageOption(run))
    .action((file: string, options: ListArguments) => runDedupe(run, file, options));
}
