/** Strikes out the characters that match, but for so many of them at the beginning and at the end. */
export function maskCharacters(
  printed: string,
  telling: RegExp,
  [first, last]: readonly [first: number, last: number],
): string {
  const characters = [...printed];
  const count = characters.filter((character) => telling.test(character)).length;
  let seen = 0;
  return characters
    .map((character) => {
      if (!telling.test(character)) return character;
      seen++;
      return seen <= first || seen > count - last ? character : "*".repeat(character.length);
    })
    .join("");
}

/** A digit, half or full width, or the X that ends an identity number. */
export const DIGIT = /[0-9０-９xXｘＸ]/u;
