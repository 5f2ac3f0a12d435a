import { readStatements } from "@gongkai/claims";
import { minimalReport } from "@gongkai/testkit";
import { describe, expect, it } from "vitest";
import { memoryIo } from "./io/memory-io.ts";
import { main } from "./main.ts";

const IDENTITY = "340803198001011236";
const PHONE = "13812345678";
const secrets = [IDENTITY, PHONE, "王小芳", "lisi@example.com", "人民路12号3幢201室"];

const report = minimalReport({
  sections: [
    {
      id: "requests",
      heading: `三、依申请公开（${PHONE}）`,
      blocks: [
        { type: "heading", level: 2, text: `收到王小芳提出的申请，发至lisi@example.com` },
        {
          type: "paragraph",
          text: `收到政府信息公开申请8件，其中身份证号${IDENTITY}的申请人住人民路12号3幢201室。公开政府信息417条，2017年为362条，同比增长25.2%，电话${PHONE}`,
        },
      ],
    },
  ],
});
const text = JSON.stringify(report);

async function run(line: string) {
  const io = memoryIo({
    files: { "report.json": text, "lines.json": JSON.stringify(report, null, 2) },
  });
  await main(line.split(" "), io);
  const { stdout, stderr } = io.written;
  return { said: stdout + stderr, files: io.files };
}

const repeated = (said: string): string[] => secrets.filter((secret) => said.includes(secret));

describe("personal information that was found", () => {
  it.each([
    "validate report.json --format pretty",
    "validate lines.json --format pretty",
    "validate lines.json --format pretty --lang en",
    "validate report.json --format json",
    "validate report.json --format sarif",
    "validate report.json --format junit",
    "validate report.json lines.json --format ndjson",
  ])("is not repeated by %s", async (line) => {
    const { said } = await run(line);
    expect(said).toContain("3408**********1236");
    expect(repeated(said)).toEqual([]);
  });

  it("is not repeated by a table of problems", async () => {
    const { files } = await run("validate report.json --report a.html");
    const page = new TextDecoder().decode(files.get("a.html"));
    expect(page).toContain("138****5678");
    expect(repeated(page)).toEqual([]);
  });

  it("stands on a page with findings as often as on one without", async () => {
    const plain = (await run("render report.json --to html")).said;
    const marked = (await run("render report.json --to html --with-findings")).said;
    expect(marked).toContain("3408**********1236");
    const times = (page: string) => secrets.map((secret) => page.split(secret).length);
    expect(times(marked)).toEqual(times(plain));
  });

  it("is masked in the sentences of statements", () => {
    const statements = readStatements(report);
    expect(statements.length).toBeGreaterThan(2);
    expect(repeated(JSON.stringify(statements))).toEqual([]);
  });

  it("is masked in sources that lie beside the report", async () => {
    const source = { kind: "text", file: "a.txt", line: 1, column: 1, length: 10, text: "" };
    const blocks = report.sections[0]?.blocks[1];
    const whole = blocks?.type === "paragraph" ? blocks.text : "";
    const path = "/sections/0/blocks/1/text";
    const sources = { [path]: { ...source, length: whole.length, text: whole } };
    const io = memoryIo({
      files: {
        "report.json": text,
        "report.sources.json": JSON.stringify(sources),
        "a.txt": whole,
      },
    });
    await main("validate report.json --format json".split(" "), io);
    const json = io.written.stdout;
    expect(json).toContain('"kind": "text"');
    expect(repeated(json)).toEqual([]);
  });
});
