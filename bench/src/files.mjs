import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { convertToHtml } from "mammoth";
import { loadTool } from "../../tooling/tasks/load-tool.mjs";
import { commandBin } from "./command-bin.mjs";
import { loadBuilt } from "./load-built.mjs";
import { paired, timed } from "./paired.mjs";
import { printNote, printRatio, printSkipped, printTitle } from "./print.mjs";
import { quartiles } from "./quartiles.mjs";
import { runNode } from "./run-node.mjs";
import { syntheticModernReport } from "./synthetic-report.mjs";

const ROUNDS = 11;
const FILES_A_SAMPLE = 10;

/** A file long enough that its tables hardly count. */
const PAGES = 60;

/** Batches so many times as long as each other should need the same memory. */
const BATCHES = [50, 500];

/** Copies of files, read by the command into a folder in one process: how much memory it takes. */
function printMemory(/** @type {Record<string, Uint8Array>} */ files) {
  const bin = commandBin();
  if (bin === null) return printSkipped("gongkai");
  const peaks = BATCHES.map((count) => {
    const scratch = mkdtempSync(join(tmpdir(), "gongkai-bench-"));
    try {
      const source = join(scratch, "files");
      mkdirSync(source);
      for (const [kind, bytes] of Object.entries(files)) {
        for (let at = 0; at < count; at += 1)
          writeFileSync(join(source, `${kind}${at}.${kind}`), bytes);
      }
      return runNode([bin, "import", source, "--out", join(scratch, "out")]).peak / 1000;
    } finally {
      rmSync(scratch, { recursive: true });
    }
  });
  const kinds = Object.keys(files).join(" and ");
  const said = BATCHES.map((count, at) => `${count} of each: ${peaks[at]?.toFixed(0)} MB`);
  printNote(`${kinds} in one batch, the most memory: ${said.join(", ")}`);
}

/** The report, and behind it pages of narrative, each on a sheet of its own. */
function withPages(/** @type {string} */ page) {
  const sentence = "本年度继续推进政府信息公开工作，完善制度，规范程序，回应群众关切。";
  const narrative = `<p style="break-before:page">${sentence.repeat(30)}</p>`;
  return page.replace("</body>", () => `${narrative.repeat(PAGES - 4)}</body>`);
}

/** Documents to validated reports, against mammoth; and how long a long PDF takes. */
export async function benchFiles() {
  printTitle("Files of offices to a validated report: importReport and validate");
  const core = await loadBuilt("@gongkai/core");
  const importers = await loadBuilt("@gongkai/importers");
  if (core === null || importers === null) return printSkipped("@gongkai/importers");
  const { allStyles, openPrinters, sampleOf } = await loadTool(
    "tooling/accuracy/src/made-files.ts",
  );
  const sample = sampleOf(syntheticModernReport(core.editionOf("cn-2021")), 1);
  const make = (/** @type {string} */ wanted) =>
    allStyles
      .find((/** @type {any} */ { name }) => name === wanted)
      .make({ ...sample.draft, random: sample.random() }).content;
  const read = (/** @type {Uint8Array} */ bytes, /** @type {string} */ filename) => async () => {
    const { report, sources, findings } = await importers.importReport(bytes, { filename });
    return core.validate(report, { sources, findings });
  };

  for (const style of ["word-plain", "word-split-runs"]) {
    const docx = make(style);
    const theirs = () => convertToHtml({ buffer: Buffer.from(docx) });
    printNote(`${style}: ${(docx.length / 1000).toFixed(1)} kB of DOCX`);
    const ratio = await paired(read(docx, "a.docx"), theirs, {
      rounds: ROUNDS,
      times: FILES_A_SAMPLE,
    });
    printRatio("as fast as mammoth converting the document to HTML", ratio);
  }
  printMemory({ docx: make("word-plain"), xlsx: make("workbook-one-sheet") });

  const { chromium } = openPrinters();
  if (chromium.missing !== null) return printNote(`PDF: ${chromium.missing}`);
  const [pdf] = await chromium.print([withPages(make("pdf-chromium-ruled"))]);
  await chromium.close();
  const seconds = [];
  for (let round = 0; round < 5; round += 1) {
    seconds.push((await timed(read(pdf, "a.pdf"), 1)) / 1000);
  }
  const { low, median, high } = quartiles(seconds);
  const spread = `${low.toFixed(2)}–${high.toFixed(2)}`;
  printNote(`PDF of ${PAGES} pages: ${median.toFixed(2)} s (middle half ${spread})`);
}
