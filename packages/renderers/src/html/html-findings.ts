import type { Finding, Language } from "@gongkai/core";
import { FINDINGS_ID } from "@gongkai/core/document";
import { languageOf } from "../compose/page-language.ts";
import { anchorOf } from "./anchors.ts";
import { attribute, escapeHtml } from "./escape-html.ts";
import { pageWord, severityWord } from "./page-words.ts";

function writeDetail(term: string, value: string | null, lang: Language): string {
  if (value === null || value === "") return "";
  const language = attribute("lang", languageOf(value, lang).lang);
  return `<dt>${term}</dt><dd${language}>${escapeHtml(value)}</dd>`;
}

function writePlace(finding: Finding, pointer: string | undefined, lang: Language): string {
  const place = finding.place[lang];
  const language = attribute("lang", languageOf(place, lang).lang);
  const name = escapeHtml(place);
  const link =
    pointer === undefined ? name : `<a${attribute("href", `#${anchorOf(pointer)}`)}>${name}</a>`;
  return `<dt>${pageWord("place", lang)}</dt><dd${language}>${link}</dd>`;
}

function writeFinding(finding: Finding, pointer: string | undefined, lang: Language): string {
  const accepted = finding.accepted === true ? pageWord("accepted", lang) : "";
  const severity = `<strong>${severityWord(finding.severity, lang)}${accepted}</strong>`;
  const rule = `<dt>${pageWord("rule", lang)}</dt><dd><code>${escapeHtml(finding.rule)}</code></dd>`;
  return (
    `<li class="${finding.severity}">\n<p>${severity} ${escapeHtml(finding.message[lang])}</p>\n` +
    `<dl>${writePlace(finding, pointer, lang)}` +
    writeDetail(pageWord("expected", lang), finding.expected, lang) +
    `${writeDetail(pageWord("actual", lang), finding.actual, lang)}${rule}</dl>\n</li>\n`
  );
}

/**
 * Writes what was found, as a section after the report.
 *
 * @param nearest For each path of a finding, the pointer of the nearest thing on the page.
 */
export function writeFindings(
  findings: readonly Finding[],
  nearest: ReadonlyMap<string, string>,
  lang: Language,
): string {
  const heading = `<h2 id="${FINDINGS_ID}-heading">${pageWord("findings", lang)}</h2>\n`;
  let list = "";
  for (const finding of findings) list += writeFinding(finding, nearest.get(finding.path), lang);
  const content = list === "" ? `<p>${pageWord("noFindings", lang)}</p>\n` : `<ol>\n${list}</ol>\n`;
  return `<section id="${FINDINGS_ID}" aria-labelledby="${FINDINGS_ID}-heading">\n${heading}${content}</section>\n`;
}
