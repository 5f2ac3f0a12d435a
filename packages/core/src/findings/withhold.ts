/** Strikes out of a text whatever must not be repeated. */
export type Mask = (text: string) => string;

/** By how many of its first characters a text is looked up. */
const KEY_LENGTH = 2;

/**
 * Makes a function that replaces each withheld text by its masked form, the longest first.
 *
 * It takes the time of one look at the text, however many there are.
 *
 * @param masks The masked form of each text that is withheld; those of one character are not looked for.
 *
 * @example
 * withhold(new Map([["13812345678", "138****5678"]]))("请拨打13812345678") //=> "请拨打138****5678"
 */
export function withhold(masks: ReadonlyMap<string, string>): Mask {
  if (masks.size === 0) return (text) => text;
  const lengths = new Map<string, number[]>();
  for (const printed of masks.keys()) {
    if (printed.length < KEY_LENGTH) continue;
    const key = printed.slice(0, KEY_LENGTH);
    const known = lengths.get(key);
    if (known === undefined) lengths.set(key, [printed.length]);
    else if (!known.includes(printed.length)) known.push(printed.length);
  }
  for (const known of lengths.values()) known.sort((left, right) => right - left);
  return (text) => {
    let masked = "";
    let from = 0;
    for (let at = 0; at < text.length; at++) {
      const ofKey = lengths.get(text.slice(at, at + KEY_LENGTH));
      const length = ofKey?.find((each) => masks.has(text.slice(at, at + each)));
      if (length === undefined) continue;
      masked += text.slice(from, at) + (masks.get(text.slice(at, at + length)) ?? "");
      from = at + length;
      at = from - 1;
    }
    return masked + text.slice(from);
  };
}
