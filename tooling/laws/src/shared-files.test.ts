import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  allStyles,
  emptyScore,
  filesOf,
  measure,
  openPrinters,
  type Sample,
  type Style,
  sampleOf,
} from "@gongkai/accuracy/made-files";
import { importReport } from "@gongkai/importers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { repository } from "./repository.ts";

const folder = join(repository, "../shared/reports");

/** Some of the reports are excerpts: their first lines are comments, and one has no title. */
const reports = [
  ["anqing-2018.txt", ""],
  ["suqian-2023.txt", ""],
  ["shanghai-general-office-2019.txt", "上海市人民政府办公厅2019年政府信息公开工作年度报告\n"],
] as const;

const printers = openPrinters();
const printerOf = ({ printer }: Style) => (printer === undefined ? null : printers[printer]);
const styles = allStyles.filter(({ kind }) => kind !== "html" && kind !== "text");

// Reports as they were published, where they are at hand, made into files of every kind.
describe.skipIf(!existsSync(folder))("published reports, as files", () => {
  const samples: Sample[] = [];

  beforeAll(async () => {
    for (const [name, title] of reports) {
      const text = title + readFileSync(join(folder, name), "utf8").replace(/^#.*\n/gm, "");
      samples.push(sampleOf((await importReport(text, { filename: name })).report, 1));
    }
  });

  afterAll(() => Promise.all(Object.values(printers).map((printer) => printer.close())));

  for (const style of styles) {
    const missing = printerOf(style)?.missing ?? null;
    const name = `have every figure in ${style.kind} ${style.name}`;
    it.skipIf(missing !== null)(
      missing === null ? name : `${name} (${missing})`,
      async () => {
        const score = emptyScore();
        for await (const [sample, made] of filesOf(style, samples, printerOf(style))) {
          await measure(sample, made, style.name, score);
        }
        expect(score).toMatchObject({ silent: 0, misnamed: 0, refused: 0, first: null });
        expect(score.right).toBe(score.cells);
        expect(score.cells).toBeGreaterThan(400);
      },
      120_000,
    );
  }
});
