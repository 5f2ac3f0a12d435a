import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonPointer, pointerSegments } from "./json-pointer.ts";

describe("jsonPointer", () => {
  it("points at the whole document where no segment is given", () => {
    expect(jsonPointer()).toBe("");
  });

  it("leaves the dots of row ids as they are", () => {
    expect(jsonPointer("cells", "documents.total")).toBe("/cells/documents.total");
  });

  it("is undone by pointerSegments, whatever the keys hold", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom("~", "/", "0", "1", "文") })),
        (keys) => {
          expect(pointerSegments(jsonPointer(...keys))).toEqual(keys);
        },
      ),
    );
  });
});
