import { load } from "cheerio";
import { loadBuilt } from "./load-built.mjs";
import { paired } from "./paired.mjs";
import { printNote, printRatio, printSkipped, printTitle } from "./print.mjs";
import { syntheticModernReport } from "./synthetic-report.mjs";

const ROUNDS = 15;
/** So many that each sample clears away its own garbage, and not that of the one before it. */
const PAGES_A_SAMPLE = 24;

/** What surrounds a report on its site, several times as long as navigation is. */
const around = '<div class="nav"><ul><li><a href="/a">栏目</a></li></ul></div>\n'.repeat(60);

/** The cells of every table, and nothing else. */
function cellsWithCheerio(/** @type {string} */ page) {
  const $ = load(page);
  return $("table")
    .toArray()
    .map((table) =>
      $(table)
        .find("tr")
        .toArray()
        .map((row) =>
          $(row)
            .find("td,th")
            .toArray()
            .map((cell) => $(cell).text().trim()),
        ),
    );
}

/** A published page to a validated report, against the tables of the page alone. */
export async function benchReading() {
  printTitle("A page to a validated report: importReport and validate");
  const core = await loadBuilt("@gongkai/core");
  const importers = await loadBuilt("@gongkai/importers");
  const renderers = await loadBuilt("@gongkai/renderers");
  if (core === null || importers === null || renderers === null) {
    return printSkipped("@gongkai/importers");
  }
  const report = syntheticModernReport(core.editionOf("cn-2021"));
  const own = await renderers.render(report, { to: "html" });
  // As editors of content systems leave it: a style on each cell, a paragraph and a span in it.
  const page = own
    .replace(/<style>[\s\S]*?<\/style>/, "")
    .replace(
      /(<t[dh])(?=[\s>])([^>]*>)([^<]*)/g,
      `$1 style="border:1px solid #000;padding:5px"$2<p style="text-align:center"><span style="font-size:16px">$3</span></p>`,
    )
    .replace(/<script[^>]*>[\s\S]*?<\/script>/, "")
    .replace("<main", `${around}<main`)
    .replace("</main>", `</main>${around}`);
  const bytes = new TextEncoder().encode(page);
  printNote(`${(bytes.length / 1000).toFixed(1)} kB, no JSON embedded`);
  const ours = async () => {
    const {
      report: read,
      sources,
      findings,
    } = await importers.importReport(bytes, { filename: "a.html" });
    return core.validate(read, { sources, findings });
  };
  const theirs = () => cellsWithCheerio(new TextDecoder().decode(bytes));
  const ratio = await paired(ours, theirs, { rounds: ROUNDS, times: PAGES_A_SAMPLE });
  printRatio("as fast as cheerio extracting the tables alone", ratio);
}
