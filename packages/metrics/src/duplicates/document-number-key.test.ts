import { describe, expect, it } from "vitest";
import { documentNumberKey } from "./document-number-key.ts";

describe("documentNumberKey", () => {
  it.each([
    "宜政办发〔2018〕3号",
    "宜政办发[2018]第3号",
    "宜政办发（２０１８） 3 号",
    "宜政办发【2018】3号",
  ])("writes %s like the others", (printed) => {
    expect(documentNumberKey(printed)).toBe("宜政办发〔2018〕3号");
  });

  it.each(["", "无", "-", "/", "暂无文号"])("takes %j for none", (printed) => {
    expect(documentNumberKey(printed)).toBeNull();
  });
});
