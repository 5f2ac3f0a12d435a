import { describe, expect, it } from "vitest";
import { cleanDocument } from "./clean-document.ts";
import { cleanText } from "./clean-text.ts";

describe("a text", () => {
  it.each([
    ["政\u200d府\u2060信\u00ad息\u200e公\ufeff开", "政府信息公开"],
    ["\u0000全\u001f年\u007f", "全年"],
    ["甲\t乙\n丙", "甲\t乙\n丙"],
    ["⼀、主动公开⽂件", "一、主动公开文件"],
    ["⺠⻓⻅⻔⻚", "民长见门页"],
    ["\uf9e4\u{2f81a}", "理冬"],
    ["\ue5e5\ue5e5全年", "全年"],
    ["全年\ue5e5公开", "全年 公开"],
    ["甲\ue001乙", "甲\ue001乙"],
  ])("%j says %j", (raw, clean) => {
    expect(cleanText(raw)).toBe(clean);
  });

  it("keeps full-width figures, brackets and blanks, and letters beyond the first plane", () => {
    const text = "１２％（㎡）　😀𠮷①";
    expect(cleanText(text)).toBe(text);
  });
});

describe("a document", () => {
  const source = {
    kind: "text",
    file: "a",
    line: 1,
    column: 1,
    length: 3,
    text: "⼀\u200b、",
  } as const;

  it("is the same object where it is clean", () => {
    const document = { lang: "zh-CN", blocks: [{ type: "paragraph", text: "甲" } as const] };
    expect(cleanDocument(document)).toBe(document);
  });

  it("keeps the places of what was cleaned, and cells that hold nothing", () => {
    const { blocks } = cleanDocument({
      lang: "zh-CN",
      blocks: [
        { type: "paragraph", text: "\u200b\u200e" },
        { type: "heading", level: 1, text: source.text, source },
        { type: "table", rows: [[{ text: "\u200d" }, { text: "7" }]] },
      ],
    });
    expect(blocks).toEqual([
      { type: "heading", level: 1, text: "一、", source },
      { type: "table", rows: [[{ text: "" }, { text: "7" }]] },
    ]);
  });
});
