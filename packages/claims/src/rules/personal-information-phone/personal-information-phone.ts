import type { DocumentedRule, LocalText } from "@gongkai/core";
import { screeningOutcome } from "../../screening/screening-outcome.ts";

const messageFor = (masked: string): LocalText => ({
  "zh-CN": `个人信息保护审查：疑似手机号码“${masked}”`,
  en: `Review for personal information: what looks like a mobile number, “${masked}”`,
});

/** No mobile number is published. */
export const personalInformationPhone: DocumentedRule = {
  id: "personal-information-phone",
  severity: "warning",
  title: {
    "zh-CN": "正文不含手机号码",
    en: "No mobile number is published",
  },
  basis: {
    "zh-CN": "《个人信息保护法》第四条、《政府信息公开条例》第十五条；号码可能是办公用机，故为警告",
    en: "Personal Information Protection Law, art. 4; Regulations on Open Government Information, art. 15; a number may be an office's, hence a warning",
  },
  editions: "all",
  tolerance: {
    "zh-CN": "固定电话、热线、带量词的数、文号和编号不算；联系方式一栏不查",
    en: "Landlines, hotlines, counts with a unit and codes are none; the contacts are not searched",
  },
  advice: {
    "zh-CN": "发布前删去或隐去；确可公开的，说明理由后接受本条",
    en: "Delete or mask it before publication; where it may be published, accept the finding with the reason",
  },
  passes: {
    "zh-CN": "咨询电话0556-5312345",
    en: "The office's landline",
  },
  fails: {
    "zh-CN": "联系申请人手机号，共11位",
    en: "A requester's mobile number of 11 digits",
  },
  check: (context) => screeningOutcome(context, "phone", messageFor),
};
