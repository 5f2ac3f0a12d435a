import { validate } from "@gongkai/core";
import { modernReport } from "@gongkai/testkit";
import { describe, expect, it } from "vitest";
import { narrativeFinished } from "./narrative-finished.ts";

function check(text: string) {
  const blocks = [{ type: "paragraph" as const, text }];
  const sections = [{ id: "problems", heading: "五、存在的主要问题及改进情况", blocks }];
  return validate(modernReport({ sections }), { rules: [narrativeFinished] });
}

describe("narrative-finished", () => {
  it.each([
    "〔待填写：存在的主要问题及改进措施〕",
    "【待补充】",
    "（此处填写联系方式）",
    "[请填写]",
    "（待核实）",
  ])("finds %s", (mark) => {
    const text = `全年工作如下。${mark}`;
    expect(check(text).findings).toMatchObject([
      { severity: "warning", range: { start: 7, length: mark.length }, actual: mark },
    ]);
  });

  it.each([
    "解读形式较为单一。",
    "群众填写申请表（填写说明见网站）。",
    "待补正的申请3件（待申请人补正）。",
    "〔2021〕30号",
  ])("has nothing against %s", (text) => {
    expect(check(text)).toMatchObject({ findings: [], checked: ["narrative-finished"] });
  });
});
