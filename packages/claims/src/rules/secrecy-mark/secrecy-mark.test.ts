import { validate } from "@gongkai/core";
import { minimalReport } from "@gongkai/testkit";
import { describe, expect, it } from "vitest";
import { secrecyMark } from "./secrecy-mark.ts";

function check(text: string) {
  const blocks = [{ type: "paragraph" as const, text }];
  const sections = [{ id: "requests", heading: "三、依申请公开", blocks }];
  return validate(minimalReport({ sections }), { rules: [secrecyMark] });
}

describe("secrecy-mark", () => {
  it("finds it in the narrative", () => {
    expect(check("机密★10年").findings).toMatchObject([
      {
        severity: "error",
        path: "/sections/0/blocks/0/text",
        range: { start: 0, length: 6 },
        actual: "机密★10年",
      },
    ]);
  });

  it("accepts what only looks like it", () => {
    expect(check("涉及国家秘密、商业秘密的信息不予公开。")).toMatchObject({
      findings: [],
      checked: ["secrecy-mark"],
    });
  });
});
