import { validate } from "@gongkai/core";
import { minimalReport } from "@gongkai/testkit";
import { describe, expect, it } from "vitest";
import { personalInformationIdentityNumber } from "./personal-information-identity-number.ts";

function check(text: string) {
  const blocks = [{ type: "paragraph" as const, text }];
  const sections = [{ id: "requests", heading: "三、依申请公开", blocks }];
  return validate(minimalReport({ sections }), {
    rules: [personalInformationIdentityNumber],
    file: "report.json",
  });
}

describe("personal-information-identity-number", () => {
  it("finds it in the narrative", () => {
    expect(check("申请人身份证号340803198001011236。").findings).toMatchObject([
      {
        severity: "error",
        path: "/sections/0/blocks/0/text",
        range: { start: 7, length: 18 },
        actual: "3408**********1236",
      },
    ]);
  });

  it("accepts what only looks like it", () => {
    expect(check("索引号：340803202103150012。")).toMatchObject({
      findings: [],
      checked: ["personal-information-identity-number"],
    });
  });

  it("repeats nothing of it, in no part of the result", () => {
    const result = check("申请人身份证号340803198001011236。");
    expect(JSON.stringify(result)).not.toContain("340803198001011236");
    expect(result.findings).toMatchObject([{ source: { text: "3408**********1236" } }]);
  });
});
