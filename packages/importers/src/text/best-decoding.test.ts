import { describe, expect, it } from "vitest";
import { bestDecoding } from "./best-decoding.ts";

const gbk = Uint8Array.from([0xb1, 0xa8, 0xb8, 0xe6]);
const big5 = Uint8Array.from([0xb3, 0xf8, 0xa7, 0x69]);
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const joined = (...parts: readonly Uint8Array[]) =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

describe("bestDecoding", () => {
  it("believes the bytes and not what they declare", () => {
    const declared = latin('<meta charset="utf-8">');
    expect(bestDecoding(joined(declared, gbk))).toContain("报告");
    expect(
      bestDecoding(joined(latin('<meta charset="gbk">'), new TextEncoder().encode("报告"))),
    ).toContain("报告");
    expect(bestDecoding(joined(latin('<meta charset="nonsense">'), gbk))).toContain("报告");
  });

  it("knows Big5 by what it says", () => {
    expect(bestDecoding(joined(latin("<p>"), big5))).toContain("報告");
  });

  it("knows UTF-16 without a mark by its zeros", () => {
    const wide = Buffer.from("<html><body><p>年度报告</p></body></html>", "utf16le");
    expect(bestDecoding(wide)).toContain("年度报告");
    expect(bestDecoding(Uint8Array.from(wide).map((_, at) => wide[at ^ 1] ?? 0))).toContain(
      "年度报告",
    );
  });

  it("reads a page of UTF-8 in which a byte is broken as UTF-8", () => {
    const whole = new TextEncoder().encode("某局年度报告，全年公开政府信息若干条");
    const broken = whole.with(whole.length - 2, 0x20);
    expect(bestDecoding(broken)).toContain("年度报告，全年公开政府信息");
  });
});
