import type { Finding } from "@gongkai/core";
import { historyPossible, partialCountedOnce, receiptDate } from "../findings/history-cards.ts";
import { ledgerFinding } from "../findings/ledger-finding.ts";
import type { InformationRequest } from "../records/information-request.ts";
import { closingOf, outcomeOf } from "./closing.ts";
import { eventField } from "./event-field.ts";
import { firstOf } from "./events.ts";
import { impossibleOrders } from "./impossible-orders.ts";
import { legalReceipt, REGULATIONS_2019, receiptOf } from "./receipt.ts";

const LIST = "requests";

function ordersOf(request: InformationRequest, line: number): Finding[] {
  return impossibleOrders(request).map(({ event, message }) =>
    ledgerFinding(historyPossible, {
      list: LIST,
      line,
      id: request.id,
      field: eventField(event) ?? null,
      message,
      actual: event.on,
    }),
  );
}

function outcomesOf(request: InformationRequest, line: number): Finding[] {
  const closing = closingOf(request.events);
  if (closing.outcomes.size < 2) return [];
  const draft = {
    list: LIST,
    line,
    id: request.id,
    actual: [...closing.outcomes].join(", "),
  } as const;
  return outcomeOf(closing) === null
    ? [
        ledgerFinding(partialCountedOnce, {
          ...draft,
          message: {
            "zh-CN": "有几个互相排斥的办理结果，没有部分公开，不能计入",
            en: "It has outcomes that exclude one another, and none is 部分公开: it cannot be counted",
          },
        }),
      ]
    : [
        ledgerFinding(partialCountedOnce, {
          ...draft,
          severity: "info",
          outcome: "note",
          expected: "partial",
          message: {
            "zh-CN": "区分处理，按部分公开计一件，不计其他结果",
            en: "Decided in parts: it counts once, as 部分公开, and nowhere else",
          },
        }),
      ];
}

function receiptFindings(request: InformationRequest, line: number): Finding[] {
  const draft = { list: LIST, line, id: request.id } as const;
  if (receiptOf(request) === null) {
    const message = {
      "zh-CN": "收到申请之日不明，不能计入，也不能计算期限",
      en: "The day of receipt is unknown: it can neither be counted nor be given a deadline",
    };
    return [ledgerFinding(receiptDate, { ...draft, message })];
  }
  const recorded = firstOf(request.events, "received");
  const legal = legalReceipt(request);
  if (recorded === undefined || legal === null) return [];
  if (recorded.on === legal.on || recorded.on < REGULATIONS_2019) return [];
  return [
    ledgerFinding(receiptDate, {
      ...draft,
      severity: "warning",
      field: eventField(recorded) ?? null,
      message: {
        "zh-CN": `收到日期应为 ${legal.on}：${legal.ground["zh-CN"]}`,
        en: `The day of receipt should be ${legal.on}: ${legal.ground.en}`,
      },
      expected: legal.on,
      actual: recorded.on,
    }),
  ];
}

/**
 * Checks what a request's history says by itself: that it can have happened in this order, that it
 * comes to one outcome, and that its day of receipt is the legal one.
 *
 * Deadlines need a calendar: `checkDeadlines`.
 *
 * @param line The line of the request's row.
 *
 * @example
 * checkHistory({ id: "1", applicant: null, channel: null, repeatOf: null, events: [{ type: "decided", on: "2024-03-01", outcome: "granted" }, { type: "received", on: "2024-03-20" }] }, 2).map(({ rule, path }) => [rule, path]) //=> [["history-possible", "/requests/2/decidedOn"]]
 */
export function checkHistory(request: InformationRequest, line: number): Finding[] {
  return [
    ...ordersOf(request, line),
    ...outcomesOf(request, line),
    ...receiptFindings(request, line),
  ];
}
