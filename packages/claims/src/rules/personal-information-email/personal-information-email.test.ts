import { validate } from "@gongkai/core";
import { minimalReport } from "@gongkai/testkit";
import { describe, expect, it } from "vitest";
import { personalInformationEmail } from "./personal-information-email.ts";

function check(text: string) {
  const blocks = [{ type: "paragraph" as const, text }];
  const sections = [{ id: "requests", heading: "三、依申请公开", blocks }];
  return validate(minimalReport({ sections }), {
    rules: [personalInformationEmail],
    file: "report.json",
  });
}

describe("personal-information-email", () => {
  it("finds it in the narrative", () => {
    expect(check("答复发至zhangsan@example.com。").findings).toMatchObject([
      {
        severity: "warning",
        path: "/sections/0/blocks/0/text",
        range: { start: 4, length: 20 },
        actual: "z*******@example.com",
      },
    ]);
  });

  it("accepts what only looks like it", () => {
    expect(check("电子邮箱xxgk@example.gov.cn。")).toMatchObject({
      findings: [],
      checked: ["personal-information-email"],
    });
  });

  it("repeats nothing of it, in no part of the result", () => {
    const result = check("答复发至zhangsan@example.com。");
    expect(JSON.stringify(result)).not.toContain("zhangsan@example.com");
    expect(result.findings).toMatchObject([{ source: { text: "z*******@example.com" } }]);
  });
});
