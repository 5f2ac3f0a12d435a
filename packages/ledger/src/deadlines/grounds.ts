import type { LocalText } from "@gongkai/core";
import { daysAfter } from "../calendar/days.ts";
import type { Count, Extension } from "./count-days.ts";
import type { DeadlineCase } from "./deadline-case.ts";
import type { Consultation, Wait } from "./suspensions.ts";
import type { Terms } from "./terms.ts";

const both = (zh: string, en: string): LocalText => ({ "zh-CN": zh, en });

/** Why a request that no one knows to be received has no deadline. */
export const RECEIPT_UNKNOWN = both(
  "没有收到申请之日：网络、传真和平常信函以双方确认之日为准（2019年条例第三十一条），尚未起算",
  "No day of receipt: online, by fax and by ordinary mail it is the day of mutual confirmation (Regulations of 2019, art. 31); the count has not begun",
);

/** Where the law is silent. */
const FROM_PRACTICE = both("按通行算法，条文未写明", "by common practice, not by the text");

const marked = ({ "zh-CN": zh, en }: LocalText): LocalText =>
  both(`${zh}（${FROM_PRACTICE["zh-CN"]}）`, `${en} (${FROM_PRACTICE.en})`);

const cited = ({ "zh-CN": zh, en }: LocalText, article: string, inEnglish: string): LocalText =>
  both(`${zh}（2019年条例${article}）`, `${en} (Regulations of 2019, ${inEnglish})`);

/** The text of the Regulations of 2008 was not at hand. */
const of2008 = ({ "zh-CN": zh, en }: LocalText): LocalText =>
  both(
    `${zh}（2008年条例第二十四条，未核对原文）`,
    `${en} (Regulations of 2008, art. 24, not checked against its text)`,
  );

function termGround({ terms, receipt }: DeadlineCase): LocalText {
  return terms.regulations === 2019
    ? both(
        "自收到申请之日起20个工作日内答复（2019年条例第三十三条）",
        "reply within 20 working days of receipt (Regulations of 2019, art. 33)",
      )
    : of2008(
        both(
          `${receipt.on} 收到，早于2019年5月15日：15个工作日内答复`,
          `received on ${receipt.on}, before 15 May 2019: reply within 15 working days`,
        ),
      );
}

const DAY_ONE = marked(
  both("收到之日的次一工作日为第1日", "day one is the working day after receipt"),
);

/** Days, and not working days, that an applicant has to pay. */
const PAYMENT_DAYS = 30;

function feeGround({ after, until, due }: Wait): LocalText {
  const payBy = due ?? daysAfter(after, PAYMENT_DAYS);
  return marked(
    until === null
      ? both(
          `${after} 发出收费通知，最迟应于 ${payBy} 缴费，逾期不再处理，期限停止计算`,
          `fee notice of ${after}, to be paid by ${payBy}, or the request is dropped: the clock stands still`,
        )
      : both(
          `${after} 发出收费通知，${until} 缴费，期限次日起重新计算`,
          `fee notice of ${after}, paid on ${until}: counted anew from the next day`,
        ),
  );
}

/** A correction that has not come; without a good reason the request then counts as given up. */
function clarificationAwaited({ after, due }: Wait, on: string): LocalText {
  return due !== null && on > due
    ? both(
        `${after} 告知补正，至期限 ${due} 没有补正：无正当理由的视为放弃申请，不再处理`,
        `correction asked for on ${after}, not given by ${due}: without a good reason the request counts as given up`,
      )
    : both(
        `${after} 告知补正，尚未补正，期限停止计算`,
        `correction asked for on ${after}, not given: the clock stands still`,
      );
}

function clarificationGround(wait: Wait, { terms: { regulations }, on }: DeadlineCase): LocalText {
  const { after, until } = wait;
  const ground =
    until === null
      ? clarificationAwaited(wait, on)
      : both(
          `${after} 告知补正，${until} 收到补正，期限重新计算`,
          `correction asked for on ${after}, given on ${until}: counted anew`,
        );
  return regulations === 2019 ? cited(ground, "第三十条", "art. 30") : marked(ground);
}

const waitGrounds = (looked: DeadlineCase): LocalText[] =>
  looked.waits.map((wait) =>
    wait.kind === "fee" ? feeGround(wait) : clarificationGround(wait, looked),
  );

const WHOM = {
  thirdParty: both("征求第三方意见", "third party consulted"),
  otherOrgan: both("征求其他机关意见", "other organ consulted"),
} as const;

const LAPSES = {
  thirdParty: both(
    "第三方15个工作日内答复（第三十二条）",
    "it has 15 working days to answer (art. 32)",
  ),
  otherOrgan: both(
    "15个工作日内不答复视为同意（第三十四条）",
    "silence for 15 working days is consent (art. 34)",
  ),
} as const;

function exclusion({ after, until }: Consultation, { regulations }: Terms): LocalText {
  const days =
    until === null
      ? both("次日起不计入", "excluded from the next day")
      : both(`次日至 ${until} 不计入`, `excluded from the next day to ${until}`);
  const ground = both(`${after} 征求，${days["zh-CN"]}`, `on ${after}, ${days.en}`);
  return regulations === 2019
    ? cited(ground, "第三十三条第三款", "art. 33, para. 3")
    : marked(ground);
}

function consultationGrounds({ consultations, terms, on, closed }: DeadlineCase): LocalText[] {
  return consultations.map((each) => {
    const { whom, until, answeredOn } = each;
    const isSilent = answeredOn === null;
    const parts = [exclusion(each, terms)];
    if (isSilent && terms.regulations === 2019) parts.push(LAPSES[whom]);
    if (isSilent && closed === null && (until === null || on <= until)) {
      parts.push(both("期限停止计算", "the clock stands still"));
    }
    return both(
      `${WHOM[whom]["zh-CN"]}：${parts.map((part) => part["zh-CN"]).join("，")}`,
      `${WHOM[whom].en}: ${parts.map((part) => part.en).join("; ")}`,
    );
  });
}

function extensionGround({ on, isInTime }: Extension, { regulations, reply }: Terms): LocalText {
  if (!isInTime) {
    return marked(
      both(
        `${on} 才告知延期，原期限已满，不延长`,
        `the extension was told on ${on}, after the term had ended: not extended`,
      ),
    );
  }
  const ground = both(
    `${on} 告知延期，再加${reply}个工作日`,
    `extension told on ${on}: ${reply} working days more`,
  );
  return regulations === 2019 ? cited(ground, "第三十三条", "art. 33") : of2008(ground);
}

/** Why a deadline is what it is, in the order in which it is reckoned. */
export const groundsOf = (looked: DeadlineCase, { extension }: Count): LocalText[] => [
  looked.receipt.ground,
  termGround(looked),
  DAY_ONE,
  ...waitGrounds(looked),
  ...consultationGrounds(looked),
  ...(extension === null ? [] : [extensionGround(extension, looked.terms)]),
];
