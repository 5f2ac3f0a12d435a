import type { RuleCard } from "../rules/rule.ts";

const basis = {
  "zh-CN": "使用者自己的设置（.gongkai.json 的 accept）；与法规无关，故为警告",
  en: "The user's own settings (accept in .gongkai.json); no law speaks of it, hence a warning",
} as const;

const identity = { severity: "warning", editions: "all", basis } as const;

/** What the catalogue says of acceptances that do nothing. */
export const acceptanceCards: readonly RuleCard[] = [
  {
    id: "acceptance-unused",
    ...identity,
    title: {
      "zh-CN": "已接受的问题仍然存在",
      en: "What was accepted is still found",
    },
    tolerance: {
      "zh-CN": "该规则这次未能判断或没有执行的，不提示",
      en: "Silent where the rule could not be assessed or was not applied this time",
    },
    advice: {
      "zh-CN": "数字若已改正，从设置中删去该项；若又变成别的错误，重新核对",
      en: "If the figure was mended, take the entry out of the settings; if it is wrong otherwise now, look again",
    },
    passes: {
      "zh-CN": "接受的问题这次又发现，列为已接受",
      en: "The accepted finding is found again and shown as accepted",
    },
    fails: {
      "zh-CN": "总计一格已改正，设置中仍有对它的接受",
      en: "The total was mended, and its acceptance is still in the settings",
    },
  },
  {
    id: "acceptance-expired",
    ...identity,
    title: { "zh-CN": "接受没有到期", en: "No acceptance has ended" },
    tolerance: {
      "zh-CN": "到期日当天仍然有效；没有写到期日的一直有效",
      en: "It holds to the end of its last day; one without a day holds for good",
    },
    advice: {
      "zh-CN": "改正数字，或重新说明理由并延后 expires",
      en: "Mend the figure, or give the reason anew with a later day in expires",
    },
    passes: {
      "zh-CN": "expires 为2026-12-31，今天是2026-12-31",
      en: "expires is 2026-12-31, today is 2026-12-31",
    },
    fails: {
      "zh-CN": "expires 为2026-12-31，今天是2027-01-01",
      en: "expires is 2026-12-31, today is 2027-01-01",
    },
  },
];
