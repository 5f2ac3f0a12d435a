import type { Finding } from "@gongkai/core";
import { reviewBeforePublication } from "../findings/duty-cards.ts";
import { ledgerFinding } from "../findings/ledger-finding.ts";
import type { DisclosureItem } from "../records/disclosure-item.ts";
import { REGULATIONS_2019 } from "../requests/receipt.ts";
import { itemDraft } from "./item-draft.ts";

function notRecorded(item: DisclosureItem, line: number): Finding {
  return ledgerFinding(reviewBeforePublication, {
    ...itemDraft(item, line, "reviewedOn"),
    severity: "warning",
    message: {
      "zh-CN": "已公开，没有登记审查",
      en: "It was published, and no review is recorded",
    },
  });
}

function reviewedLate(item: DisclosureItem, line: number): Finding[] {
  const { review, publishedOn } = item;
  const on = review?.on ?? null;
  if (on === null || publishedOn === null || on <= publishedOn) return [];
  return [
    ledgerFinding(reviewBeforePublication, {
      ...itemDraft(item, line, "reviewedOn"),
      message: {
        "zh-CN": `${publishedOn} 公开，${on} 才审查`,
        en: `Published on ${publishedOn}, and reviewed on ${on}`,
      },
      expected: publishedOn,
      actual: on,
    }),
  ];
}

function withheld(item: DisclosureItem, line: number): Finding[] {
  if (item.review?.decision !== "withhold") return [];
  return [
    ledgerFinding(reviewBeforePublication, {
      ...itemDraft(item, line, "reviewDecision"),
      message: {
        "zh-CN": `审查意见为不予公开，${item.publishedOn} 公开`,
        en: `The review decided to withhold it, and it was published on ${item.publishedOn}`,
      },
      actual: "withhold",
    }),
  ];
}

/**
 * Checks, item by item, that what was published had been reviewed. A list in which no review is
 * recorded is not judged: what has none is told of once a first one comes.
 *
 * @example
 * const rows = numbered([
 *   { 索引号: "a1", 标题: "通知", 发布日期: "2024-06-04" },
 *   { 索引号: "a2", 标题: "公告", 发布日期: "2024-06-04", 审查日期: "2024-06-05" },
 * ]);
 * const check = new ReviewCheck();
 * const found = [];
 * for await (const { record, line } of readItems(rows)) found.push(...check.add(record, line));
 * found.map(({ path, severity }) => [path, severity]) //=> [["/items/1/reviewedOn", "warning"], ["/items/2/reviewedOn", "error"]]
 */
export class ReviewCheck {
  #hasReviews = false;
  #waiting: Finding[] = [];

  /** @param line The line of the item's row. */
  add(item: DisclosureItem, line: number): Finding[] {
    const { review, publishedOn } = item;
    const isJudged = publishedOn !== null && publishedOn >= REGULATIONS_2019;
    const missing = review === null && isJudged ? [notRecorded(item, line)] : [];
    if (review === null && !this.#hasReviews) {
      this.#waiting.push(...missing);
      return [];
    }
    this.#hasReviews = true;
    const found = isJudged
      ? [...missing, ...reviewedLate(item, line), ...withheld(item, line)]
      : [];
    const waited = this.#waiting;
    this.#waiting = [];
    return [...waited, ...found];
  }
}
