const HEADING = /^#{1,6}[ \t]+\S/gm;

/** So many headings are no chance. */
const FEWEST = 2;

/** A line of bars, dashes and colons, or of some of them. */
const RULE = /^\|[ \t:|-]*\|[ \t]*$/gm;

/** The piece of such a line that aligns its column. */
const ALIGNING = /:-|-:/;

/**
 * Tells a text in Markdown: by its headings, or a rule that aligns the columns of a table.
 *
 * @example
 * ["# 报告\n## 概述", "| :-- | --: |", "|---|---|"].map(looksLikeMarkdown) //=> [true, true, false]
 */
export function looksLikeMarkdown(text: string): boolean {
  const lines = text.replace(/\r\n?/g, "\n");
  if ((lines.match(HEADING)?.length ?? 0) >= FEWEST) return true;
  return lines.match(RULE)?.some((rule) => ALIGNING.test(rule)) === true;
}
