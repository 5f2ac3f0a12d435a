import { GongkaiError } from "@gongkai/core";
import type { Reading } from "@gongkai/ledger";
import { sourcePlace } from "../output/source-place.ts";

/**
 * Stops at the first row that cannot be counted with.
 *
 * @throws {GongkaiError} `row-refused` with the row's place and what is wrong with it.
 */
export async function* strictly<T>(
  readings: AsyncIterable<Reading<T>>,
): AsyncGenerator<Reading<T>> {
  for await (const reading of readings) {
    const [finding] = reading.findings.filter(({ severity }) => severity === "error");
    if (reading.line !== null && reading.record === null && finding !== undefined) {
      const { message, source, place } = finding;
      throw new GongkaiError("row-refused", {
        message,
        place: source === undefined ? place.en : `${sourcePlace(source)} (${place.en})`,
        advice: {
          "zh-CN": "改正这一行；不用 --strict 则跳过它并说明",
          en: "Correct the row; without --strict it is left out and told of",
        },
      });
    }
    yield reading;
  }
}
