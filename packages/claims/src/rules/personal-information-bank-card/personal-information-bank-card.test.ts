import { validate } from "@gongkai/core";
import { minimalReport } from "@gongkai/testkit";
import { describe, expect, it } from "vitest";
import { personalInformationBankCard } from "./personal-information-bank-card.ts";

function check(text: string) {
  const blocks = [{ type: "paragraph" as const, text }];
  const sections = [{ id: "requests", heading: "三、依申请公开", blocks }];
  return validate(minimalReport({ sections }), {
    rules: [personalInformationBankCard],
    file: "report.json",
  });
}

describe("personal-information-bank-card", () => {
  it("finds it in the narrative", () => {
    expect(check("退费银行卡号6222021234567890128。").findings).toMatchObject([
      {
        severity: "error",
        path: "/sections/0/blocks/0/text",
        range: { start: 6, length: 19 },
        actual: "6222***********0128",
      },
    ]);
  });

  it("accepts what only looks like it", () => {
    expect(check("订单号6222021234567890128。")).toMatchObject({
      findings: [],
      checked: ["personal-information-bank-card"],
    });
  });

  it("repeats nothing of it, in no part of the result", () => {
    const result = check("退费银行卡号6222021234567890128。");
    expect(JSON.stringify(result)).not.toContain("6222021234567890128");
    expect(result.findings).toMatchObject([{ source: { text: "6222***********0128" } }]);
  });
});
