import { describe, expect, it } from "vitest";
import { inOrder } from "./in-order.ts";

async function* upTo(count: number, read: number[] = []): AsyncGenerator<number> {
  for (let number = 0; number < count; number++) {
    read.push(number);
    yield number;
  }
}

const later = (milliseconds: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

describe("inOrder", () => {
  it("gives results in the order of the elements, whichever is done first", async () => {
    const results: number[] = [];
    const work = async (number: number) => {
      await later(number % 2 === 0 ? 5 : 0);
      return number * 10;
    };
    for await (const result of inOrder(upTo(7), 3, work)) results.push(result);
    expect(results).toEqual([0, 10, 20, 30, 40, 50, 60]);
  });

  it("reads no further ahead than it works", async () => {
    const read: number[] = [];
    const results = inOrder(upTo(100, read), 4, async (number) => number);
    await results.next();
    expect(read.length).toBeLessThanOrEqual(4);
    await results.return(undefined);
  });

  it("fails with the work that failed", async () => {
    const failing = inOrder(upTo(3), 2, async (number) => {
      if (number === 1) throw new Error("no");
      return number;
    });
    expect((await failing.next()).value).toBe(0);
    await expect(failing.next()).rejects.toThrow("no");
  });
});
