import { ledgerLists } from "@gongkai/ledger";
import { describe, expect, it } from "vitest";
import { memoryIo } from "../io/memory-io.ts";
import { main } from "../main.ts";
import { openList } from "./open-list.ts";

async function template(line: string) {
  const io = memoryIo();
  const exitCode = await main(["template", "--ledger", ...line.split(" ")], io);
  return { io, exitCode, said: io.written.stderr };
}

describe("gongkai template --ledger", () => {
  it.each([
    "--to csv --lang zh-CN",
    "--to xlsx --lang zh-CN",
    "--to csv --lang en",
    "--to xlsx --lang en",
  ])("writes lists that are read by their columns: %s", async (options) => {
    const { io, exitCode } = await template(`${options} -o lists`);
    expect(exitCode).toBe(0);
    const to = options.includes("xlsx") ? "xlsx" : "csv";
    const language = options.includes("en") ? "en" : "zh-CN";
    for (const { name, fields } of ledgerLists) {
      const run = { io, language, exitCode: 0 } as const;
      const { options: read } = await openList(run, `lists/${name}.${to}`);
      expect(read.names).toEqual(fields.map(({ label }) => label[language]));
    }
    expect([...io.files.keys()].at(-1)).toBe("lists/README.md");
  });

  it("is told to spreadsheets as UTF-8", async () => {
    const { io } = await template("--to csv -o lists");
    expect(io.files.get("lists/items.csv")?.slice(0, 3)).toEqual(
      new Uint8Array([0xef, 0xbb, 0xbf]),
    );
  });

  it.each([
    ["--to csv", "-o"],
    ["--to docx -o lists", "csv 或 xlsx"],
    ["--to csv -o lists --year 2024", "--year 用于报告格式"],
  ])("says what is missing: %s", async (options, words) => {
    const { exitCode, said } = await template(`${options} --lang zh-CN`);
    expect(exitCode).toBe(2);
    expect(said).toContain(words);
  });
});
