import { describe, expect, it } from "vitest";
import { writeCsv } from "./write-csv.ts";

describe("writeCsv", () => {
  it("quotes commas, quotes and line breaks, and doubles quotes", () => {
    expect(writeCsv([["a,b", 'say "x"', "1\n2"]])).toBe('"a,b","say ""x""","1\n2"\r\n');
  });

  it.each(["=1+1", "+1+1", "-cmd", "@SUM(A1)", "\tx"])(
    "guards text that a spreadsheet would run (%j)",
    (text) => {
      expect(writeCsv([[text]]).replaceAll('"', "")).toBe(`'${text}\r\n`);
    },
  );

  it("leaves numbers and decimal strings alone", () => {
    expect(writeCsv([[-8, "-37.82", null]])).toBe("-8,-37.82,\r\n");
  });
});
