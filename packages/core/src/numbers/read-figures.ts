import { endOfCluster, isNotAFigure } from "./not-a-figure.ts";
import type { PrintedFigure } from "./printed-figure.ts";
import { scanDigits } from "./scan-digits.ts";
import { printedFigure, scanFigure } from "./scan-figure.ts";
import { scanFraction } from "./scan-fraction.ts";
import { endOfHanRun } from "./scan-han-numeral.ts";

/** URLs and Latin words with the digits inside them, else the first character of a numeral. */
const CANDIDATE =
  /((?:https?|ftp):\/\/[!-'*-~]+|www\.[!-'*-~]+|[A-Za-z][A-Za-z0-9@]*(?:[._/-][A-Za-z0-9][A-Za-z0-9@]*){0,50})|[0-9０-９]|[〇○零一二两三四五六七八九十百千万亿]|半(?=数)/g;

/** 增长-3.5%: a minus. 5-8件, 1月-3月: none. */
const SIGN_BEFORE = /[为是长降减速幅率至:：（(][-−－]$/;

const signBefore = (text: string, at: number): number =>
  SIGN_BEFORE.test(text.slice(Math.max(0, at - 2), at)) ? 1 : 0;

/** Where reading goes on after a numeral that is no figure. */
const endOfNumeral = (text: string, at: number): number =>
  scanDigits(text, at)?.end ?? endOfHanRun(text, at);

/**
 * Reads every figure of a prose text, in order.
 *
 * Read are Arabic digits (half and full width, with separators and decimals) and Chinese numerals
 * with a measure or bound word, with 万, 亿, per cent, bound words and measure words. Dates, years,
 * document numbers, ordinals, list numerals, addresses, phone numbers, hotlines, versions and digits
 * inside Latin words are no figures.
 *
 * @returns The figures with their places in `text`; they do not overlap. Never throws.
 *
 * @example
 * readFigures("2018年发布信息417条,同比增长15.2%").map((figure) => figure.printed) //=> ["417条", "15.2%"]
 * @example
 * readFigures("年接待人数逾4000人次").map(({ value, approx, unit }) => [value, approx, unit]) //=> [[4000, "gt", "人次"]]
 * @example
 * readFigures("拨打12345热线,见第二部分第三点") //=> []
 */
export function readFigures(text: string): PrintedFigure[] {
  const figures: PrintedFigure[] = [];
  let floor = 0;
  CANDIDATE.lastIndex = 0;
  for (let match = CANDIDATE.exec(text); match !== null; match = CANDIDATE.exec(text)) {
    if (match[1] !== undefined) continue;
    const at = match.index;
    const clusterEnd = endOfCluster(text, at);
    const scanned =
      clusterEnd > at
        ? null
        : (scanFraction(text, at, floor) ?? scanFigure(text, at, floor, signBefore(text, at)));
    if (scanned === null || isNotAFigure(text, scanned)) {
      CANDIDATE.lastIndex = Math.max(clusterEnd, endOfNumeral(text, at));
      continue;
    }
    figures.push(printedFigure(text, scanned));
    floor = scanned.end;
    CANDIDATE.lastIndex = floor;
  }
  return figures;
}
