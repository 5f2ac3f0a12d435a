import type { TextRange } from "@gongkai/core";
import { CODE_LABELS, PERSONAL_LABELS, UNITS } from "./screening-lexicon.ts";

const REACH = 20;

const CLAUSE_BEFORE = /^.*[，,。；;！!？?\n]/su;

/** What the clause says right before a place. */
export const clauseBefore = (plain: string, start: number): string =>
  plain.slice(Math.max(0, start - REACH), start).replace(CLAUSE_BEFORE, "");

const CODE_BEFORE = new RegExp(`(?:${CODE_LABELS.join("|")})[^,，、。]{0,8}$`, "u");
const PERSONAL = new RegExp(PERSONAL_LABELS.join("|"), "u");

/** Whether a label says that the number names a document, a case or an organisation. */
export function isCode(plain: string, { start }: TextRange): boolean {
  const before = clauseBefore(plain, start);
  return CODE_BEFORE.test(before) && !PERSONAL.test(before);
}

const BEFORE_PART = /(?:[A-Za-z0-9_=&?%〔]|[0-9][.,]|[A-Za-z]\/)$/u;
const COUNT_BEFORE = /(?:[数量额]|[总合共]计|达到?|超过)[为是:]? ?$/u;
const AFTER_PART = /^(?:[A-Za-z0-9_=&%@〕]|[.,][A-Za-z0-9]|\/[A-Za-z])/u;
const UNIT_AFTER = new RegExp(`^ ?(?:${UNITS.join("|")})`, "u");

/** Whether the digits go on as a code, an address of the web, a decimal, or count something. */
export function isPartOfMore(plain: string, { start, length }: TextRange): boolean {
  const after = plain.slice(start + length, start + length + 4);
  const before = plain.slice(Math.max(0, start - 4), start);
  return (
    BEFORE_PART.test(before) ||
    COUNT_BEFORE.test(before) ||
    AFTER_PART.test(after) ||
    UNIT_AFTER.test(after)
  );
}
