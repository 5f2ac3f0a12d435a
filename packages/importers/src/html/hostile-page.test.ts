import { GongkaiError } from "@gongkai/core";
import { randomSource } from "@gongkai/testkit";
import { describe, expect, it } from "vitest";
import { importReport } from "../import-report.ts";

const opening =
  "<html><body><h1>某局2023年政府信息公开工作年度报告</h1><p>一、总体情况</p><p>二、主动公开政府信息情况</p>" +
  "<table><tr><td>信息内容<td>本年制发件数<td>本年废止件数<td>现行有效件数<tr><td>规章<td>1<td>0<td>2</table>";

const outcome = async (page: string | Uint8Array): Promise<string> => {
  try {
    return (await importReport(page, { filename: "a.html" })).report.edition;
  } catch (error) {
    if (error instanceof GongkaiError) return error.code;
    throw error;
  }
};

const deep = (element: string, times: number) => opening + `<${element}>`.repeat(times);

describe("a hostile page", () => {
  it.each([
    ["a million cells", `${opening}<table><tr>${"<td>1".repeat(1_000_000)}`, "file-too-large"],
    ["ten thousand elements in one another", deep("div", 10_000), "cn-2021"],
    ["two hundred thousand", deep("div", 200_000), "cn-2021"],
    ["ten thousand tables in one another", deep("table><tr><td", 10_000), "cn-2021"],
    ["more tables than that", deep("table><tr><td", 20_000), "file-too-large"],
    ["what nobody sees, never closed", `${deep("p hidden", 1)}${"<b>".repeat(200_000)}`, "cn-2021"],
    [
      "cells of absurd width",
      `${opening}${"<table><tr><td colspan=100000000 rowspan=100000000>1<td>2</table>".repeat(20)}`,
      "cn-2021",
    ],
    ["nothing closed", deep("p><td><b><tr><i", 1_000), "cn-2021"],
    [
      "thousands of tables",
      `${opening}${"<table><tr><td>规章<td>1<tr><td>乙<td>1</table>".repeat(3_000)}`,
      "cn-2021",
    ],
    ["an endless comment", `${opening}<!--${"-".repeat(500_000)}`, "cn-2021"],
    ["half a million ampersands", opening + "&".repeat(500_000), "cn-2021"],
    ["white space without end", `${opening}<p>${" \n".repeat(500_000)}x`, "cn-2021"],
    [
      "scripts and things to fetch",
      `${opening}<script>throw 1</script><img src=x onerror=throw><iframe src=//x>`,
      "cn-2021",
    ],
  ])("of %s is read or refused", async (_, page, expected) => {
    expect(await outcome(page)).toBe(expected);
  });

  it("that is cut or damaged anywhere is read or refused", async () => {
    const bytes = new TextEncoder().encode(opening);
    const random = randomSource(2023);
    for (let time = 0; time < 2_000; time++) {
      const damaged = bytes.slice(
        0,
        random.chance(300) ? random.int(0, bytes.length) : bytes.length,
      );
      for (let flips = random.int(1, 8); flips > 0 && damaged.length > 0; flips--) {
        const at = random.int(0, damaged.length - 1);
        damaged[at] = (damaged[at] ?? 0) ^ (1 << random.int(0, 7));
      }
      expect(typeof (await outcome(damaged))).toBe("string");
    }
  });
});
