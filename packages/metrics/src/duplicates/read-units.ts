import { normalizeKey } from "../normalize-key.ts";

/** What a unit becomes by itself: one of these, or the unit that is written instead. */
const UNKNOWN = 0;
const NOTHING = 1;
/** Decided by what stands beside it, or more than one unit: the whole title is normalised at once. */
const NOT_ALONE = 2;

const STANDS_ALONE = /^[\p{Script=Han}\p{Punctuation}!-~]$/u;
const IS_MARK_OR_SURROGATE = /[\p{Mark}\p{Surrogate}]/u;

const becomes = new Uint16Array(0x10000);

function learn(unit: number): number {
  const character = String.fromCharCode(unit);
  const normal = normalizeKey(character);
  let result = NOT_ALONE;
  if (!IS_MARK_OR_SURROGATE.test(character)) {
    if (normal === "") result = NOTHING;
    else if (STANDS_ALONE.test(normal)) result = normal.charCodeAt(0);
  }
  becomes[unit] = result;
  return result;
}

let room = new Uint16Array(256);

function readWhole(title: string): Uint16Array {
  const normal = normalizeKey(title);
  return Uint16Array.from({ length: normal.length }, (_, at) => normal.charCodeAt(at));
}

/**
 * The UTF-16 units of `normalizeKey(title)`, without making that text where each unit decides for
 * itself, as in nearly all titles. Valid until the next call.
 */
export function readUnits(title: string): Uint16Array {
  if (room.length < title.length) room = new Uint16Array(title.length * 2);
  let length = 0;
  for (let at = 0; at < title.length; at++) {
    const unit = title.charCodeAt(at);
    const known = becomes[unit] ?? UNKNOWN;
    const result = known === UNKNOWN ? learn(unit) : known;
    if (result === NOT_ALONE) return readWhole(title);
    if (result === NOTHING) continue;
    room[length] = result;
    length++;
  }
  return room.subarray(0, length);
}
