import { editions, type Report, reportYear } from "@gongkai/core";
import { compose } from "@gongkai/renderers";
import { type RandomSource, randomSource, validReport } from "@gongkai/testkit";
import { cellsSaid } from "./expected.ts";
import type { Draft } from "./styles/style.ts";

/** A report that every style of a run writes. */
export interface Sample {
  /** What a style is made from, but for what it draws. */
  readonly draft: Omit<Draft, "random">;
  /** What every cell says, by JSON Pointer. */
  readonly cells: ReadonlyMap<string, string>;
  /** The same for every style, whichever are run. */
  random(): RandomSource;
}

/** What styles write of a report: without what only our own documents have. */
export function sampleOf(report: Report, seed: number): Sample {
  const blocks = compose(report).blocks.filter(
    (block) => block.type !== "table" || block.ref !== "particulars",
  );
  const draft = { blocks, title: report.title, year: reportYear(report) };
  return { draft, cells: cellsSaid(report), random: () => randomSource(seed) };
}

/** Draws reports, the editions in turn. */
export function drawSamples(count: number, seed: number): readonly Sample[] {
  const random = randomSource(seed);
  const forms = Array.from({ length: count }, (_, at) => editions[at % editions.length]);
  return forms.flatMap((edition, at) => {
    if (edition === undefined) return [];
    const density = random.pick(["sparse", "dense"] as const);
    return [sampleOf(validReport(random, { edition: edition.id, density }), seed + at)];
  });
}
