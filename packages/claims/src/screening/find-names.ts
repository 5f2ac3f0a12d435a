import type { Screened } from "./screened.ts";
import {
  COMPOUND_FAMILY_NAMES,
  FAMILY_NAMES,
  NO_NAMES,
  RARE_FAMILY_NAMES,
  RECEIVING,
  REQUESTERS,
  USUAL_GIVEN,
} from "./screening-lexicon.ts";

const HAN = "[\\u3400-\\u9fff]";
const MARK = "[!-/:-@\\[-`{-~\\u00b7\\u2010-\\u2027\\u3001-\\u301f]";

/** A character of a given name; 某 and what strikes a name out are none. */
const GIVEN = `(?![某的等于向诉不对])${HAN}`;
const compound = COMPOUND_FAMILY_NAMES.join("|");

const nameOf = (family: string): string =>
  `(?:(?:${compound})${GIVEN}(?:${GIVEN})?|[${family}]${GIVEN}(?:${GIVEN})?)`;

/** What may follow a name. The longer name is tried first, so 张伟于2024年 is 张伟. */
const AFTER = `(?=$|[\\s0-9]|${MARK}|[于向诉等与和及对就因的]|[以在](?![上下内外前后])|通过|要求|申请|提出|提交|不服|认为|邮寄|递交|来[信函电访]|当面|分别|曾|先后|起诉|反映|咨询|投诉|举报|[男女](?=${MARK})|身份证|住|现住|家住|系)`;

const ANY = nameOf(FAMILY_NAMES + RARE_FAMILY_NAMES);
const COMMON = `(?<name>${nameOf(FAMILY_NAMES)}|[${RARE_FAMILY_NAMES}][${USUAL_GIVEN}]{1,2})`;
const SETS_APART = "[:为是]? ?";

/** 申请人：张…、李…: the list after a colon may begin with any family name. */
const LABELLED = new RegExp(
  `(?:(?<!被)(?:${REQUESTERS.join("|")})|姓 ?名)(?:(?:[(][^)]{1,8}[)])?(?:[: ] ?|[“"])(?<name>${ANY}${AFTER}|${HAN}{2,8}·${HAN}{2,8}))`,
  "g",
);
const GLUED = new RegExp(`(?<!被)(?:${REQUESTERS.join("|")})${SETS_APART}${COMMON}${AFTER}`, "g");
const RECEIVED = new RegExp(
  `(?:${RECEIVING.join("|")})(?:了|对)?${COMMON}(?=提出|提交|申请|要求|的(?:政府)?(?:信息)?(?:公开)?申请|等[0-9一二三四五六七八九十两]{1,4}[人户名])`,
  "g",
);
/** At the beginning of an entry of a list: 1. 李…于2024年3月2日申请公开…. */
const ENTRY = new RegExp(
  `(?:^|其中|[。；;:\\n、,(]|(?:^|[\\s。；;:])[(]?[0-9]{1,3}[.、) ])\\s{0,2}${COMMON}(?=等?[于向诉]|不服|申请公开|要求公开|提出|提交|通过|起诉|就|等[0-9一二三四五六七八九十两]{1,4}[人户名]|来信|来函|来电|先生|女士|:|以|因)(?=[^。；;\\n]{0,60}(?:申请|要求公开|复议|诉))`,
  "g",
);
/** 赵…、钱…、孙…分别于2024年5月申请公开: what follows the last of them tells. */
const LISTED = new RegExp(
  `(?:^|[。；;:\\n,(])\\s{0,2}${COMMON}(?=(?:[、和及与][${FAMILY_NAMES}]${GIVEN}(?:${GIVEN})?){1,5}(?:等[0-9]{1,3}[人户名])?(?:分别|共同|联名|均|先后)?(?:于[0-9]|向|申请公开|要求公开|提出|不服|诉))`,
  "g",
);
const IDENTIFIED = new RegExp(
  `(?:^|[。；;:、\\s,(])${COMMON}(?=[(,:、 ]{0,2}(?:公民)?身份(?:证|号码)|(?:先生|女士)(?:来[电信函访]|致电|咨询|反映|申请|提出|提交|要求))`,
  "g",
);
/** Further names of a list: 、李…、王…. */
const FURTHER = new RegExp(`[、,，和与及]${COMMON}${AFTER}`, "y");

const isName = (name: string): boolean =>
  name !== "" && !NO_NAMES.some((word) => name.startsWith(word));

function screened(text: string, start: number, name: string): Screened {
  const shown = COMPOUND_FAMILY_NAMES.some((family) => name.startsWith(family)) ? 2 : 1;
  const printed = text.slice(start, start + name.length);
  const masked = printed.slice(0, shown) + "*".repeat(name.length - shown);
  const range = { start, length: name.length };
  return { kind: "name", range, printed, masked, isCertain: false };
}

function furtherNames(text: string, plain: string, from: number): Screened[] {
  const names: Screened[] = [];
  FURTHER.lastIndex = from;
  for (let found = FURTHER.exec(plain); found !== null; found = FURTHER.exec(plain)) {
    const name = found[0].slice(1);
    if (!isName(name)) break;
    names.push(screened(text, found.index + 1, name));
  }
  return names;
}

/** Words without which no text names a requester; most paragraphs have none of them. */
const SPEAKS_OF_PEOPLE = new RegExp(
  `申请|诉|复议|不服|先生|女士|身份|提出|提交|要求|等[0-9]|姓 名|${REQUESTERS.join("|")}`,
);

/** Names of people who asked, sued or complained, where a text lists their cases. */
export function findNames(text: string, plain: string): Screened[] {
  if (!SPEAKS_OF_PEOPLE.test(plain)) return [];
  return [LABELLED, GLUED, RECEIVED, ENTRY, LISTED, IDENTIFIED].flatMap((pattern) =>
    [...plain.matchAll(pattern)].flatMap(({ 0: found, index, groups }) => {
      const end = index + found.length;
      const name = groups?.name ?? "";
      if (!isName(name)) return [];
      return [screened(text, end - name.length, name), ...furtherNames(text, plain, end)];
    }),
  );
}
