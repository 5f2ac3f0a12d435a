import type { PrintedFigure } from "@gongkai/core";
import type { FiguredText } from "../figured-text.ts";

/** So many requests were charged so much. */
export interface FeeItem {
  readonly cases: PrintedFigure;
  readonly amount: PrintedFigure;
}

/** Fees as a text itemizes them: 对25件申请收取2950元。其中，甲县1件，收取420元；…. */
export interface FeeList {
  readonly total: FeeItem;
  /** None where a single request was charged. */
  readonly items: readonly FeeItem[];
}

const CASES = new Set(["件", "宗"]);
const YUAN = new Set(["元", "万元"]);

/** Between the number of requests and what they were charged. */
const CHARGED = /^[^0-9０-９。；;]{0,30}$/u;
/** Said of a single request that no list holds. */
const IS_CHARGED = /收取|处理费/u;
/** Between the total and the first item. */
const OF_WHICH = /^[^0-9０-９]{0,6}其中[^0-9０-９。；;]{1,30}$/u;
/** Between two items. */
const NEXT = /^[；;，,、][^0-9０-９。]{1,30}$/u;

const endOf = ({ start, length }: PrintedFigure): number => start + length;

function itemAt(text: string, figures: readonly PrintedFigure[], at: number): FeeItem | null {
  const [cases, amount] = [figures[at], figures[at + 1]];
  if (cases === undefined || amount === undefined) return null;
  if (!CASES.has(cases.unit ?? "") || !YUAN.has(amount.unit ?? "")) return null;
  return CHARGED.test(text.slice(endOf(cases), amount.start)) ? { cases, amount } : null;
}

/** The items that a total is divided into, from a figure on. */
function itemsFrom(
  text: string,
  figures: readonly PrintedFigure[],
  { total, at }: { readonly total: FeeItem; readonly at: number },
): FeeItem[] {
  const items: FeeItem[] = [];
  let before = total.amount;
  for (let next = at; ; next += 2) {
    const item = itemAt(text, figures, next);
    if (item === null || item.amount.unit !== total.amount.unit) return items;
    const gap = text.slice(endOf(before), item.cases.start);
    if (!(items.length === 0 ? OF_WHICH : NEXT).test(gap)) return items;
    items.push(item);
    before = item.amount;
  }
}

const isLone = (text: string, { cases, amount }: FeeItem): boolean =>
  cases.value === 1 && IS_CHARGED.test(text.slice(endOf(cases), amount.start));

/**
 * Finds the fees that a text itemizes by office, with their total, and those of single requests.
 *
 * @example
 * const masked = "对3件申请收取520元。其中，甲县1件，收取420元；乙县2件，收取100元。";
 * feeListsIn({ masked, figures: readFigures(masked) }).map(({ items }) => items.length) //=> [2]
 */
export function feeListsIn({ masked, figures }: FiguredText): FeeList[] {
  const lists: FeeList[] = [];
  for (let at = 0; at < figures.length; ) {
    const total = itemAt(masked, figures, at);
    const items = total === null ? [] : itemsFrom(masked, figures, { total, at: at + 2 });
    const isList = items.length > 1;
    if (total !== null && (isList || isLone(masked, total)))
      lists.push({ total, items: isList ? items : [] });
    at += isList ? 2 * (items.length + 1) : 1;
  }
  return lists;
}
