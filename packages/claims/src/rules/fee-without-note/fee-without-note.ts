import {
  type DocumentedRule,
  type FindingDraft,
  jsonPointer,
  type LocalText,
  placeOf,
  type Report,
  type RuleContext,
  type Section,
} from "@gongkai/core";
import { figuresAt } from "../../figured-text.ts";
import { paragraphTexts } from "../../prose-texts.ts";
import { chargedFees, speaksOfFees } from "./charged-fees.ts";

const SECTION = "other";
const OVERDUE = "requests.outcome.other.overdueFee";

/** The form in use since fees may be charged, the first in which their absence is worth a word. */
const ASKS_ALWAYS = "cn-2021";

const isAboutOther = ({ id }: Section): boolean => id === SECTION;

/** A table that stands there is not read, and may say it. */
const notesFees = ({ heading, blocks }: Section): boolean =>
  speaksOfFees(heading) ||
  blocks.some((block) => block.type === "table" || speaksOfFees(block.text));

const saysAnything = ({ blocks }: Section): boolean =>
  blocks.some((block) => block.type === "paragraph" && /\S/u.test(block.text));

/** Why a fee must have been charged or called for. */
interface Ground {
  readonly reason: LocalText;
  readonly actual: string;
  /** Whether a fee is stated, and not only that somebody did not pay one. */
  readonly isStated: boolean;
}

function feeInProse({ report, edition, year }: RuleContext): Ground | null {
  for (const paragraph of paragraphTexts(report)) {
    const [fee] = chargedFees(paragraph.text, figuresAt(report, paragraph).figures, year);
    if (fee === undefined) continue;
    const place = placeOf(report, edition, paragraph.path);
    return {
      reason: {
        "zh-CN": `“${place["zh-CN"]}”写明收费${fee.printed}`,
        en: `“${place.en}” states a fee of ${fee.printed}`,
      },
      actual: fee.printed,
      isStated: true,
    };
  }
  return null;
}

function unpaidFees({ facts }: RuleContext): Ground | null {
  const unpaid = facts.filter(
    ({ fact: { concept, value } }) => concept === OVERDUE && Number(value) > 0,
  );
  const count = (unpaid.find(({ fact }) => fact.dimensions.applicant === "total") ?? unpaid[0])
    ?.fact.value;
  if (count === undefined || count === null) return null;
  return {
    reason: {
      "zh-CN": `表中有申请因逾期未按收费通知缴费而不再处理（${count}件），即发出过收费通知`,
      en: `The table has requests that were dropped because a fee was not paid (${count}), so that fee notices were sent`,
    },
    actual: `${count}`,
    isStated: false,
  };
}

const firstPlace = ({ sections }: Report): string =>
  jsonPointer("sections", sections.findIndex(isAboutOther));

function withoutNote(context: RuleContext, { reason, actual, isStated }: Ground): FindingDraft {
  const path = firstPlace(context.report);
  return {
    path,
    place: placeOf(context.report, context.edition, path),
    message: {
      "zh-CN": `${reason["zh-CN"]}，“其他需要报告的事项”部分没有提到收费`,
      en: `${reason.en}; the section “Other matters to report” does not speak of fees`,
    },
    expected: null,
    actual,
    ...(isStated ? {} : { severity: "info", outcome: "note" }),
  };
}

function nothingSaid({ report, edition }: RuleContext): FindingDraft {
  const path = firstPlace(report);
  return {
    path,
    place: placeOf(report, edition, path),
    severity: "info",
    outcome: "note",
    message: {
      "zh-CN":
        "“其他需要报告的事项”部分没有提到信息处理费；没有收取的，宜写明“本年度未收取信息处理费”",
      en: "The section “Other matters to report” does not speak of the information processing fee; where none was charged, it should say so",
    },
    expected: null,
    actual: null,
  };
}

/** Fees for information that were charged are reported among the other matters. */
export const feeWithoutNote: DocumentedRule = {
  id: "fee-without-note",
  severity: "warning",
  title: {
    "zh-CN": "收取信息处理费的，在“其他需要报告的事项”中报告",
    en: "Processing fees are reported among the other matters",
  },
  basis: {
    "zh-CN":
      "法规：2019年修订的条例第四十二条，申请的数量、频次明显超过合理范围的可以收取信息处理费；收费办法为国办函〔2020〕109号。在“其他需要报告的事项”中报告收费，是按格式通知填报的通行做法；通知原文的这一要求我们未见到，没有收取也写明，是我们的理解，故至多为警告",
    en: "Law: Regulations of 2019, art. 42, a processing fee where requests clearly exceed a reasonable number or frequency; how it is charged: 国办函〔2020〕109号. That fees are told among the other matters is how reports fill in the form of the notice, whose words on it were not seen in the original; that a report says so where none was charged is our reading. Hence a warning at most",
  },
  editions: ["cn-2019", "cn-2021"],
  tolerance: {
    "zh-CN":
      "没有这一部分的不判断。提到收费、费用、信息处理费的即算报告；那里有表格的，不读表格，也算报告。只有逾期未缴费一行有数的为提示。行政事业性收费、其他年份的费用、收费标准不算。没有任何费用而又没有提到的，2021年修订格式为提示，2019年格式不提",
    en: "Not judged without that section. Any word of fees is enough there, and so is a table, which is not read. An info where only the row of unpaid fees has a figure. Fees of other kinds, of other years, and scales do not count. Where no fee is stated and the section is silent: an info on the form of 2021, nothing on that of 2019",
  },
  advice: {
    "zh-CN":
      "在“其他需要报告的事项”中写明发出收费通知的件数、总金额和实际收取的金额；没有收取的，写明未收取信息处理费",
    en: "Write there how many fee notices were sent, over how much, and what was paid; where no fee was charged, say so",
  },
  passes: {
    "zh-CN": "“六、其他需要报告的事项”写“本年度收取信息处理费420元”",
    en: "“6. Other matters to report” says that fees of 420 yuan were charged",
  },
  fails: {
    "zh-CN": "总体情况写“收取信息处理费420元”，“六、其他需要报告的事项”只写“无”",
    en: "The overview says that 420 yuan were charged, and “6. Other matters to report” says 无",
  },
  check(context) {
    const sections = context.report.sections.filter(isAboutOther);
    if (sections.length === 0) return null;
    if (sections.some(notesFees)) return [];
    const ground = feeInProse(context) ?? unpaidFees(context);
    if (ground !== null) return [withoutNote(context, ground)];
    const mayBeSilent = context.edition.id !== ASKS_ALWAYS || !sections.some(saysAnything);
    return mayBeSilent ? null : [nothingSaid(context)];
  },
};
