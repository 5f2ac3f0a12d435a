import { type Report, stringifyReport } from "@gongkai/core";
import { EMBEDDED_REPORT_ID } from "@gongkai/core/document";

const ESCAPES: Readonly<Record<string, string>> = {
  "<": "\\u003c",
  "\u2028": "\\u2028",
  "\u2029": "\\u2029",
};

/** Embeds the report as data: no text of it can close the element or open a comment. */
export function embedReport(report: Report): string {
  const plain = stringifyReport(report);
  const json = /[<\u2028\u2029]/.test(plain)
    ? plain.replace(/[<\u2028\u2029]/g, (character) => ESCAPES[character] ?? character)
    : plain;
  return `<script type="application/json" id="${EMBEDDED_REPORT_ID}">\n${json}</script>\n`;
}
