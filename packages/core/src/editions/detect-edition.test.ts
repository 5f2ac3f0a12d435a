import { describe, expect, it } from "vitest";
import type { Document, DocumentNode } from "../document/document.ts";
import { detectEdition } from "./detect-edition.ts";
import type { FixedTableDefinition } from "./edition.ts";
import { editionOf } from "./index.ts";

const line = (text: string): DocumentNode => ({ type: "paragraph", text });
const page = (...blocks: readonly DocumentNode[]): Document => ({ lang: "zh-CN", blocks });

/** A table of a form with all its labels in one column. */
function printed(edition: string, id: string): DocumentNode {
  const table = editionOf(edition).tables.find((candidate) => candidate.id === id);
  if (table === undefined || table.kind === "open") throw new Error(`no table ${id}`);
  return { type: "table", rows: labelsOf(table).map((text) => [{ text }]) };
}

const labelsOf = ({ rows, columns }: FixedTableDefinition): string[] => [
  ...new Set(rows.flatMap(({ groups = [] }) => groups.map((group) => group["zh-CN"]))),
  ...[...columns, ...rows].map(({ label }) => label["zh-CN"]),
];

const idOf = (...blocks: readonly DocumentNode[]) => detectEdition(page(...blocks)).edition?.id;

describe("the form of a report", () => {
  it("is told by its tables though the report is about a later year", () => {
    const title = line("某镇2023年政府信息公开工作年度报告");
    expect(idOf(title, printed("cn-2019", "proactive"))).toBe("cn-2019");
  });

  it("is told by its tables though the text over them follows an older form", () => {
    const preamble = [line("三、政府信息公开的收费及减免情况"), line("2021年未收费。")];
    const { edition, message } = detectEdition(page(...preamble, printed("cn-2021", "proactive")));
    expect(edition?.id).toBe("cn-2021");
    expect(message["zh-CN"]).toContain("另有 cn-2008 的 1 个（“收费及减免”）");
    expect(message.en).toContain("it also has 1 of cn-2008 (收费及减免)");
  });

  it("is told by the rows of a local appendix, numbered or not", () => {
    expect(idOf(printed("cn-2008", "appendix-anqing"))).toBe("cn-2008");
    expect(idOf(line("2．同意公开答复数"))).toBe("cn-2008");
  });

  it("is told by the matrix of requests alone, where only the later form divides a row", () => {
    expect(idOf(printed("cn-2021", "requests"))).toBe("cn-2021");
  });

  it("is chosen by different labels, not by how often one is repeated", () => {
    const repeated = Array.from({ length: 9 }, () => line("政府集中采购"));
    expect(idOf(...repeated, line("本年制发件数"), line("本年废止件数"))).toBe("cn-2021");
  });

  it("is not told by a sentence that mentions a label", () => {
    const mention = line("全年政府集中采购信息公开120条，本年收费金额为零。");
    expect(detectEdition(page(mention))).toMatchObject({ edition: null, reasons: [] });
  });

  it("does not depend on width, spaces, brackets or the unit of a label", () => {
    expect(idOf(line("本年收费金额 (单位：万元)"))).toBe("cn-2021");
    expect(idOf(line("第二十条第(九)项"))).toBe("cn-2019");
    expect(idOf(line("本年增／减"))).toBe("cn-2019");
  });

  it("comes with the labels, how often and where they stand, and a sentence that names them", () => {
    const { reasons, message } = detectEdition(
      page(line("一、总体情况"), line("本年制发件数"), line("本年制发件数")),
    );
    expect(reasons).toEqual([{ edition: "cn-2021", label: "本年制发件数", count: 2, block: 1 }]);
    expect(message["zh-CN"]).toBe("按 cn-2021 特有的 1 个名称认定：“本年制发件数”");
  });

  it("is unknown where there is none, and says so", () => {
    const { edition, message } = detectEdition(page(line("一、总体情况")));
    expect(edition).toBeNull();
    expect(message.en).toBe("No label of a known form was found");
  });
});
