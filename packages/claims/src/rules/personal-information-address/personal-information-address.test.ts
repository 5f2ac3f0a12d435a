import { validate } from "@gongkai/core";
import { minimalReport } from "@gongkai/testkit";
import { describe, expect, it } from "vitest";
import { personalInformationAddress } from "./personal-information-address.ts";

function check(text: string) {
  const blocks = [{ type: "paragraph" as const, text }];
  const sections = [{ id: "requests", heading: "三、依申请公开", blocks }];
  return validate(minimalReport({ sections }), {
    rules: [personalInformationAddress],
    file: "report.json",
  });
}

describe("personal-information-address", () => {
  it("finds it in the narrative", () => {
    expect(check("申请人住人民路12号3幢201室。").findings).toMatchObject([
      {
        severity: "warning",
        path: "/sections/0/blocks/0/text",
        range: { start: 4, length: 12 },
        actual: "**路**号*幢***室",
      },
    ]);
  });

  it("accepts what only looks like it", () => {
    expect(check("办公地址：人民路12号行政中心3号楼201室。")).toMatchObject({
      findings: [],
      checked: ["personal-information-address"],
    });
  });

  it("repeats nothing of it, in no part of the result", () => {
    const result = check("申请人住人民路12号3幢201室。");
    expect(JSON.stringify(result)).not.toContain("人民路12号3幢201室");
    expect(result.findings).toMatchObject([{ source: { text: "**路**号*幢***室" } }]);
  });
});
