import { describe, expect, it } from "vitest";
import type { TextSource } from "../models/source.ts";
import { sourceOf } from "./source-of.ts";

const raw: TextSource = {
  kind: "text",
  file: "a.txt",
  line: 7,
  column: 5,
  length: 16,
  text: "同比分别增长15.2%11.1%;",
};

describe("sourceOf", () => {
  it("places a figure behind a repair where it stands in the input", () => {
    const text = "同比分别增长15.2%和11.1%;";
    const range = { start: text.indexOf("11.1%"), length: 5 };
    const source = sourceOf("/p", { sources: { "/p": raw }, text, range });
    expect(source).toMatchObject({ line: 7, column: 16, length: 5, text: "11.1%" });
  });

  it("gives the whole place where no part is asked for", () => {
    expect(sourceOf("/p", { sources: { "/p": raw } })).toBe(raw);
  });

  it("falls back to the pointer, with the part that is asked for", () => {
    const source = sourceOf("/q", {
      file: "r.json",
      text: "共4件",
      range: { start: 1, length: 2 },
    });
    expect(source).toEqual({ kind: "json", file: "r.json", pointer: "/q", text: "4件" });
  });
});
