import { matchAt } from "./match-at.ts";
import type { ScannedFigure } from "./scanned-figure.ts";

/** Digits that only together mean something: dates, versions, phone numbers, times, 12345@a.cn. */
const CLUSTERS = new RegExp(
  [
    "[0-9０-９]{1,9}(?:[-/][0-9０-９]{1,9}){2,20}",
    "[0-9０-９]{1,9}(?:[.．][0-9０-９]{1,9}){2,20}",
    "(?:19|20)[0-9]{2}[-/](?:0?[1-9]|1[0-2])(?![0-9.%])",
    "(?:[01]?[0-9]|2[0-4])[:：][0-5][0-9](?:[:：][0-5][0-9])?(?![0-9.%％万件条次篇个人项])",
    "(?:0[0-9]{2,3}|[48]00)[-—–－ ][0-9]{3,8}(?:[-—–－][0-9]{3,6})?",
    "0[0-9]+(?:[-—–－][0-9]+)?",
    "[0-9]+[A-Za-z@_][A-Za-z0-9@._/-]*",
  ].join("|"),
  "y",
);

/** The end of such a cluster of digits that begins at `at`; `at` itself where there is none. */
export function endOfCluster(text: string, at: number): number {
  return matchAt(CLUSTERS, text, at) === null ? at : CLUSTERS.lastIndex;
}

const NUMERAL = "[0-9０-９〇零一二两三四五六七八九十百千]";

const ORDINAL_BEFORE = new RegExp(
  `(?:第${NUMERAL}{0,6}[、和及至到~～—-]?|[届〔]|(?<![目之此以年月日天先事提当午])前)[ \\u3000]?$`,
);

const ORDINAL_LAST = new Set(
  "第届〔前 \u3000、和及至到~～—-0123456789〇零一二两三四五六七八九十百千",
);

const VAGUE_BEFORE = /(?:(?<![总件次人个条])数|几)$/;

/** 数百件, 几十个: nobody knows how many. 总数十二件 is a figure. */
const isVague = (text: string, { numeral, numeralStart: at }: ScannedFigure): boolean =>
  /[十百千万亿]/.test(text.charAt(at)) &&
  /^10*$/.test(numeral.digits) &&
  VAGUE_BEFORE.test(text.slice(Math.max(0, at - 2), at));

const DATE_AFTER =
  /[ \u3000]?(?:年|月|日(?!均)|号|时(?!段)|点(?!击|赞)|版|届|级|季度|世纪|室|楼|栋|幢|弄|巷|分之|[-—–－~～至到][0-9０-９]{1,4}(?:年|月|日|号|时|点))/y;

/** An ordinal (第3次, 五届二次), a date or an address (2018年, 38号), even where a unit follows. */
const isOrdinalOrDate = (text: string, { numeral, numeralStart, tail }: ScannedFigure): boolean => {
  if (tail.step !== undefined) return false;
  if (numeral.end > numeralStart && matchAt(DATE_AFTER, text, numeral.end)) return true;
  if (!ORDINAL_LAST.has(text.charAt(numeralStart - 1))) return false;
  const before = text.slice(Math.max(0, numeralStart - 10), numeralStart);
  return ORDINAL_BEFORE.test(before);
};

const LIST_BEFORE = /(?:^|[。；;:：（(！!？?\s”》】/])$/;
const LIST_AFTER = /、(?![0-9０-９])|[.．](?![0-9０-９])|[)）]/y;

const HOTLINE_BEFORE =
  /(?:热线|电话|投诉|举报|拨打|专线)(?:号码)?[:：为是“"（( ]?(?:[19][0-9]{2,4}[、和及与/，,])*$/;
const HOTLINE_AFTER =
  /[”"）)]?(?:[、和及与/，,][19][0-9]{2,4}){0,6}[”"）)]?(?:政务|政府|市民|便民|消费|热线|投诉|举报|平台|专线|电话)/y;
const HOTLINE = /^[19][0-9]{3,4}$|^1[0-9]{2}$/;

const IDENTIFIER_BEFORE =
  /(?:邮(?:政)?编(?:码)?|电话|传真|手机|热线|QQ|编号|代码|账号|号码|联系方式|拨打)[ \u3000]?(?:[:：为是][ \u3000]?|$)$/i;

const LABEL_BEFORE = /(?:附件|附表|附图|附注|专栏|图|(?<![代发报])表)[ \u3000]?$/;

const YEAR = /^(?:19|20)[0-9]{2}$/;
const YEAR_AFTER = /[)）\]】]|年?度|全年|[上下]半年/y;

/** List numerals, hotlines, identifiers, labels: only where neither unit nor bound says "figure". */
const isName = (text: string, { numeral, numeralStart: at }: ScannedFigure): boolean => {
  const { digits, end } = numeral;
  if (digits.includes(".")) return false;
  const before = text.slice(Math.max(0, at - 24), at);
  if (digits.length <= 2 && LIST_BEFORE.test(before.slice(-1)) && matchAt(LIST_AFTER, text, end)) {
    return true;
  }
  if (HOTLINE.test(digits) && (HOTLINE_BEFORE.test(before) || matchAt(HOTLINE_AFTER, text, end))) {
    return true;
  }
  if (digits.length >= 5 && IDENTIFIER_BEFORE.test(before)) return true;
  if (YEAR.test(digits) && matchAt(YEAR_AFTER, text, end)) return true;
  return LABEL_BEFORE.test(before);
};

/** Whether what was scanned is no figure: a date, an ordinal, an address, the name of a hotline … */
export function isNotAFigure(text: string, scanned: ScannedFigure): boolean {
  if (isOrdinalOrDate(text, scanned) || isVague(text, scanned)) return true;
  const { tail, approx } = scanned;
  return tail.unit === null && approx === null && tail.scale === 0 && isName(text, scanned);
}
