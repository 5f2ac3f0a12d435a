const CHINESE = "〇一二三四五六七八九";
const LEGAL = "零壹贰叁肆伍陆柒捌玖";
const LEGAL_TRADITIONAL = "零壹貳參肆伍陸柒捌玖";
const UNITS = ["", "十", "百", "千"];
const LEGAL_UNITS = ["", "拾", "佰", "仟"];

/** Numbers beyond are written in digits: no list is as long. */
const MOST_COUNTED = 9_999;

/** 105 is 一百零五; ten is 十, or in the hand of accounts 壹拾. */
function counted(value: number, digits: string, units: readonly string[], zero: string): string {
  if (value > MOST_COUNTED) return String(value);
  if (value === 0) return zero;
  const printed = [...String(value)].map(Number);
  let text = "";
  for (const [at, digit] of printed.entries()) {
    if (digit !== 0) text += (digits[digit] ?? "") + (units[printed.length - 1 - at] ?? "");
    else if (!text.endsWith(zero)) text += zero;
  }
  return text.endsWith(zero) ? text.slice(0, -zero.length) : text;
}

const chinese = (value: number): string =>
  counted(value, CHINESE, UNITS, "零").replace(/^一十/, "十");

const digitByDigit = (digits: string) => (value: number) =>
  [...String(value)].map((digit) => digits[Number(digit)] ?? digit).join("");

/** One of a row of letters; beyond its end in digits. */
const oneOf = (letters: string) => (value: number) => [...letters][value - 1] ?? String(value);

/** One of the letters that stand together in Unicode; beyond the last in digits. */
const from = (first: number, count: number) => (value: number) =>
  value >= 1 && value <= count ? String.fromCodePoint(first + value - 1) : String(value);

/** After Z comes AA, then BB, as Word counts. */
function letters(value: number): string {
  const times = Math.ceil(value / 26);
  if (value < 1 || times > 30) return String(value);
  return String.fromCodePoint(0x41 + ((value - 1) % 26)).repeat(times);
}

const ROMAN: readonly (readonly [string, number])[] = [
  ...[["M", 1000] as const, ["CM", 900] as const, ["D", 500] as const, ["CD", 400] as const],
  ...[["C", 100] as const, ["XC", 90] as const, ["L", 50] as const, ["XL", 40] as const],
  ...[["X", 10] as const, ["IX", 9] as const, ["V", 5] as const, ["IV", 4] as const],
  ["I", 1],
];

function roman(value: number): string {
  if (value > MOST_COUNTED) return String(value);
  let left = value;
  let text = "";
  for (const [letter, worth] of ROMAN) {
    text += letter.repeat(Math.floor(left / worth));
    left %= worth;
  }
  return text;
}

function circled(value: number): string {
  if (value >= 1 && value <= 20) return String.fromCodePoint(0x2460 + value - 1);
  if (value >= 21 && value <= 35) return String.fromCodePoint(0x3251 + value - 21);
  return value >= 36 && value <= 50 ? String.fromCodePoint(0x32b1 + value - 36) : String(value);
}

const wide = digitByDigit("０１２３４５６７８９");

const FORMATS: Readonly<Record<string, (value: number) => string>> = {
  chineseCounting: chinese,
  chineseCountingThousand: chinese,
  taiwaneseCounting: chinese,
  taiwaneseCountingThousand: chinese,
  japaneseCounting: chinese,
  ideographDigital: digitByDigit(CHINESE),
  japaneseDigitalTenThousand: digitByDigit(CHINESE),
  taiwaneseDigital: digitByDigit("○一二三四五六七八九"),
  chineseLegalSimplified: (value) => counted(value, LEGAL, LEGAL_UNITS, "零"),
  ideographLegalTraditional: (value) => counted(value, LEGAL_TRADITIONAL, LEGAL_UNITS, "零"),
  ideographTraditional: oneOf("甲乙丙丁戊己庚辛壬癸"),
  ideographZodiac: oneOf("子丑寅卯辰巳午未申酉戌亥"),
  ideographEnclosedCircle: from(0x3280, 10),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: from(0x2474, 20),
  decimalEnclosedFullstop: from(0x2488, 20),
  decimalFullWidth: wide,
  decimalFullWidth2: wide,
  decimalZero: (value) => String(value).padStart(2, "0"),
  numberInDash: (value) => `- ${value} -`,
  upperRoman: roman,
  lowerRoman: (value) => roman(value).toLowerCase(),
  upperLetter: letters,
  lowerLetter: (value) => letters(value).toLowerCase(),
  none: () => "",
};

/**
 * Writes the number of a paragraph as its list does; in digits where the list counts in another way.
 *
 * @param format As Word names it.
 *
 * @example
 * formatNumber(21, "chineseCountingThousand") //=> "二十一"
 */
export const formatNumber = (value: number, format: string): string =>
  (FORMATS[format] ?? String)(value);
