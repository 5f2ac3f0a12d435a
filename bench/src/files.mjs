import { convertToHtml } from "mammoth";
import { loadTool } from "../../tooling/tasks/load-tool.mjs";
import { loadBuilt } from "./load-built.mjs";
import { paired, timed } from "./paired.mjs";
import { printNote, printRatio, printSkipped, printTitle } from "./print.mjs";
import { quartiles } from "./quartiles.mjs";
import { syntheticModernReport } from "./synthetic-report.mjs";

const ROUNDS = 11;
const FILES_A_SAMPLE = 10;

/** A file long enough that its tables hardly count. */
const PAGES = 60;

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

  const docx = make("word-plain");
  const ours = read(docx, "a.docx");
  const theirs = () => convertToHtml({ buffer: Buffer.from(docx) });
  printNote(`${(docx.length / 1000).toFixed(1)} kB of DOCX`);
  const ratio = await paired(ours, theirs, { rounds: ROUNDS, times: FILES_A_SAMPLE });
  printRatio("as fast as mammoth converting the document to HTML", ratio);

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
