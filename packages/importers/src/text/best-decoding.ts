/** Every report says one of these; in a wrong encoding none of them comes out. */
const WORDS = /信息公[开開]|資訊公開|年度[报報]告|[报報]告/g;

const DECLARED = /(?:charset|encoding)\s*=\s*(?:["']\s*)?([\w-]+)/i;

/** Enough to find what a page declares. */
const HEAD = 2_048;

function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The encoding that a page declares, if it is one. */
function declaredEncoding(bytes: Uint8Array): string[] {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, HEAD));
  const label = DECLARED.exec(head)?.[1];
  try {
    return label === undefined ? [] : [new TextDecoder(label).encoding];
  } catch {
    return [];
  }
}

/** Where every other byte is zero, markup and digits are written in two bytes each. */
function wideEncodings(bytes: Uint8Array): string[] {
  const sample = bytes.subarray(0, HEAD);
  if (!sample.includes(0)) return [];
  let even = 0;
  let odd = 0;
  for (let at = 0; at < sample.length; at++) {
    if (sample[at] !== 0) continue;
    if (at % 2 === 0) even++;
    else odd++;
  }
  const least = sample.length / 20;
  if (odd > least && odd > even * 4) return ["utf-16le"];
  return even > least && even > odd * 4 ? ["utf-16be"] : [];
}

interface Decoding {
  readonly text: string;
  readonly words: number;
  readonly faults: number;
}

function decodingOf(bytes: Uint8Array, encoding: string): Decoding {
  const text = new TextDecoder(encoding).decode(bytes);
  const words = text.match(WORDS)?.length ?? 0;
  const faults = text.match(/[\ufffd\ue000-\uf8ff]/g)?.length ?? 0;
  return { text, words, faults };
}

const isBetter = (one: Decoding, other: Decoding): boolean =>
  one.words > other.words || (one.words === other.words && one.faults < other.faults);

/** Decodes bytes that no byte order mark explains. */
export function bestDecoding(bytes: Uint8Array): string {
  const wide = wideEncodings(bytes);
  const strict = wide.length > 0 ? null : tryDecode(bytes, "utf-8");
  if (strict !== null) return strict;
  const encodings = [...wide, ...declaredEncoding(bytes), "gb18030", "utf-8", "big5"];
  const decodings = [...new Set(encodings)].map((encoding) => decodingOf(bytes, encoding));
  return decodings.reduce((best, each) => (isBetter(each, best) ? each : best)).text;
}
