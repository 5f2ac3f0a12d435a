/** Keeps a block of text on one line, its outer white space set aside. */
export function oneLine(text: string): string {
  return text.replace(/[\r\n\v\f\u0085\u2028\u2029]+/g, " ").trim();
}

/** Keeps a paragraph from being read as a table row: a leading `|` or backslash gets a backslash. */
export function escapeParagraph(text: string): string {
  const line = oneLine(text);
  return line.startsWith("|") || line.startsWith("\\") ? `\\${line}` : line;
}
