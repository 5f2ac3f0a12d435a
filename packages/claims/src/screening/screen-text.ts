import { findAddresses } from "./find-addresses.ts";
import { findBankCards } from "./find-bank-cards.ts";
import { findEmails } from "./find-emails.ts";
import { findIdentityNumbers } from "./find-identity-numbers.ts";
import { findNames } from "./find-names.ts";
import { findPhones } from "./find-phones.ts";
import { findSecrecyMarks } from "./find-secrecy-marks.ts";
import { overlap } from "./overlap.ts";
import { plainText } from "./plain-text.ts";
import type { Screened } from "./screened.ts";

/** Where two of them claim the same characters, the one that stands first has them. */
const FINDERS = [
  findIdentityNumbers,
  findEmails,
  findBankCards,
  findPhones,
  findSecrecyMarks,
  findAddresses,
  findNames,
];

/** Finds in a text what is not for publication, in the order of the text. Pure; linear in its length. */
export function screenText(text: string): Screened[] {
  const plain = plainText(text);
  const kept: Screened[] = [];
  for (const find of FINDERS) {
    const found = find(text, plain).sort((left, right) => left.range.start - right.range.start);
    let next = 0;
    const free: Screened[] = [];
    for (const each of found) {
      while (next < kept.length && isBefore(kept[next], each)) next++;
      const other = kept[next];
      const last = free.at(-1);
      if (other !== undefined && overlap(other.range, each.range)) continue;
      if (last !== undefined && overlap(last.range, each.range)) continue;
      free.push(each);
    }
    kept.push(...free);
    kept.sort((left, right) => left.range.start - right.range.start);
  }
  return kept;
}

const isBefore = (kept: Screened | undefined, { range }: Screened): boolean =>
  kept !== undefined && kept.range.start + kept.range.length <= range.start;
