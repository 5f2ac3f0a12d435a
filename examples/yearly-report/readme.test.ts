import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { format } from "node:util";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type Ended, runCommand } from "../../tooling/laws/src/command-run.ts";
import { readmePages } from "../readme-pages.ts";

const folder = new URL(".", import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), "utf8");
const pages = readmePages(folder);

/** Runs the program, and returns what it prints. */
async function printed(): Promise<string> {
  const lines: string[] = [];
  const log = vi.spyOn(console, "log").mockImplementation((...words) => {
    lines.push(`${format(...words)}\n`);
  });
  await import("./main.ts");
  log.mockRestore();
  return lines.join("");
}

/** The commands of a page, each in words; a line that ends in a backslash goes on. */
function commandsOf(blocks: (typeof pages)[number]["blocks"]): string[][] {
  const shown = blocks.filter(({ text }) => text.startsWith("gongkai "));
  return shown.flatMap(({ text }) =>
    text
      .replaceAll("\\\n", " ")
      .trimEnd()
      .split("\n")
      .map((line) => line.split(/\s+/u).slice(1)),
  );
}

let output = "";
beforeAll(async () => {
  output = await printed();
});

describe("the example's README", () => {
  it.each(pages)("$name shows the program and what it prints", ({ blocks }) => {
    expect(blocks.find(({ language }) => language === "ts")?.text).toBe(read("main.ts"));
    expect(blocks.map(({ text }) => text)).toContain(output);
  });

  it.each(pages)("$name counts the places that a person must write", ({ text, lang }) => {
    const count = output.split("narrative-finished").length - 1;
    const words = {
      en: `still holds ${["no", "one", "two", "three", "four", "five", "six"][count]} places`,
      "zh-CN": `还有${"零一二三四五六"[count]}处`,
    };
    expect(text).toContain(words[lang]);
  });
});

describe("the commands of the example's README", () => {
  const office = mkdtempSync(join(tmpdir(), "gongkai-office-"));
  const [commands = []] = pages.map(({ blocks }) => commandsOf(blocks));
  const ended = new Map<string, Ended>();
  const wordsOf = (command: readonly string[]) => command.join(" ");

  beforeAll(async () => {
    cpSync(fileURLToPath(new URL("office", folder)), office, { recursive: true });
    // Those that come after the first use what it writes.
    for (const command of commands) {
      ended.set(wordsOf(command), await runCommand(office, ...command));
    }
  });
  afterAll(() => rmSync(office, { recursive: true, force: true }));

  const saidBy = (start: string) =>
    [...ended].find(([command]) => command.startsWith(start))?.[1].stdout ?? "";

  it("are the same in both languages, and all come to their end", () => {
    for (const { blocks } of pages) expect(commandsOf(blocks)).toEqual(commands);
    expect(commands).toHaveLength(5);
    expect([...ended].filter(([, { code }]) => code !== 0)).toEqual([]);
  });

  it("write the report that the program writes", () => {
    expect(readFileSync(join(office, "report.json"), "utf8")).toBe(read("out/report.json"));
  });

  it("trace a figure to the records that the program names", () => {
    const ids = saidBy("trace").trimEnd().split("\n");
    expect(output).toContain(`Disclosed: ${ids.join(", ")}\n`);
  });

  it.each(readmePages(new URL("../../", folder)))(
    "of deadlines print what the $name of the repository shows",
    async ({ lang, blocks }) => {
      const shown = blocks.find(({ text }) => text.startsWith("$ gongkai deadlines "));
      const [command = "", ...printed] = shown?.text.split("\n") ?? [];
      const words = command.split(" ").slice(2);
      const { stdout } = await runCommand(office, ...words, "--lang", lang);
      expect(printed.join("\n")).toBe(stdout);
    },
  );

  it("say of the request that was late what the program says", () => {
    expect(output).toContain("Late: 2024-006 was due on 2024-07-02\n");
    expect(saidBy("deadlines requests.csv --explain 2024-006")).toContain("2024-07-02");
    expect(saidBy("deadlines requests.csv --on")).toContain("2024-06-14");
    expect(saidBy("dedupe")).not.toBe("");
  });
});
