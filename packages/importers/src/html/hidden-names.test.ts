import { describe, expect, it } from "vitest";
import { hiddenNames } from "./hidden-names.ts";

const names = (css: string): string[] => [...hiddenNames(`<STYLE type=text/css>${css}</STYLE>`)];

describe("hiddenNames", () => {
  it("lists the classes and ids that a style sheet hides", () => {
    expect(
      names(".a, p.b{color:red;display:none}#c { visibility: hidden }.d{display:block}"),
    ).toEqual([".a", ".b", "#c"]);
  });

  it("takes nothing from rules for print, from comments, or from what it does not understand", () => {
    const print = "@media print{.a{display:none}.b{display:none}}";
    expect(
      names(`${print}/* .c{display:none} */.d .e{display:none}.f:hover{display:none}`),
    ).toEqual([]);
  });

  it.each(["<style", "<style>", "<style>.a{", "<style>@media{", "<style>/*", "<style>}"])(
    "finishes with 50,000 × %s",
    (piece) => {
      expect(hiddenNames(piece.repeat(50_000)).size).toBe(0);
    },
  );
});
