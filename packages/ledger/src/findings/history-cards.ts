import type { LocalText, RuleCard } from "@gongkai/core";

const both = (zh: string, en: string): LocalText => ({ "zh-CN": zh, en });

/** A request's history is in an order in which it can have happened. */
export const historyPossible: RuleCard = {
  id: "history-possible",
  severity: "error",
  title: both("申请的办理过程先后矛盾", "A request's history cannot have happened in this order"),
  basis: both(
    "先收到，后告知补正、征求意见、延期、收费、答复、撤回；先告知后补正、缴费，先征求后答复意见，先申请复议、起诉后有结果；办结以后行政机关不再告知补正、征求意见、延期、收费",
    "A request is received before anything is asked, extended, charged, decided or withdrawn; what is answered was asked before, what is decided was filed before; once a request is closed the body asks, consults, extends and charges no more",
  ),
  editions: "all",
  tolerance: both(
    "同一日不分先后；第三方或申请人在办结以后才答复、补正、缴费的不计；被纠正后重新办理的不计",
    "Within a day no order is asked for; others may answer, correct or pay late; what follows a correction by a reconsideration or a suit is not judged",
  ),
  advice: both("对照案卷改正日期", "Correct the dates from the file"),
  passes: both("3月1日收到，3月20日答复", "Received on 1 March, decided on 20 March"),
  fails: both("3月20日收到，3月1日答复", "Received on 20 March, decided on 1 March"),
};

/** A request comes to one outcome, and to 部分公开 where it was decided in parts. */
export const partialCountedOnce: RuleCard = {
  id: "partial-counted-once",
  severity: "error",
  title: both("一件申请有几个办理结果", "A request has several outcomes"),
  basis: both(
    "表三注明：部分公开（区分处理的，只计这一情形，不计其他情形）",
    "Table 3 says of 部分公开: what is decided in parts counts here only",
  ),
  editions: "all",
  tolerance: both(
    "其中有部分公开的，按部分公开计一件，只作提示；相同的结果不计；申请人撤回后记为其他处理的，是同一个结果",
    "With 部分公开 among them it counts there once, with a note; the same outcome twice is one; 其他处理 of a withdrawn request says the same",
  ),
  advice: both(
    "区分处理的，办理结果填部分公开；否则只留一个结果",
    "Write 部分公开 where the request was decided in parts, else keep one outcome",
  ),
  passes: both("办理结果为部分公开", "The outcome is 部分公开"),
  fails: both(
    "办理结果为予以公开和属于国家秘密，没有部分公开",
    "The outcomes are granted and denied.stateSecret, and none is partial",
  ),
};

/** The recorded day of receipt is the one that the law gives. */
export const receiptDate: RuleCard = {
  id: "receipt-date",
  severity: "error",
  title: both("收到申请之日不明或不合规定", "The day of receipt is unknown, or not the legal one"),
  basis: both(
    "2019年条例第三十一条：当面提交为提交之日，签收邮件为签收之日，平常信函、网络、传真为双方确认之日。不明的，申请不能计入；与规定不一的为警告",
    "Regulations of 2019, art. 31: in person the day of submission, signed mail the day of signature, else the day of confirmation. Without it a request cannot be counted; a different one is a warning",
  ),
  editions: "all",
  tolerance: both(
    "2019年5月15日以前收到的，不比对",
    "Requests received before 15 May 2019 are not compared",
  ),
  advice: both(
    "填写收到日期，或填写申请方式和提交、签收、确认日期",
    "Enter the day of receipt, or the channel with the days of submission, signature and confirmation",
  ),
  passes: both(
    "网络申请，3月4日确认，收到日期为3月4日",
    "Online, confirmed and received on 4 March",
  ),
  fails: both(
    "网络申请，3月4日确认，收到日期为3月1日",
    "Online, confirmed on 4 March, received on 1 March",
  ),
};

/** What the history of a request shows. */
export const historyCards: readonly RuleCard[] = [historyPossible, partialCountedOnce, receiptDate];
