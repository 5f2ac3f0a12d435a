/** How a text says that a sign is no markup. */
export interface Escapes {
  /** Takes the escapes out of a cell between drawn bars. */
  readonly drawnCell: (text: string) => string;
  /** Takes them out of a cell that is kept apart in any other way. */
  readonly cell: (text: string) => string;
  /** Takes them out of a paragraph. */
  readonly paragraph: (text: string) => string;
}

const same = (text: string): string => text;

/** Plain text as we write it: backslashes before bars, backslashes and the marks of covered cells in drawn tables. */
export const plainEscapes: Escapes = {
  drawnCell: (text) => text.replace(/\\([\\|〃←])/g, "$1"),
  cell: same,
  paragraph: (text) => (/^\\[\\|]/.test(text) ? text.slice(1) : text),
};
