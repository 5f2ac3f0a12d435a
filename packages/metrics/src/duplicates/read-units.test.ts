import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalizeKey } from "../normalize-key.ts";
import { readUnits } from "./read-units.ts";

describe("readUnits", () => {
  it("is the normalised title, unit by unit", () => {
    const mark = fc.constantFrom(..."（⼀ Ａ́…㈠ßﬀ\u200b３각》𠮷");
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: mark }), fc.string({ unit: "binary" })), (title) => {
        const normal = normalizeKey(title);
        expect([...readUnits(title)]).toEqual(
          Array.from({ length: normal.length }, (_, at) => normal.charCodeAt(at)),
        );
      }),
      { numRuns: 2000 },
    );
  });
});
