import type { Language } from "@gongkai/core";
import { attribute, escapeHtml } from "../html/escape-html.ts";
import type { FileProblems, ProblemRow } from "./problem-rows.ts";
import {
  fileColumns,
  isProblem,
  type ProblemColumn,
  problemColumns,
  problemWords,
} from "./problem-words.ts";
import { problemsStyle } from "./problems-style.ts";
import { problemsSummary } from "./problems-summary.ts";

const FIGURES = new Set(["填报", "应为"]);

/** The columns of a problem; file, body and year head the rows of their file. */
const COLUMNS = problemColumns.slice(3);

/** Without the remarks where there are none. */
const columnsFor = (rows: readonly ProblemRow[]): readonly ProblemColumn[] =>
  rows.some(({ accepted }) => accepted !== null) ? COLUMNS : COLUMNS.slice(0, -1);

const cell = (name: string, text: string, className?: string): string =>
  `<${name}${attribute("class", className)}>${escapeHtml(text)}</${name}>`;

function classOf(title: string): string | undefined {
  if (FIGURES.has(title)) return "figure";
  if (title === "规则") return "rule";
  if (title === "位置") return "place";
  return title === "级别" ? "severity" : undefined;
}

interface Style {
  readonly columns: readonly ProblemColumn[];
  readonly lang: Language;
}

function problemLine(row: ProblemRow, { columns, lang }: Style): string {
  const className = [row.severity, row.accepted === null ? "" : "accepted"].join(" ").trim();
  const cells = columns.map(({ title, of }) => cell("td", of(row, lang), classOf(title["zh-CN"])));
  return `<tr class="${className}">${cells.join("")}</tr>\n`;
}

const anchor = (index: number): string => `file-${index + 1}`;

function fileBody(file: FileProblems, index: number, style: Style): string {
  const isQuiet = !file.rows.some(isProblem);
  const name = [file.body, String(file.year ?? "")].filter((part) => part !== "").join(" ");
  const head = `<tr id="${anchor(index)}"><th scope="rowgroup" colspan="${style.columns.length}"><h3>${escapeHtml(name === "" ? file.file : name)}</h3>${name === "" ? "" : `<code>${escapeHtml(file.file)}</code>`}</th></tr>\n`;
  const rows = file.rows.map((row) => problemLine(row, style)).join("");
  return `<tbody${isQuiet ? ' class="quiet"' : ""}>\n${head}${rows}</tbody>\n`;
}

function problemsTable(files: readonly FileProblems[], lang: Language): string {
  const columns = columnsFor(files.flatMap(({ rows }) => rows));
  const head = columns.map(
    ({ title }) =>
      `<th scope="col"${attribute("class", FIGURES.has(title["zh-CN"]) ? "figure" : undefined)}>${escapeHtml(title[lang])}</th>`,
  );
  const bodies = files.map((file, index) =>
    file.rows.length === 0 ? "" : fileBody(file, index, { columns, lang }),
  );
  return `<div class="wide" tabindex="0" role="region" aria-labelledby="problems"><table><thead><tr>${head.join("")}</tr></thead>\n${bodies.join("")}</table></div>`;
}

function filesTable(files: readonly FileProblems[], lang: Language): string {
  const head = fileColumns.map(
    ({ title }, index) =>
      `<th scope="col"${attribute("class", index > 3 ? "figure" : undefined)}>${escapeHtml(title[lang])}</th>`,
  );
  const lines = files.map((file, at) => {
    const cells = fileColumns.map(({ of }, index) => {
      const value = escapeHtml(String(of(file, lang)));
      if (index === 0 && file.rows.length > 0) {
        return `<th scope="row"><a href="#${anchor(at)}">${value}</a></th>`;
      }
      if (index === 0) return `<th scope="row">${value}</th>`;
      return `<td${attribute("class", index > 3 ? "figure" : undefined)}>${value}</td>`;
    });
    return `<tr>${cells.join("")}</tr>\n`;
  });
  return `<div class="wide files" tabindex="0" role="region" aria-labelledby="files"><table><thead><tr>${head.join("")}</tr></thead>\n<tbody>\n${lines.join("")}</tbody></table></div>`;
}

/**
 * Writes the table of problems as a page of its own: the summary, the problems file by file, the files.
 *
 * Hints and accepted findings are in the page and shown on demand, without a script.
 *
 * @example
 * writeProblemsHtml([], { lang: "en" }).startsWith("<!DOCTYPE html>") //=> true
 */
export function writeProblemsHtml(
  files: readonly FileProblems[],
  { lang }: { readonly lang: Language },
): string {
  const title = problemWords.title[lang];
  const rows = files.flatMap((file) => file.rows);
  const isClean = !rows.some(isProblem);
  const hasHints = rows.some((row) => !isProblem(row));
  const switcher = hasHints
    ? `<p><label><input type="checkbox" id="hints">${problemWords.showHints[lang]}</label></p>\n`
    : "";
  return `<!DOCTYPE html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${problemsStyle}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p class="lead">${escapeHtml(problemsSummary(files)[lang])}</p>
<p class="note">${problemWords.notAssessed[lang]}</p>
<h2 id="problems">${problemWords.problems[lang]}</h2>
${isClean ? `<p>${problemWords.none[lang]}</p>\n` : ""}${switcher}${rows.length === 0 ? "" : problemsTable(files, lang)}
<h2 id="files">${problemWords.files[lang]}</h2>
${filesTable(files, lang)}
</main>
</body>
</html>
`;
}
