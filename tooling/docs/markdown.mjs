/** A cell of a Markdown table: one line, no bar. */
const cell = (text) => String(text).replaceAll("|", "\\|").replaceAll("\n", " ").trim();

/**
 * Writes a Markdown table.
 *
 * @param {readonly string[]} header
 * @param {readonly (readonly string[])[]} rows
 */
export function table(header, rows) {
  const line = (cells) => `| ${cells.map(cell).join(" | ")} |`;
  return [line(header), `|${header.map(() => "---").join("|")}|`, ...rows.map(line)].join("\n");
}

/** A text of the product in both of its languages, Chinese first. */
export const both = (text) => `${text["zh-CN"]}<br>${text.en}`;

/** A page of which nothing is written by hand. */
export const page = (title, introduction, ...parts) =>
  `${[
    "<!-- Written by the root script `docs` from the packages: change them, not this file. -->",
    `# ${title}`,
    introduction,
    ...parts,
  ].join("\n\n")}\n`;
