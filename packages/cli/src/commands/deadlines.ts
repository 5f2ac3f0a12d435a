import type { ExplainedDeadline, InformationRequest } from "@gongkai/ledger";
import { type Command, Option } from "commander";
import type { ReadRows } from "../lists/open-readings.ts";
import type { RequestDeadline } from "../lists/request-deadline.ts";
import type { Run } from "../run.ts";
import { addCommand } from "./command-text.ts";
import { dateArgument } from "./date-argument.ts";
import { languageOption } from "./language-option.ts";
import { addListOptions, LIST_FILE, type ListArguments } from "./list-options.ts";

interface DeadlinesArguments extends ListArguments {
  readonly on?: string;
  readonly explain?: string;
  readonly edition?: string;
}

async function requestUnknown(id: string): Promise<never> {
  const { GongkaiError } = await import("@gongkai/core");
  throw new GongkaiError("usage", {
    message: {
      "zh-CN": `清单里没有可计算的申请 ${id}`,
      en: `The list has no request ${id} that can be counted`,
    },
    advice: {
      "zh-CN": "不带 --explain 运行，列出全部申请",
      en: "Run it without --explain to list all requests",
    },
  });
}

/**
 * Prints until when each request of a list must be answered, or how that is counted for one, and what
 * came too late.
 */
async function deadlines(run: Run, file: string, options: DeadlinesArguments): Promise<void> {
  const { checkHistory, deadlineOf, explainDeadline, formOf, readRequests } = await import(
    "@gongkai/ledger"
  );
  const { formOf: editionFor } = await import("../output/form-of.ts");
  const { openReadings } = await import("../lists/open-readings.ts");
  const { readMapping } = await import("../lists/read-mapping.ts");
  const { ListReading } = await import("../lists/list-reading.ts");
  const { lateSteps, requestDeadline } = await import("../lists/request-deadline.ts");
  const { CountedFindings } = await import("../lists/counted-findings.ts");
  const text = await import("../output/deadlines-text.ts");
  const { explain, on = run.io.today(), edition, format } = options;
  const asked = { year: Number(on.slice(0, 4)), ...(edition === undefined ? {} : { edition }) };
  const form = formOf(editionFor(asked, 0).edition.id);
  const { requests: mapping } = await readMapping(run.io, options.mapping);
  const how = { mapping, isStrict: options.strict === true, isProgressWanted: options.progress };
  const read: ReadRows<InformationRequest> = (rows, own) => readRequests(rows, form, own);
  const readings = await openReadings(run, [file, read], how);
  const reading = new ListReading(run, file);
  const found: RequestDeadline[] = [];
  const explained: RequestDeadline<ExplainedDeadline>[] = [];
  const late = new CountedFindings();
  for await (const each of reading.records(readings)) {
    const { id, events } = each.record;
    // What was handed in later was not there on that day.
    if (explain === undefined ? (events[0]?.on ?? on) > on : id !== explain) continue;
    reading.add(checkHistory(each.record, each.line));
    if (explain === undefined) found.push(requestDeadline(each, on, deadlineOf));
    else explained.push(requestDeadline(each, on, explainDeadline));
    late.add(lateSteps(each, on));
  }
  reading.print();
  if (explain === undefined) {
    const write = format === "json" ? text.deadlinesJson : text.deadlinesTable;
    return run.io.stdout.write(write({ on, found, late, reading }, run.language));
  }
  const [one = await requestUnknown(explain)] = explained;
  const write = format === "json" ? text.explainedJson : text.explainedText;
  run.io.stdout.write(write({ on, one, late }, run.language));
}

async function runDeadlines(run: Run, file: string, options: DeadlinesArguments): Promise<void> {
  try {
    await deadlines(run, file, options);
  } catch (error) {
    const { printError } = await import("../output/print-error.ts");
    printError(run, error, file);
  }
}

export function registerDeadlines(program: Command, run: Run): void {
  const zh = run.language === "zh-CN";
  const command = addCommand(program, run, "deadlines", {
    summary: {
      "zh-CN": "计算申请的答复期限：到期、超期、中止，并可逐日说明",
      en: "Count when requests are due, overdue or suspended, and why",
    },
    argument: LIST_FILE,
    examples: [
      "gongkai deadlines requests.csv --on 2024-06-03",
      "gongkai deadlines requests.csv --explain 2024-017",
    ],
  })
    .addOption(
      new Option(
        "--on <date>",
        zh ? "看哪一天的情况（默认今天）" : "as of which day (default: today)",
      ).argParser(dateArgument),
    )
    .addOption(
      new Option(
        "--explain <id>",
        zh ? "逐日说明一件申请的期限" : "count one request's days one by one",
      ),
    )
    .addOption(
      new Option(
        "--edition <id>",
        zh
          ? "办理结果按哪个格式版本（默认按年度）"
          : "the form whose outcomes it has (default: the year's)",
      ),
    );
  addListOptions(command, run)
    .addOption(languageOption(run))
    .action((file: string, options: DeadlinesArguments) => runDeadlines(run, file, options));
}
