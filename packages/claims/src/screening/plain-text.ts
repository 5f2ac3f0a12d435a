const SPACES = /[\u00a0\u2002-\u200a\u202f\u3000]/g;
const HYPHENS = /[\u2010-\u2015\u2212]/g;
const FULL_WIDTH = /[\uff01-\uff5e]/g;

/** Writes full-width characters, spaces and dashes as ASCII has them; every place stays where it is. */
export const plainText = (text: string): string =>
  text
    .replace(FULL_WIDTH, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(SPACES, " ")
    .replace(HYPHENS, "-");
