import { describe, expect, it } from "vitest";
import { formOf } from "./form.ts";
import { Outcomes } from "./outcomes.ts";

const find = (word: string, form = formOf("cn-2021")) => new Outcomes(form).find(word);
const national = formOf("cn-2008", ["statistics-2014"]);

describe("Outcomes", () => {
  it.each([
    ["不予公开", "divided"],
    ["其他处理", "divided"],
    ["转交信访", "unknown"],
  ] as const)("says of %s on the form of 2021 that it is %s", (word, refused) => {
    expect(find(word)).toEqual({ refused });
  });

  it("tells rows of one concept apart", () => {
    expect(find("属于已主动公开范围", national)).toEqual({ outcome: "granted.alreadyPublic" });
    expect(find("同意公开", national)).toEqual({ outcome: "granted.granted" });
    expect(find("予以公开", national)).toEqual({ outcome: "granted.granted" });
    expect(find("granted", national)).toEqual({ outcome: "granted.granted" });
    expect(find("本机关不掌握相关政府信息", national)).toEqual({ refused: "divided" });
  });

  it("counts what a form has a row for, and all where it has no such rows", () => {
    expect(new Outcomes(national).counts("other.other")).toBe(false);
    expect(new Outcomes(formOf("cn-2019")).counts("other.other")).toBe(true);
    expect(new Outcomes(formOf("cn-2008")).counts("other.other")).toBe(true);
  });
});
