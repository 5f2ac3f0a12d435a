import { describe, expect, it } from "vitest";
import { decodeText } from "./decode-text.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16le = (text: string) =>
  new Uint8Array([
    0xff,
    0xfe,
    ...Array.from(text).flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]),
  ]);

describe("decodeText", () => {
  it("reads UTF-8 with and without a byte order mark, UTF-16 and GBK", () => {
    expect(decodeText(utf8("年度报告"), "a")).toBe("年度报告");
    expect(decodeText(new Uint8Array([0xef, 0xbb, 0xbf, ...utf8("报告")]), "a")).toBe("报告");
    expect(decodeText(utf16le("报告"), "a")).toBe("报告");
    expect(decodeText(new Uint8Array([0xb1, 0xa8, 0xb8, 0xe6]), "a")).toBe("报告");
  });

  it.each([
    ["nothing", new Uint8Array(), "file-empty"],
    ["white space", utf8(" \n\t"), "file-empty"],
    ["a NUL", utf8("报告\0"), "file-binary"],
    ["control characters", utf8("\u0001\u0002报告"), "file-binary"],
    ["bytes of no encoding", new Uint8Array([0x81, 0xff, 0x00, 0x80]), "file-binary"],
  ])("refuses %s", (_, bytes, code) => {
    expect(() => decodeText(bytes, "a")).toThrowError(expect.objectContaining({ code }));
  });
});
