import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { duplicateKeys } from "./duplicate-keys.ts";

describe("duplicateKeys", () => {
  it("finds a row that is written twice, and a key that is written in two ways", () => {
    const text = '{"tables":{"t":{"cells":{"new":{"a":1},"x":[1,{"q":":"}],"new":{"a":2}}}}}';
    expect(duplicateKeys(text)).toEqual(["/tables/t/cells/new"]);
    expect(duplicateKeys('[0,[],{"a":1,"\\u0061":2}]')).toEqual(["/2/a"]);
    expect(duplicateKeys('{"a/b":{"c":"\\"{","c":1}}')).toEqual(["/a~1b/c"]);
  });

  it("finds none in any value that was written as JSON", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, indent) => {
        expect(duplicateKeys(JSON.stringify(value, null, indent))).toEqual([]);
      }),
    );
  });

  it("finds each key that is written once more, where it was", () => {
    const keys = fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(keys, fc.nat(), (names, pick) => {
        const again = names[pick % names.length] ?? "";
        const pairs = [...names, again].map((name) => `${JSON.stringify(name)}:[{},"}"]`);
        expect(duplicateKeys(`{"o":{${pairs.join(",")}}}`)).toHaveLength(1);
      }),
    );
  });

  it("throws for nothing, and ends", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'{}[],:"\\a\n') }), (text) => {
        expect(duplicateKeys(text)).toBeInstanceOf(Array);
      }),
    );
    expect(duplicateKeys("[".repeat(200_000))).toEqual([]);
    expect(duplicateKeys('{"a":'.repeat(200_000))).toEqual([]);
  });
});
