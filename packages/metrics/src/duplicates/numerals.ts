/** Numerals in all their writings, those of one value together; none is a comma or a point. */
const WRITINGS = [
  "0〇零○",
  "1一壹",
  "2二贰两",
  "3三叁",
  "4四肆",
  "5五伍",
  "6六陆",
  "7七柒",
  "8八捌",
  "9九玖",
  "十拾",
  "百佰",
  "千仟",
  "万",
  "亿",
  "廿",
  "卅",
  "半",
];

/** The number of the value that a unit writes, from 1; 0 where it is no numeral. */
const values = new Uint8Array(0x10000);
for (const [value, writings] of WRITINGS.entries()) {
  for (const writing of writings) values[writing.charCodeAt(0)] = value + 1;
}

/** As a class of characters, in a regular expression. */
export const NUMERAL = `[${WRITINGS.join("")}]`;

/** In one writing: the first of each value, as 3 for 三 and 叁. */
export function sameWriting(numerals: string): string {
  return numerals.replace(/./gsu, (numeral) => {
    const writings = WRITINGS[(values[numeral.charCodeAt(0)] ?? 0) - 1];
    return writings === undefined ? numeral : writings.charAt(0);
  });
}

/** A hash of the numerals among the units, in their order and whatever their writing. */
export function numeralsHash(units: Uint16Array): number {
  let hash = 0;
  for (const unit of units) {
    const value = values[unit] ?? 0;
    if (value > 0) hash = (Math.imul(hash, 31) + value) | 0;
  }
  return hash;
}
