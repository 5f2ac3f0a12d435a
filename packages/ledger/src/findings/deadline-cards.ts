import type { LocalText, RuleCard } from "@gongkai/core";

const both = (zh: string, en: string): LocalText => ({ "zh-CN": zh, en });

/** What of every deadline is not in the text of the law. */
const PRACTICE = both(
  "收到之日的次一工作日起算，是通行算法，条文未写明，故只作警告",
  "That day one is the working day after receipt is common practice and not in the text: a warning at most",
);

const based = (zh: string, en: string): LocalText =>
  both(`${zh}。${PRACTICE["zh-CN"]}`, `${en}. ${PRACTICE.en}`);

/** A request is answered by the day on which it is due. */
export const replyDeadline: RuleCard = {
  id: "reply-deadline",
  severity: "warning",
  title: both("答复超过期限", "A reply came after the deadline"),
  basis: based(
    "2019年条例第三十三条：20个工作日，可延长20个工作日；2019年5月15日以前收到的，15个工作日，可延长15个工作日",
    "Regulations of 2019, art. 33: 20 working days, with 20 more by extension; received before 15 May 2019: 15, with 15 more",
  ),
  editions: "all",
  tolerance: both(
    "补正、缴费后重新计算；征求第三方和其他机关意见的时间不计入；申请人撤回、逾期不补正的不计",
    "Counted anew after a correction or a payment; consultations are excluded; what was withdrawn or never corrected is not judged",
  ),
  advice: both(
    "核对收到、补正、征求意见和延期告知的日期；确已超期的，尽快答复并说明",
    "Check the days of receipt, correction, consultation and extension; if it is late, reply at once and say why",
  ),
  passes: both("6月3日收到，7月2日答复", "Received on 3 June 2024, answered on 2 July"),
  fails: both(
    "6月3日收到，7月3日答复，没有延期",
    "Received on 3 June 2024, answered on 3 July, not extended",
  ),
};

/** The applicant is told within seven working days what to correct. */
export const clarificationNotice: RuleCard = {
  id: "clarification-notice",
  severity: "warning",
  title: both(
    "告知补正超过7个工作日，或不止一次",
    "A correction was asked for after seven working days, or again",
  ),
  basis: based(
    "2019年条例第三十条：收到申请之日起7个工作日内一次性告知补正；再次告知的，期限仍重新计算，作警告",
    "Regulations of 2019, art. 30: once, within seven working days of receipt; a second notice starts the count anew as well, with a warning",
  ),
  editions: "all",
  tolerance: both(
    "2019年5月15日以前收到的不计",
    "Requests received before 15 May 2019 are not judged",
  ),
  advice: both("核对收到日期和补正通知日期", "Check the day of receipt and the day of the notice"),
  passes: both("6月3日收到，6月13日告知补正", "Received on 3 June 2024, asked for on 13 June"),
  fails: both("6月3日收到，6月14日告知补正", "Received on 3 June 2024, asked for on 14 June"),
};

/** An extension is told before the term is over. */
export const extensionInTime: RuleCard = {
  id: "extension-in-time",
  severity: "warning",
  title: both(
    "期限届满以后才告知延期，或再次延期",
    "An extension was told after the term was over, or again",
  ),
  basis: based(
    "2019年条例第三十三条：需要延长的，经同意并告知申请人，延长不超过20个工作日；期满以后告知的、再次告知的不延长，是通行理解",
    "Regulations of 2019, art. 33: an extension is approved and told to the applicant; for no more than 20 working days; that it must be told within the term, and once, is how the article is commonly read",
  ),
  editions: "all",
  tolerance: both("期限最后一日告知的，算在期限内", "Told on the last day of the term is in time"),
  advice: both("核对延期告知日期", "Check the day on which it was told"),
  passes: both("6月3日收到，7月2日告知延期", "Received on 3 June 2024, told on 2 July"),
  fails: both("6月3日收到，7月3日告知延期", "Received on 3 June 2024, told on 3 July"),
};

/** A third party or another organ answers within fifteen working days. */
export const consultationDeadline: RuleCard = {
  id: "consultation-deadline",
  severity: "info",
  title: both("征求意见超过15个工作日才答复", "An opinion came after fifteen working days"),
  basis: based(
    "2019年条例第三十二条：第三方15个工作日内答复；第三十四条：其他机关15个工作日内不答复视为同意",
    "Regulations of 2019: a third party has 15 working days to answer (art. 32), and an organ that is silent as long consents (art. 34)",
  ),
  editions: "all",
  tolerance: both(
    "计算期限时，实际答复以前的时间都不计入，只作提示；2019年5月15日以前收到的不计",
    "All days until the answer are excluded from the term, and this is a note; requests received before 15 May 2019 are not judged",
  ),
  advice: both(
    "第15个工作日以后的时间能否不计入，由本机关判断",
    "Judge whether the days after the fifteenth may be excluded",
  ),
  passes: both("6月6日征求，6月28日答复", "Asked on 6 June 2024, answered on 28 June"),
  fails: both("6月6日征求，7月1日答复", "Asked on 6 June 2024, answered on 1 July"),
};

/** A reconsideration or a suit comes after the decision, or after the deadline has passed in silence. */
export const remedyAfterDecision: RuleCard = {
  id: "remedy-after-decision",
  severity: "warning",
  title: both(
    "尚未答复、也未超期，就有复议或诉讼",
    "A reconsideration or a suit came before the decision and before the deadline",
  ),
  basis: based(
    "复议、诉讼针对答复，或者针对逾期不答复",
    "A reconsideration or a suit is about the decision, or about the lack of one after the deadline",
  ),
  editions: "all",
  tolerance: both(
    "等待补正、缴费时提出的不计：可能针对补正通知、收费通知",
    "While a correction or a fee is awaited it may be about that notice, and is not judged",
  ),
  advice: both(
    "核对复议申请、起诉日期和答复日期",
    "Check the day on which it was filed and the day of the decision",
  ),
  passes: both(
    "3月20日答复，4月1日申请复议",
    "Decided on 20 March, reconsideration asked for on 1 April",
  ),
  fails: both(
    "3月1日收到，3月8日起诉，3月20日答复",
    "Received on 1 March, suit filed on 8 March, decided on 20 March",
  ),
};

/** What the calendar shows of a request. */
export const deadlineCards: readonly RuleCard[] = [
  replyDeadline,
  clarificationNotice,
  extensionInTime,
  consultationDeadline,
  remedyAfterDecision,
];
