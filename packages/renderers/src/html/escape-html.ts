const SPECIAL = /[&<>"']/;

/** Figures are most of a page's texts: short, and seen to be safe without a regular expression. */
function isPlainFigure(text: string): boolean {
  if (text.length > 8) return false;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0x2a || (unit > 0x3a && unit < 0x40)) return false;
  }
  return true;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Makes a text safe between tags and inside quoted attributes. */
export function escapeHtml(text: string): string {
  if (isPlainFigure(text) || !SPECIAL.test(text)) return text;
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** Writes ` name="value"`, or nothing where there is no value. */
export function attribute(name: string, value: string | number | undefined): string {
  if (value === undefined) return "";
  return ` ${name}="${typeof value === "number" ? value : escapeHtml(value)}"`;
}
