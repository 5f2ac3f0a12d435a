import { validate } from "@gongkai/core";
import { minimalReport } from "@gongkai/testkit";
import { describe, expect, it } from "vitest";
import { personalInformationName } from "./personal-information-name.ts";

function check(text: string) {
  const blocks = [{ type: "paragraph" as const, text }];
  const sections = [{ id: "requests", heading: "三、依申请公开", blocks }];
  return validate(minimalReport({ sections }), {
    rules: [personalInformationName],
    file: "report.json",
  });
}

describe("personal-information-name", () => {
  it("finds it in the narrative", () => {
    expect(check("申请人张建国于2024年3月申请公开批文。").findings).toMatchObject([
      {
        severity: "warning",
        path: "/sections/0/blocks/0/text",
        range: { start: 3, length: 3 },
        actual: "张**",
      },
    ]);
  });

  it("accepts what only looks like it", () => {
    expect(check("申请人张某某于2024年3月申请公开批文。")).toMatchObject({
      findings: [],
      checked: ["personal-information-name"],
    });
  });

  it("repeats nothing of it, in no part of the result", () => {
    const result = check("申请人张建国于2024年3月申请公开批文。");
    expect(JSON.stringify(result)).not.toContain("张建国");
    expect(result.findings).toMatchObject([{ source: { text: "张**" } }]);
  });
});
