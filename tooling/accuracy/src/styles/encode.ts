/** The bytes of each character of an encoding of two bytes, found by decoding all of them. */
function charactersOf(encoding: string): ReadonlyMap<string, readonly [number, number]> {
  const decoder = new TextDecoder(encoding);
  const characters = new Map<string, readonly [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const text = decoder.decode(new Uint8Array([lead, trail]));
      if ([...text].length === 1 && text !== "\ufffd" && !characters.has(text)) {
        characters.set(text, [lead, trail]);
      }
    }
  }
  return characters;
}

const known = new Map<string, ReturnType<typeof charactersOf>>();

/** Encodes a page; what the encoding lacks becomes an entity. */
export function encode(page: string, encoding: "gbk" | "big5"): Uint8Array {
  const characters = known.get(encoding) ?? charactersOf(encoding);
  known.set(encoding, characters);
  const bytes: number[] = [];
  for (const character of page) {
    const code = character.codePointAt(0) ?? 0;
    const pair = code < 0x80 ? [code] : characters.get(character);
    const entity = () => [...`&#${code};`].map((unit) => unit.charCodeAt(0));
    for (const byte of pair ?? entity()) bytes.push(byte);
  }
  return Uint8Array.from(bytes);
}

export const encodeWide = (page: string, mark: boolean): Uint8Array =>
  Buffer.from(mark ? `\ufeff${page}` : page, "utf16le");
