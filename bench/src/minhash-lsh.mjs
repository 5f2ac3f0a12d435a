import { randomSource } from "./made-titles.mjs";

const SHINGLE = 2;
const ROWS = 3;
const BANDS = 10;

const random = randomSource(7);
const multipliers = Uint32Array.from({ length: ROWS * BANDS }, () => random(2 ** 32) | 1);
const addends = Uint32Array.from({ length: ROWS * BANDS }, () => random(2 ** 32));

/** A hash of the numerals of a title, in their order. */
function numeralsOf(/** @type {string} */ title) {
  let hash = 0;
  for (const numerals of title.match(/[0-9一二三四五六七八九十]+/gu) ?? []) {
    for (const numeral of numerals) hash = (Math.imul(hash, 31) + numeral.charCodeAt(0)) | 0;
    hash = Math.imul(hash, 31) | 0;
  }
  return hash;
}

/** For each hash the least over all pairs of neighbouring marks. */
function signatureOf(/** @type {string} */ title, /** @type {Uint32Array} */ signature) {
  signature.fill(0xffffffff);
  for (let at = 0; at + SHINGLE <= title.length; at += 1) {
    let shingle = Math.imul(title.charCodeAt(at), 0x9e3779b1) + title.charCodeAt(at + 1);
    shingle = Math.imul(shingle ^ (shingle >>> 15), 0x2c1b3c6d);
    shingle ^= shingle >>> 13;
    for (let row = 0; row < signature.length; row += 1) {
      const hash = (Math.imul(shingle, multipliers[row]) + addends[row]) >>> 0;
      if (hash < signature[row]) signature[row] = hash;
    }
  }
}

/** Whether one title becomes the other by at most two marks more, fewer or others. */
function isNear(
  /** @type {string} */ own,
  /** @type {string} */ other,
  at = 0,
  otherAt = 0,
  left = 2,
) {
  let [from, otherFrom] = [at, otherAt];
  while (from < own.length && own[from] === other[otherFrom]) {
    from += 1;
    otherFrom += 1;
  }
  const [rest, otherRest] = [own.length - from, other.length - otherFrom];
  if (rest === 0 && otherRest === 0) return true;
  if (left === 0 || Math.abs(rest - otherRest) > left) return false;
  return (
    isNear(own, other, from + 1, otherFrom + 1, left - 1) ||
    (rest > 0 && isNear(own, other, from + 1, otherFrom, left - 1)) ||
    (otherRest > 0 && isNear(own, other, from, otherFrom + 1, left - 1))
  );
}

/**
 * What one would write from the textbook: 30 minimum hashes of the pairs of marks, in ten bands of
 * three, with the numerals of the title in each band, so that it is not asked to tell years apart;
 * of each band the first 32 titles are compared. A title joins the first that it is near to.
 *
 * @param {readonly string[]} titles
 * @param {(title: string) => string} normalize
 * @returns {Int32Array} for each title the first of its group, itself where there is none before
 */
export function minHashDuplicates(titles, normalize) {
  const first = new Int32Array(titles.length);
  const byTitle = new Map();
  /** @type {Map<number, number[]>[]} */
  const bands = Array.from({ length: BANDS }, () => new Map());
  const signature = new Uint32Array(ROWS * BANDS);
  const normal = [];
  const numerals = new Int32Array(titles.length);
  for (let index = 0; index < titles.length; index += 1) {
    const title = normalize(titles[index]);
    normal.push(title);
    first[index] = byTitle.get(title) ?? index;
    if (first[index] !== index) continue;
    byTitle.set(title, index);
    signatureOf(title, signature);
    numerals[index] = numeralsOf(title);
    const keys = bands.map((_, band) => {
      let key = numerals[index];
      for (let row = 0; row < ROWS; row += 1) {
        key = Math.imul(key ^ signature[band * ROWS + row], 0x2c1b3c6d);
        key ^= key >>> 15;
      }
      return key;
    });
    const found = bands.flatMap((lists, band) => lists.get(keys[band]) ?? []);
    const like = found.find(
      (other) => numerals[other] === numerals[index] && isNear(title, normal[other]),
    );
    if (like !== undefined) {
      first[index] = like;
      byTitle.set(title, like);
      continue;
    }
    for (const [band, lists] of bands.entries()) {
      const list = lists.get(keys[band]);
      if (list === undefined) lists.set(keys[band], [index]);
      else if (list.length < 32) list.push(index);
    }
  }
  return first;
}
