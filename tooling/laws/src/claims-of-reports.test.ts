import { existsSync, readFileSync } from "node:fs";
import { allRules, importReport, readClaims, type Statement, validate } from "gongkai";
import { describe, expect, it } from "vitest";

/** Reports as they were published; they lie beside a checkout of the project, if at all. */
const published = new URL("../../../../shared/reports/", import.meta.url);

const imported = async (text: string) =>
  (await importReport(new TextEncoder().encode(text), { filename: "input.txt" })).report;

const told = ({ figure, verdict, recomputed }: Statement) => [figure?.printed, verdict, recomputed];

/** What the narrative of the report states, in words of our own. */
const OVERVIEW = `某办公厅2019年政府信息公开工作年度报告
一、总体情况
2019年，收到政府信息公开申请859件，同比下降12.3%。答复805件，上年结转18件，结转下年度72件。予以公开及部分公开258件，占33.9%；不予公开35件，占4.34%；无法提供265件，占32.9%；不予处理158件，占19.6%；其他处理0件。`;

describe.skipIf(!existsSync(published))("the figures of published narratives", () => {
  it("are all understood, and those that a list or a table gives agree", async () => {
    const report = await imported(readFileSync(new URL("suqian-2023.txt", published), "utf8"));
    const { statements, coverage } = readClaims(report);
    expect(coverage).toEqual({ figures: 45, understood: 45, verified: 39 });
    expect(statements.filter(({ verdict }) => verdict === "disagrees")).toEqual([]);
    const growths = statements.filter(({ kind }) => kind === "growth");
    expect(growths.map(told)).toEqual([
      ["70.3%", "notAssessable", null],
      ["6.7%", "notAssessable", null],
    ]);
  });

  it("are told apart where they are a cell of a group, cut off, or do not add up", async () => {
    const file = readFileSync(new URL("shanghai-general-office-2019.txt", published), "utf8");
    const tables = file.split("\n").filter((line) => !line.startsWith("#"));
    const report = await imported([OVERVIEW, ...tables].join("\n"));
    const wrong = readClaims(report).statements.filter(({ verdict }) =>
      ["disagrees", "truncated"].includes(verdict),
    );
    expect(wrong.map(told)).toEqual([
      ["258件", "disagrees", "275"],
      ["33.9%", "disagrees", "34.16%"],
      ["4.34%", "truncated", "4.35%"],
      ["265件", "disagrees", "337"],
    ]);
    const { findings } = validate(report, { rules: allRules });
    expect(findings).toContainEqual(
      expect.objectContaining({ rule: "parts-stated", expected: "716", actual: "805件" }),
    );
  });
});
