import { digitRuns } from "./digit-runs.ts";
import { DIGIT, maskCharacters } from "./mask-characters.ts";
import type { Screened } from "./screened.ts";
import { PROVINCE_CODES } from "./screening-lexicon.ts";
import { clauseBefore, isCode } from "./surroundings.ts";

const FORM = /^[1-9][0-9]{5}(?:19|20)[0-9]{9}[0-9xX]$/;

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = "10X98765432";

/** GB 11643-1999: the last character follows from the seventeen before it. */
function hasChecksum(digits: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return CHECKS[sum % 11] === digits.charAt(17).toUpperCase();
}

function hasBirthday(digits: string): boolean {
  const [year, month, day] = [digits.slice(6, 10), digits.slice(10, 12), digits.slice(12, 14)];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() + 1 === Number(month) && date.getUTCDate() === Number(day);
}

const LABEL = /身份证|身份号码|证件号/u;

/** Identity numbers of 18 digits; without a label only those whose check digit is right. */
export function findIdentityNumbers(text: string, plain: string): Screened[] {
  return digitRuns(plain, 18, 18).flatMap(({ digits, range }) => {
    if (!FORM.test(digits) || !PROVINCE_CODES.has(digits.slice(0, 2))) return [];
    if (!hasBirthday(digits) || isCode(plain, range)) return [];
    const isCertain = hasChecksum(digits);
    if (!isCertain && !LABEL.test(clauseBefore(plain, range.start))) return [];
    const printed = text.slice(range.start, range.start + range.length);
    const masked = maskCharacters(printed, DIGIT, [4, 4]);
    return [{ kind: "identityNumber" as const, range, printed, masked, isCertain }];
  });
}
