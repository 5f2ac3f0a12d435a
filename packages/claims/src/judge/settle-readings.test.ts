import { modernReport, withCell } from "@gongkai/testkit";
import { describe, expect, it } from "vitest";
import { readStatements } from "../read-statements.ts";

const withText = (text: string, report = modernReport()) => ({
  ...report,
  sections: report.sections.map((section, at) =>
    at === 0 ? { ...section, blocks: [{ type: "paragraph" as const, text }] } : section,
  ),
});

const read = (text: string, report = modernReport()) =>
  readStatements(withText(text, report)).map(({ stated, concepts, verdict }) => [
    stated,
    concepts.join("+"),
    verdict,
  ]);

// The form says: 45 new, 2 carried in; 24 granted, 6 partial, 5 denied, 8 unable; 3 carried forward.
describe("requests in the narrative of a report since 2019", () => {
  it.each([
    ["全年收到政府信息公开申请45件。", "45件", "requests.new", "agrees"],
    ["全年共收办政府信息公开申请47件。", "47件", "requests.new+requests.carriedIn", "agrees"],
    ["全年收到政府信息公开申请46件。", "46件", "requests.new", "disagrees"],
  ])("may count those carried in, and says so: %s", (text, ...expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it("are not held against the new ones alone where both together grew", () => {
    expect(read("全年共收办申请47件（甲镇20件、乙镇17件、丙镇10件），同比增长20%。")).toEqual([
      ["47件", "requests.new+requests.carriedIn", "agrees"],
      ["20%", "requests.new+requests.carriedIn", "notAssessable"],
      ["20件", "", "agrees"],
      ["17件", "", "agrees"],
      ["10件", "", "agrees"],
    ]);
  });

  it("are held against groups that the form prints only in parts", () => {
    expect(
      read("予以公开24件、部分公开6件、不予公开5件、无法提供9件、结转下年度办理3件。"),
    ).toEqual([
      ["24件", "requests.outcome.granted", "agrees"],
      ["6件", "requests.outcome.partial", "agrees"],
      ["5件", "requests.outcome.denied", "agrees"],
      ["9件", "requests.outcome.unable", "disagrees"],
      ["3件", "requests.carriedOut", "agrees"],
    ]);
  });

  it("are held against a group of which one part is blank, which counts nothing", () => {
    const blank = withCell(modernReport(), "requests", "denied.stateSecret", "total", null);
    expect(read("不予公开9件。", blank)).toEqual([["9件", "requests.outcome.denied", "disagrees"]]);
  });
});
