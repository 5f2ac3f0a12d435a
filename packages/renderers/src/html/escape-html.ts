/** What a page cannot show as it is: markup, controls, halves of pairs, and what turns the reading direction. */
const EACH_SPECIAL =
  /[&<>"'\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu;

const TURNS_DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** What the texts of reports are made of, and what is not special: written as what it is not, it is found sooner. */
const MAY_BE_SPECIAL =
  /[^\t\n !#-%(-;=?-~\u00a0-\u061b\u061d-\u200d\u2010-\u2029\u202f-\u2065\u206a-\ud7ff\ue000-\ufffd]/;

/** Figures are most of a page's texts: short, and seen to be plain without a regular expression. */
function isPlainFigure(text: string): boolean {
  if (text.length > 8) return false;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0x2a || unit > 0x3a) return false;
  }
  return true;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "\t": "\t",
  "\n": "\n",
  "\f": " ",
  "\v": " ",
  "\u0085": " ",
  "\r": "&#13;",
};

/** A control says nothing; half of a pair is shown as what cannot be shown. */
function plain(character: string): string {
  return ENTITIES[character] ?? (/\p{Cc}/u.test(character) ? "" : "\ufffd");
}

/** A mark of direction alone in an element turns nothing but that element. */
function isolated(character: string): string {
  return TURNS_DIRECTION.test(character) ? `<bdi>${character}</bdi>` : plain(character);
}

/** Makes a text safe between tags; no character of it changes the order in which others are read. */
export function escapeHtml(text: string): string {
  if (isPlainFigure(text) || !MAY_BE_SPECIAL.test(text)) return text;
  return text.replace(EACH_SPECIAL, isolated);
}

/** Makes a text safe where no element can stand: in quoted attributes and in the title of a page. */
export function escapeAttribute(text: string): string {
  if (!MAY_BE_SPECIAL.test(text)) return text;
  return text.replace(EACH_SPECIAL, (each) => (TURNS_DIRECTION.test(each) ? "" : plain(each)));
}

/** Makes a text safe in any markup, XML as well, and leaves every other character as it is. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** Writes ` name="value"`, or nothing where there is no value. */
export function attribute(name: string, value: string | number | undefined): string {
  if (value === undefined) return "";
  return ` ${name}="${typeof value === "number" ? value : escapeAttribute(value)}"`;
}
