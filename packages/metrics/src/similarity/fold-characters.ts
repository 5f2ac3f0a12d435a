/** A text in one writing, and where each of its characters was printed. */
export interface FoldedText {
  readonly text: string;
  /** Where the character of each UTF-16 unit of `text` begins and ends in the printed text. */
  readonly from: readonly number[];
  readonly to: readonly number[];
}

const UNSEEN = /[\s\p{Cc}\p{Default_Ignorable_Code_Point}]/gu;

const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;

const foldedOf = new Map<string, string>();

function foldOne(character: string): string {
  const known = foldedOf.get(character);
  if (known !== undefined) return known;
  const folded = character.normalize("NFKC").replace(UNSEEN, "").toLowerCase();
  // Only characters of the basic plane: so the map stays small whatever it is asked.
  if (character.length === 1) foldedOf.set(character, folded);
  return folded;
}

/**
 * Brings a text to one writing: no white space, full and half width and compatibility glyphs alike,
 * lower case.
 *
 * @example
 * foldCharacters("Ａ （一）").text //=> "a(一)"
 */
export function foldCharacters(printed: string): FoldedText {
  const parts: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  for (let at = 0; at < printed.length; at++) {
    const code = printed.charCodeAt(at);
    const isHan = code >= FIRST_HAN && code <= LAST_HAN;
    const character = isHan
      ? printed.charAt(at)
      : String.fromCodePoint(printed.codePointAt(at) ?? 0);
    const folded = isHan ? character : foldOne(character);
    if (folded !== "") parts.push(folded);
    for (let unit = 0; unit < folded.length; unit++) {
      from.push(at);
      to.push(at + character.length);
    }
    at += character.length - 1;
  }
  return { text: parts.join(""), from, to };
}
