import { validate } from "@gongkai/core";
import { minimalReport } from "@gongkai/testkit";
import { describe, expect, it } from "vitest";
import { personalInformationPhone } from "./personal-information-phone.ts";

function check(text: string) {
  const blocks = [{ type: "paragraph" as const, text }];
  const sections = [{ id: "requests", heading: "三、依申请公开", blocks }];
  return validate(minimalReport({ sections }), {
    rules: [personalInformationPhone],
    file: "report.json",
  });
}

describe("personal-information-phone", () => {
  it("finds it in the narrative", () => {
    expect(check("申请人来电13812345678咨询。").findings).toMatchObject([
      {
        severity: "warning",
        path: "/sections/0/blocks/0/text",
        range: { start: 5, length: 11 },
        actual: "138****5678",
      },
    ]);
  });

  it("accepts what only looks like it", () => {
    expect(check("网站浏览量13812345678次。")).toMatchObject({
      findings: [],
      checked: ["personal-information-phone"],
    });
  });

  it("repeats nothing of it, in no part of the result", () => {
    const result = check("申请人来电13812345678咨询。");
    expect(JSON.stringify(result)).not.toContain("13812345678");
    expect(result.findings).toMatchObject([{ source: { text: "138****5678" } }]);
  });
});
