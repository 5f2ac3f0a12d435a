import { compileEtaPage } from "./eta-page.mjs";
import { loadBuilt } from "./load-built.mjs";
import { pageFrame, pageModel } from "./page-model.mjs";
import { printNote, printRatio, printSkipped, printTitle } from "./print.mjs";
import { race } from "./race.mjs";
import { renderWithReact } from "./react-page.mjs";
import { syntheticModernReport, syntheticReport } from "./synthetic-report.mjs";

/** A page without what makes no difference here: line breaks, entities, slashes, the mark of the date. */
const plain = (/** @type {string} */ html) =>
  html
    .replace(/&#(?:x27|39);/g, "'")
    .replace(/\/>/g, ">")
    .replace(/<\/?time[^>]*>/g, "")
    .replace(/>\s+/g, ">")
    .replace(/\s+</g, "<");

const sortAttributes = (/** @type {string} */ html) =>
  html.replace(/<(\w+)((?: [\w-]+="[^"]*")+)>/g, (_, tag, list) => {
    const sorted = list.match(/[\w-]+="[^"]*"/g).toSorted();
    return `<${tag} ${sorted.join(" ").toLowerCase()}>`;
  });

/** In which order a page says of itself what it says makes no difference. */
const sortMetas = (/** @type {string} */ html) =>
  html.replace(/(?:<meta [^>]*>)+/, (metas) => (metas.match(/<[^>]*>/g) ?? []).toSorted().join(""));

const compared = (/** @type {string} */ html) => sortMetas(sortAttributes(plain(html)));

const isSamePage = (/** @type {string} */ one, /** @type {string} */ other) =>
  compared(one) === compared(other);

/** One report as a page, from the composed document to the string. */
function benchPage(/** @type {any} */ { core, renderers, report }) {
  const document = renderers.compose(report, { lang: "zh-CN" });
  const embedded = () => `\n${core.stringifyReport(report).replaceAll("<", "\\u003c")}`;
  const ownPage = renderers.writeHtml(document, { report });
  const frame = pageFrame(ownPage);
  const page = () => pageModel(document, frame);
  const renderWithEta = compileEtaPage();
  const contestants = {
    ours: () => renderers.writeHtml(document, { report }),
    "react-dom/server (renderToStaticMarkup)": () => renderWithReact(page(), embedded()),
    "eta (compiled template)": () => renderWithEta(page(), embedded()),
  };
  printNote(`${report.title}: ${(Buffer.byteLength(ownPage) / 1000).toFixed(1)} kB, JSON embedded`);
  for (const [name, render] of Object.entries(contestants)) {
    if (!isSamePage(render(), ownPage)) printNote(`${name}: not the same page as ours`);
  }
  for (const { peer, ratio } of race(contestants)) printRatio(`as fast as ${peer}`, ratio);
  const withoutData = {
    ours: () => renderers.writeHtml(document),
    "react-dom/server, nothing embedded on either side": () => renderWithReact(page(), ""),
    "eta, nothing embedded on either side": () => renderWithEta(page(), ""),
  };
  for (const { peer, ratio } of race(withoutData)) printRatio(`as fast as ${peer}`, ratio);
}

/** A page of prose with small tables, and one of the matrices of the form in force. */
export async function benchHtml() {
  printTitle("HTML of one report: writeHtml of @gongkai/renderers");
  const core = await loadBuilt("@gongkai/core");
  const renderers = await loadBuilt("@gongkai/renderers");
  if (core === null || renderers === null) return printSkipped("@gongkai/renderers");
  benchPage({ core, renderers, report: syntheticReport() });
  benchPage({ core, renderers, report: syntheticModernReport(core.editionOf("cn-2021")) });
}
