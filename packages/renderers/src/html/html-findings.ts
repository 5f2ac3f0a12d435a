import type { Finding, Language } from "@gongkai/core";
import { FINDINGS_ID } from "@gongkai/core/document";
import { languageOf } from "../compose/page-language.ts";
import { anchorOf } from "./anchors.ts";
import { attribute, escapeHtml } from "./escape-html.ts";
import { findingId } from "./finding-marks.ts";
import { pageWord, severityWord } from "./page-words.ts";

/** Whoever needs more of them asks the command. */
const MOST_PROPOSALS = 3;

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

function writeFinding(
  finding: Finding,
  number: number,
  pointer: string | undefined,
  lang: Language,
): string {
  const accepted = finding.accepted === true ? pageWord("accepted", lang) : "";
  const severity = `<strong>${severityWord(finding.severity, lang)} ${number}${accepted}</strong>`;
  const proposals = (finding.proposals ?? [])
    .slice(0, MOST_PROPOSALS)
    .map(({ text }) => writeDetail(pageWord("proposal", lang), text[lang], lang))
    .join("");
  const rule = `<dt>${pageWord("rule", lang)}</dt><dd><code>${escapeHtml(finding.rule)}</code></dd>`;
  return (
    `<li id="${findingId(number)}" class="${finding.severity}">\n<p>${severity} ${escapeHtml(finding.message[lang])}</p>\n` +
    `<dl>${writePlace(finding, pointer, lang)}` +
    writeDetail(pageWord("expected", lang), finding.expected, lang) +
    `${writeDetail(pageWord("actual", lang), finding.actual, lang)}${proposals}${rule}</dl>\n</li>\n`
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
  for (const [at, finding] of findings.entries())
    list += writeFinding(finding, at + 1, nearest.get(finding.path), lang);
  const content = list === "" ? `<p>${pageWord("noFindings", lang)}</p>\n` : `<ol>\n${list}</ol>\n`;
  return `<section id="${FINDINGS_ID}" aria-labelledby="${FINDINGS_ID}-heading">\n${heading}${content}</section>\n`;
}
