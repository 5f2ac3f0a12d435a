const digitValues = "零一二三四五六七八九";

const POSITIONAL = /^[一二三四五六七八九][零一二三四五六七八九]{1,20}$/;

const SECTION =
  /^(零?)(?:([一二两三四五六七八九])千)?(?:(零?)([一二两三四五六七八九])百)?(?:(零?)([一二三四五六七八九]?)十)?(?:(零?)([一二两三四五六七八九]))?$/;

const digit = (character: string | undefined): number =>
  character === "两" ? 2 : character ? digitValues.indexOf(character) : 0;

/** Chinese digits, one by one: 二零 → 20. */
export function hanDigits(run: string): string {
  return run.replace(/[〇○零一二三四五六七八九]/g, (character) =>
    String(Math.max(0, digitValues.indexOf(character))),
  );
}

/** 一百五 and 一千二 leave out their last place; which one is meant is not certain. */
const leavesOutPlace = (section: string): boolean =>
  /[百千][一二两三四五六七八九]$|千[一二三四五六七八九]?十/.test(section);

/** A number below 10,000; null for what is no numeral. */
const sectionValue = (section: string): number | null => {
  const match = SECTION.exec(section);
  if (match === null || section === "" || leavesOutPlace(section)) return null;
  const [, , thousands, , hundreds, , tens, , ones] = match;
  const ten = section.includes("十") ? digit(tens) || 1 : 0;
  return digit(thousands) * 1000 + digit(hundreds) * 100 + ten * 10 + digit(ones);
};

const isContinuation = (section: string): boolean => section.includes("千") || section[0] === "零";

/** The parts around the one 万 or 亿 of a numeral, joined; null where a part is no numeral. */
const around = (
  run: string,
  multiplier: "万" | "亿",
  below: (part: string) => string | null,
): string | null => {
  const [head = "", rest = "", ...more] = run.split(multiplier);
  if (more.length > 0) return null;
  const high = below(head);
  if (high === null || rest === "") return high && high + "0".repeat(multiplier === "万" ? 4 : 8);
  const low = isContinuation(rest) || rest.includes("万") ? below(rest) : null;
  return low && high + low.padStart(multiplier === "万" ? 4 : 8, "0");
};

const belowWan = (run: string): string | null => sectionValue(run)?.toString() ?? null;

const belowYi = (run: string): string | null =>
  run.includes("万") ? around(run, "万", belowWan) : belowWan(run);

/**
 * Reads a Chinese numeral, spelled with places (三百二十) or digit by digit with a zero (二〇).
 *
 * @param run Nothing but Chinese numerals.
 * @returns Its ASCII digits; null for what is no numeral (十三五, 三四) or leaves its last place out
 *   (一百五).
 *
 * @example
 * hanNumeral("一百零五") //=> "105"
 * @example
 * hanNumeral("十三五") //=> null
 */
export function hanNumeral(run: string): string | null {
  if (run.length > 40) return null;
  const spelled = run.replace(/[〇○]/g, "零");
  if (POSITIONAL.test(spelled) && spelled.includes("零")) return hanDigits(spelled);
  return spelled.includes("亿") ? around(spelled, "亿", belowYi) : belowYi(spelled);
}
