import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type LineBatch, lineBatches } from "./line-batches.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

async function* chunksOf(chunks: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield bytesOf(chunk);
}

async function batchesOf(chunks: readonly string[], batch: number, longestLine = 1000) {
  const batches: LineBatch[] = [];
  for await (const each of lineBatches(chunksOf(chunks), { batch, longestLine })) {
    batches.push(each);
  }
  return batches;
}

describe("lineBatches", () => {
  it("loses no byte, cuts no line, and knows the number of each first line", async () => {
    const chunks = fc.array(fc.string({ unit: fc.constantFrom("a", "报", "\n"), maxLength: 12 }));
    await fc.assert(
      fc.asyncProperty(chunks, fc.integer({ min: 1, max: 30 }), async (given, size) => {
        const whole = given.join("");
        const batches = await batchesOf(given, size);
        expect(batches.map(({ bytes }) => textOf(bytes)).join("")).toBe(whole);
        let line = 1;
        for (const [index, { bytes, firstLine, isCut }] of batches.entries()) {
          const text = textOf(bytes);
          expect([firstLine, isCut]).toEqual([line, false]);
          if (index < batches.length - 1) expect(text.endsWith("\n")).toBe(true);
          line += text.split("\n").length - 1;
        }
      }),
    );
  });

  it("cuts a line that is too long, and goes on after it", async () => {
    const long = "x".repeat(50);
    const chunks = ["one\ntwo\n", long, long, `${long}\nfour\n`, "five"];
    const batches = await batchesOf(chunks, 1000, 60);
    expect(batches.map(({ bytes, ...rest }) => ({ ...rest, text: textOf(bytes) }))).toEqual([
      { firstLine: 1, isCut: false, text: "one\ntwo\n" },
      { firstLine: 3, isCut: true, text: "x".repeat(80) },
      { firstLine: 4, isCut: false, text: "four\nfive" },
    ]);
  });
});
