import type { Language, LocalText, ValidationResult, Verdict } from "@gongkai/core";

const VERDICTS: Readonly<Record<Verdict, LocalText>> = {
  valid: {
    "zh-CN": "适用的规则全部检查过，没有发现错误",
    en: "Every rule that applies was checked; no error was found",
  },
  noErrorFound: {
    "zh-CN": "在检查过的范围内没有发现错误；有的规则无法检查",
    en: "No error was found in what was checked; some rules could not be assessed",
  },
  invalid: { "zh-CN": "发现错误", en: "Errors were found" },
};

function counts({ errors, warnings, infos, accepted }: ValidationResult["summary"]): LocalText {
  const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? "" : "s"}`;
  return {
    "zh-CN": `错误 ${errors}，警告 ${warnings}，提示 ${infos}${accepted > 0 ? `，已接受 ${accepted}` : ""}`,
    en: `${plural(errors, "error")}, ${plural(warnings, "warning")}, ${plural(infos, "info")}${accepted > 0 ? `, ${accepted} accepted` : ""}`,
  };
}

function setAsideLine(count: number): LocalText[] {
  if (count === 0) return [];
  return [
    {
      "zh-CN": `未检查：输入中有 ${count} 处不属于报告（网站导航、目录等）`,
      en: `Not checked: ${count} passages of the input that are no part of the report (navigation, contents …)`,
    },
  ];
}

/**
 * Says what came of a check: the verdict, what was checked, and what was not.
 *
 * @param setAside How many passages of the input the importer took for no part of the report.
 */
export function printVerdict(
  result: ValidationResult,
  setAside: number,
  language: Language,
): string {
  const { verdict, summary, checked, notAssessable } = result;
  const lines: LocalText[] = [
    {
      "zh-CN": `${VERDICTS[verdict]["zh-CN"]}。${counts(summary)["zh-CN"]}。`,
      en: `${VERDICTS[verdict].en}: ${counts(summary).en}.`,
    },
    { "zh-CN": `已检查：${checked.join("、")}`, en: `Checked: ${checked.join(", ")}` },
    ...notAssessable.map(({ rule, reason }) => ({
      "zh-CN": `无法检查：${rule}（${reason["zh-CN"]}）`,
      en: `Not assessable: ${rule} (${reason.en})`,
    })),
    ...setAsideLine(setAside),
  ];
  return lines.map((line) => `${line[language]}\n`).join("");
}
