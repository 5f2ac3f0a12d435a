import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { displayWidth } from "../output/display-width.ts";
import { excerpt } from "./excerpt.ts";

describe("excerpt", () => {
  it("shows a short line whole", () => {
    expect(excerpt("收到申请4件。", 4, 2, 40).text).toBe("收到申请4件。");
  });

  it("cuts both sides of a long line and keeps the figure", () => {
    const line = `${"前".repeat(200)}417条${"后".repeat(200)}`;
    const { text, underline } = excerpt(line, 200, 4, 40);
    expect(text).toMatch(/^…前+417条后+…$/);
    expect(underline).toMatch(/^ +\^{5}$/);
  });

  it("never exceeds the width, wherever the figure stands", () => {
    const character = fc.constantFrom("条", "4", "，", "\t", "𠮷", " ");
    const line = fc.array(character, { maxLength: 120 }).map((all) => all.join(""));
    fc.assert(
      fc.property(line, fc.nat(120), fc.nat(40), fc.integer({ min: 20, max: 90 }), (...args) => {
        const [text, start, length, width] = args;
        const shown = excerpt(text, Math.min(start, text.length), length, width);
        expect(displayWidth(shown.text)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
