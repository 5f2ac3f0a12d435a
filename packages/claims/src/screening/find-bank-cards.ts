import { digitRuns } from "./digit-runs.ts";
import { DIGIT, maskCharacters } from "./mask-characters.ts";
import type { Screened } from "./screened.ts";
import { clauseBefore, isCode, isPartOfMore } from "./surroundings.ts";

/** UnionPay's own range; other issuers' numbers only where a word says that they are cards. */
const UNION_PAY = /^62[0-9]{14,17}$/;
const ANY_ISSUER = /^(?:62|60|9[0-9]|4|5[1-5]|2[2-7]|3[5-7])[0-9]{14,17}$/;

const CARD_BEFORE = /银行|卡号|[账帐][号户]|开户|储蓄|信用卡|借记卡|银联|卡[:是为 ]/u;

/** Groups of four as on the card, the issuer's six apart, or no groups at all. */
const LAYOUT = /^(?:1[6-9]|6,[0-9]{1,2}|4,4,4,4(?:,[1-3])?|6,4,4,[2-5]|4,6,[5-9]|4,4,[0-9]{1,2})$/;

/** ISO/IEC 7812: every second digit from the right is doubled, and the sum ends in 0. */
function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    const digit = Number(digits[digits.length - 1 - at]);
    const doubled = digit * 2;
    if (at % 2 === 0) sum += digit;
    else sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** Numbers of bank cards: 16 to 19 digits of an issuer's range that pass Luhn's test. */
export function findBankCards(text: string, plain: string): Screened[] {
  return digitRuns(plain, 16, 19).flatMap(({ digits, layout, range, isPart }) => {
    if (isPart || !LAYOUT.test(layout.join(",")) || !ANY_ISSUER.test(digits)) return [];
    const isNamed = CARD_BEFORE.test(clauseBefore(plain, range.start));
    if (!isNamed && (!UNION_PAY.test(digits) || isCode(plain, range))) return [];
    if (isPartOfMore(plain, range) || !passesLuhn(digits)) return [];
    const printed = text.slice(range.start, range.start + range.length);
    const masked = maskCharacters(printed, DIGIT, [4, 4]);
    return [{ kind: "bankCard" as const, range, printed, masked, isCertain: isNamed }];
  });
}
