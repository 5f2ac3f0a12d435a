import type { Screened } from "./screened.ts";
import { HOME_WORDS, OFFICE_WORDS } from "./screening-lexicon.ts";

const HAN = "[\\u3400-\\u9fff]";
const NUMBER = "[0-9一二三四五六七八九十百甲乙丙A-Za-z#-]{1,8}";
const UNIT = `${NUMBER} ?(?:幢|栋|座|号楼|单元|楼|层|室|户|房)[ ,，]?`;

/** 人民路12号3幢201室; 锦绣花园3栋1单元502; 红星村三组15号. */
const ADDRESS = new RegExp(
  [
    `(?:路|街|巷|弄|道|里|胡同|村|段) ?(?:${NUMBER} ?弄 ?)?${NUMBER} ?号(?!楼)${HAN}{0,12}?(?:${UNIT}){1,5}(?:[0-9]{3,4}(?![0-9]))?`,
    `(?:小区|花园|家园|新村|公寓|苑|城|府|园|庭|湾|里|郡|居|村|墅) ?(?:${NUMBER}区 ?)?(?:${UNIT}){2,5}(?:[0-9]{3,4}(?![0-9])室?)?`,
    `(?:小区|花园|家园|新村|公寓|苑|城|府|园|庭|湾|里|郡|居|村|墅) ?${NUMBER} ?(?:幢|栋|座|号楼|号) ?-?[0-9]{3,4}(?![0-9万件条次])室?`,
    `村${HAN}{0,6}(?:${NUMBER})?(?:村民)?小?组 ?${NUMBER} ?号(?!文|令)`,
  ].join("|"),
  "g",
);
const DWELLING = /单元|室|户|幢|栋|号楼|组|座|房|[0-9]{3,4}$/u;

const REACH = 30;
const SENTENCE_BEFORE = /^.*[。；;！!？?\n]/su;
const CUE_BEFORE =
  /^.*(?:[，、,:：（(）)]|住址|地址|位于|住在|家住|现住|居住|住于|住|寄至|来自)[为是在于至]?/su;

const HOME = new RegExp(HOME_WORDS.join("|"), "gu");
const OFFICE = new RegExp(OFFICE_WORDS.join("|"), "gu");
const OFFICE_AFTER = /^[^。；;，,]{0,6}(?:办公|窗口|大厅|受理|服务中心|查阅)|^.{0,6}邮(?:政)?编/u;

const lastOf = (text: string, words: RegExp): number =>
  [...text.matchAll(words)].at(-1)?.index ?? -1;

/** Whose it is: what is said nearest before it decides; where nothing is, it is taken for a home. */
function isHome(before: string, address: string, after: string): boolean {
  const home = lastOf(before, HOME);
  const office = lastOf(before + address, OFFICE);
  if (home >= 0 || office >= 0) return home > office;
  return !OFFICE_AFTER.test(after);
}

const TELLING = /[^省市区县镇乡村路街巷弄号幢栋座单元楼层室户组房\s]/u;

/** Home addresses: down to a building, a flat or a household, and not an office's. */
export function findAddresses(text: string, plain: string): Screened[] {
  return [...plain.matchAll(ADDRESS)].flatMap(({ 0: found, index }) => {
    const end = index + found.trimEnd().replace(/[,，]$/u, "").length;
    const address = plain.slice(index, end);
    const sentence = plain.slice(Math.max(0, index - REACH), index).replace(SENTENCE_BEFORE, "");
    const street = sentence.replace(CUE_BEFORE, "").trimStart();
    if (!DWELLING.test(address)) return [];
    if (!isHome(sentence, address, plain.slice(end, end + 20))) return [];
    const start = index - street.length;
    const printed = text.slice(start, end);
    const masked = [...printed]
      .map((character) => (TELLING.test(character) ? "*".repeat(character.length) : character))
      .join("");
    return [
      {
        kind: "address" as const,
        range: { start, length: end - start },
        printed,
        masked,
        isCertain: false,
      },
    ];
  });
}
