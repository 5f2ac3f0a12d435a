import { readFigures } from "@gongkai/core/figures";
import { minimalReport } from "@gongkai/testkit";
import {
  GongkaiError,
  importReport,
  type Report,
  readClaims,
  render,
  similarity,
  validate,
} from "gongkai";
import { describe, expect, it } from "vitest";
import { growthOfTime } from "./growth-of-time.ts";

/** What somebody might repeat to keep a reader busy, each without what would end it. */
const shapes: Readonly<Record<string, string>> = {
  digits: "1",
  "digits in groups": "1,234",
  points: "1.",
  commas: "，",
  "ideographic commas": "、",
  "open brackets": "（",
  "closed brackets": "）",
  "open brackets with a word": "（其中",
  "open quotation marks": "“",
  "open titles": "《",
  ands: "和",
  years: "年",
  "years with digits": "2018年",
  "compared with last year": "同比",
  growths: "同比增长",
  "of which": "其中",
  "of which, with figures": "其中3件、",
  myriads: "万",
  "figures in myriads": "1万",
  numerals: "一",
  blanks: " ",
  tabs: "\t",
  "wide blanks": "\u3000",
  "blanks and a letter": "          字",
  "figures and blanks": "12   ",
  percentages: "15.2%",
  respectively: "分别为3件、",
  "facts in one sentence": "公开信息3条，",
  "facts in sentences": "公开信息3条。",
  "names and requests": "张三申请",
  addresses: "中山路12号",
  "mail addresses": "a.b@",
  dashes: "--",
  bars: "| ",
  "marks of headings": "# ",
  backslashes: "\\\\ ",
  stars: "**",
  "lines of figures": "12\n",
  "lines with tabs": "条\t3\n",
  "lines with bars": "| - |\n",
  "lines of headings": "一、工作\n",
};

/** Of the same length whatever is repeated. */
const repeated = (piece: string, kilobytes: number): string =>
  piece.repeat(Math.ceil((kilobytes * 1000) / piece.length)).slice(0, kilobytes * 1000);

const KILOBYTES = 100;

const reportOf = (text: string): Report =>
  minimalReport({
    sections: [{ id: "overview", heading: "一、概述", blocks: [{ type: "paragraph", text }] }],
  });

/** What `minimalReport` says in its first section. */
const PLACE = "具体情况如下。";
const asText = await render(minimalReport(), { to: "text" });
const asPage = await render(minimalReport(), { to: "html" });
/** Without the report that is embedded, so that the page itself is read. */
const shownPage = asPage.replace(/<script[^>]*>[^<]*<\/script>/, "");

/** Importers refuse lines beyond some length, which takes no time; these they read. */
const LONGEST_LINE = 20_000;
const inLines = (text: string): string =>
  Array.from({ length: Math.ceil(text.length / LONGEST_LINE) }, (_, at) =>
    text.slice(at * LONGEST_LINE, (at + 1) * LONGEST_LINE),
  ).join("\n");

const importing = (file: string, filename: string) => (text: string) =>
  importReport(new TextEncoder().encode(file.replace(PLACE, () => inLines(text))), {
    filename,
  }).catch((error: unknown) => {
    // More lines than a report has are refused as well.
    if (!(error instanceof GongkaiError && error.code === "file-too-large")) throw error;
  });

const readers: Readonly<Record<string, (text: string) => unknown>> = {
  readFigures,
  // Begins with `readStatements`.
  readClaims: (text) => readClaims(reportOf(text)),
  validate: (text) => validate(reportOf(text)),
  similarity: (text) => similarity(reportOf(text), reportOf(`甲${text}`)),
  "importReport of text": importing(asText, "a.txt"),
  "importReport of HTML": importing(shownPage, "a.html"),
};

describe.each(Object.entries(readers))("%s", (_name, read) => {
  it.each(Object.entries(shapes))("takes time in proportion to %s", async (_shape, piece) => {
    const [single, double] = [repeated(piece, KILOBYTES), repeated(piece, KILOBYTES * 2)];
    const growth = await growthOfTime(
      () => read(single),
      () => read(double),
    );
    expect(growth).toBeLessThan(3);
  });
});
