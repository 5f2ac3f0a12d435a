import type { LocalText } from "@gongkai/core";

const both = (zh: string, en: string): LocalText => ({ "zh-CN": zh, en });

/** Why a day does not count, by what stops the clock or starts it anew. */
export const reasons = {
  starts: {
    receipt: both("收到申请之日，次日起算", "the day of receipt: the count begins after it"),
    clarification: both(
      "收到补正之日，次日起重新计算",
      "the day the corrected request came: the count begins anew after it",
    ),
    fee: both("缴费之日，次日起重新计算", "the day of payment: the count begins anew after it"),
  },
  waits: {
    clarification: both("等待申请人补正", "waiting for the applicant's correction"),
    fee: both("等待申请人缴费", "waiting for the applicant's payment"),
  },
  consults: {
    thirdParty: both("征求第三方意见，不计入", "consulting a third party: excluded"),
    otherOrgan: both("征求其他机关意见，不计入", "consulting another organ: excluded"),
  },
} as const;
