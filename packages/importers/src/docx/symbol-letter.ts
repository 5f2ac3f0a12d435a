/** Marks of the fonts that show pictures for letters, as letters that all fonts have. */
const MARKS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: {
    108: "●",
    110: "■",
    111: "□",
    113: "□",
    168: "□",
    251: "✗",
    252: "✓",
    253: "☒",
    254: "☑",
  },
  "wingdings 2": { 79: "✗", 80: "✓", 81: "☒", 82: "☑", 83: "☒", 84: "☒", 163: "□" },
};

/** Where the letters of such fonts stand in Unicode. */
const PRIVATE = 0xf000;

/** In the font Symbol digits and most marks are the usual ones. */
const isUsualInSymbol = (code: number): boolean =>
  (code >= 0x28 && code <= 0x3f && code !== 0x2a) || code === 0x25;

/**
 * Gives the letter that a symbol shows; a private one, that nothing takes for a figure, where it shows
 * a picture that no letter is like.
 *
 * @param char The code in hexadecimal digits, as Word writes it.
 *
 * @example
 * symbolLetter("Wingdings", "F0FE") //=> "☑"
 */
export function symbolLetter(font: string, char: string): string {
  const code = Number.parseInt(char, 16);
  if (!(code >= 0x20 && code <= 0xffff) || (code >= 0xd800 && code <= 0xdfff)) return "";
  const isPrivate = code >= PRIVATE && code <= PRIVATE + 0xff;
  const own = isPrivate ? code - PRIVATE : code;
  const name = font.toLowerCase();
  const mark = MARKS[name]?.[own];
  if (mark !== undefined) return mark;
  if (name === "symbol" && isUsualInSymbol(own)) return String.fromCharCode(own);
  const isPicture = own <= 0xff && (isPrivate || /symbol|dings/.test(name));
  return String.fromCharCode(isPicture ? PRIVATE + own : code);
}
