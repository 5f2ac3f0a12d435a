import type { DocumentedRule, LocalText } from "@gongkai/core";
import { screeningOutcome } from "../../screening/screening-outcome.ts";

const messageFor = (masked: string): LocalText => ({
  "zh-CN": `个人信息保护审查：疑似申请人姓名“${masked}”`,
  en: `Review for personal information: what looks like a requester's name, “${masked}”`,
});

/** No requester is named. */
export const personalInformationName: DocumentedRule = {
  id: "personal-information-name",
  severity: "warning",
  title: {
    "zh-CN": "正文不含申请人姓名",
    en: "No requester is named",
  },
  basis: {
    "zh-CN": "《个人信息保护法》第四条、《政府信息公开条例》第十五条；凭姓氏和措辞判断，故为警告",
    en: "Personal Information Protection Law, art. 4; Regulations on Open Government Information, art. 15; judged by family name and wording, hence a warning",
  },
  editions: "all",
  tolerance: {
    "zh-CN": "张某、李某某、王XX等已隐去的不算；只查申请、诉讼、信访事项中的人，不查工作人员",
    en: "Names already masked (张某, 李XX) are none; only people in requests, suits and complaints are looked for, not officials",
  },
  advice: {
    "zh-CN": "发布前删去或隐去；确可公开的，说明理由后接受本条",
    en: "Delete or mask it before publication; where it may be published, accept the finding with the reason",
  },
  passes: {
    "zh-CN": "申请人张某某于2024年3月申请公开",
    en: "A requester already masked as 张某某",
  },
  fails: {
    "zh-CN": "申请人张建国于2024年3月申请公开",
    en: "A requester named in full",
  },
  check: (context) => screeningOutcome(context, "name", messageFor),
};
