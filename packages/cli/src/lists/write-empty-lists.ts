import { join } from "node:path";
import { GongkaiError, type Language } from "@gongkai/core";
import { type LedgerList, ledgerLists } from "@gongkai/ledger";
import { type TableFormat, writeTable } from "@gongkai/renderers";
import { writeOutput } from "../output/write-output.ts";
import type { Run } from "../run.ts";

interface EmptyListsOptions {
  readonly to?: string;
  /** The folder. */
  readonly out?: string;
}

const HEADS = {
  "zh-CN": {
    title: "清单的各列",
    column: "列",
    id: "代码",
    required: "必填",
    holds: "内容",
    yes: "是",
  },
  en: {
    title: "The columns of the lists",
    column: "Column",
    id: "Code",
    required: "Required",
    holds: "Holds",
    yes: "yes",
  },
} as const;

const README = "README.md";

function misused(zh: string, en: string): GongkaiError {
  const example = "gongkai template --ledger --to xlsx -o lists";
  return new GongkaiError("usage", {
    message: { "zh-CN": zh, en },
    advice: { "zh-CN": `例如 ${example}`, en: `For example ${example}` },
  });
}

function formatOf(to = "csv"): TableFormat {
  if (to === "csv" || to === "xlsx") return to;
  throw misused("空白清单只能写成 csv 或 xlsx", "Empty lists are written as csv or xlsx");
}

function describeList({ name, label, fields }: LedgerList, to: string, language: Language): string {
  const { column, id, required, holds, yes } = HEADS[language];
  const rows = fields.map((field) => [
    field.label[language],
    `\`${field.id}\``,
    field.required === true ? yes : "",
    field.holds[language],
  ]);
  const lines = [[column, id, required, holds], ["---", "---", "---", "---"], ...rows];
  const table = lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
  return `## ${label[language]} ${name}.${to}\n\n${table}\n`;
}

/**
 * Writes the lists that a report is compiled from, each with the names of its columns only, and a page
 * that says what each column holds.
 *
 * @throws {GongkaiError} `usage` without a folder; `output-unwritable`.
 */
export async function writeEmptyLists(run: Run, { to, out }: EmptyListsOptions): Promise<void> {
  const { io, language } = run;
  const format = formatOf(to);
  if (out === undefined) throw misused("没有用 -o 指明文件夹", "No folder was named with -o");
  const lists = ledgerLists.map(async ({ name, label, fields }) => {
    const columns = fields.map((field) => field.label[language]);
    const content = await writeTable({ name: label[language], columns, rows: [] }, { to: format });
    return { path: join(out, `${name}.${format}`), content };
  });
  const texts = ledgerLists.map((list) => describeList(list, format, language));
  const content = `# ${HEADS[language].title}\n\n${texts.join("\n")}`;
  await writeOutput(run, [...(await Promise.all(lists)), { path: join(out, README), content }]);
  const words = {
    "zh-CN": `${out}：${ledgerLists.length} 个空白清单，各列的说明见 ${README}\n`,
    en: `${out}: ${ledgerLists.length} empty lists; ${README} says what each column holds\n`,
  };
  if (io.stderr.isTTY) io.stderr.write(words[language]);
}
