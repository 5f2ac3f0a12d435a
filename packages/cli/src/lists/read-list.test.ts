import { describe, expect, it } from "vitest";
import { readList } from "./read-list.ts";

/** Pieces of a text, and whether whoever reads them has said that no more are wanted. */
function pieces(text: string) {
  const state = { isClosed: false };
  async function* chunks(): AsyncGenerator<Uint8Array> {
    try {
      const bytes = new TextEncoder().encode(text);
      for (let at = 0; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000);
    } finally {
      state.isClosed = true;
    }
  }
  return { state, chunks: chunks() };
}

const objects = Array.from({ length: 9000 }, (_, at) => `{"申请编号":"${at}"}`);
const lines = Array.from({ length: 30_000 }, (_, at) => `${at},2024-03-01`);

describe("readList", () => {
  it.each([
    ["a.ndjson", objects.join("\n")],
    ["a.json", `[${objects.join(",")}]`],
    ["a.csv", `申请编号,收到日期\n${lines.join("\n")}`],
    ["short.csv", "申请编号,收到日期\n1,2024-03-01\n2,2024-03-01\n"],
    ["short.ndjson", objects.slice(0, 200).join("\n")],
  ])("lets go of %s when no more rows are wanted", async (filename, text) => {
    const { state, chunks } = pieces(text);
    const { rows } = await readList(chunks, { filename });
    for await (const { line } of rows) {
      expect(line).toBeGreaterThan(0);
      break;
    }
    expect(state.isClosed).toBe(true);
  });

  it("lets go of a file that holds no list", async () => {
    const { state, chunks } = pieces("%PDF-1.7 ".repeat(1000));
    await expect(readList(chunks, { filename: "a.pdf" })).rejects.toMatchObject({
      code: "file-format",
    });
    expect(state.isClosed).toBe(true);
  });
});
