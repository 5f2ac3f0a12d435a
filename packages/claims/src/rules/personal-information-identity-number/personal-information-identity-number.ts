import type { DocumentedRule, LocalText } from "@gongkai/core";
import { screeningOutcome } from "../../screening/screening-outcome.ts";

const messageFor = (masked: string): LocalText => ({
  "zh-CN": `个人信息保护审查：疑似公民身份号码“${masked}”`,
  en: `Review for personal information: what looks like an identity number, “${masked}”`,
});

/** No identity number is published. */
export const personalInformationIdentityNumber: DocumentedRule = {
  id: "personal-information-identity-number",
  severity: "error",
  title: {
    "zh-CN": "正文不含公民身份号码",
    en: "No identity number is published",
  },
  basis: {
    "zh-CN": "《个人信息保护法》第二十八条、《政府信息公开条例》第十五条；校验码按 GB 11643-1999",
    en: "Personal Information Protection Law, art. 28; Regulations on Open Government Information, art. 15; check digit by GB 11643-1999",
  },
  editions: "all",
  tolerance: {
    "zh-CN":
      "校验码、出生日期和省份代码都对的为错误；标明是身份证号而校验码不对的为警告；文号、索引号、统一社会信用代码不算",
    en: "An error where check digit, birthday and province fit; a warning where a label says so and the check digit does not; document, index and credit codes are none",
  },
  advice: {
    "zh-CN": "发布前删去或隐去；确可公开的，说明理由后接受本条",
    en: "Delete or mask it before publication; where it may be published, accept the finding with the reason",
  },
  passes: {
    "zh-CN": "统一社会信用代码1134080000323245XA",
    en: "A unified social credit code",
  },
  fails: {
    "zh-CN": "申请人身份证号是18位数字，校验码正确",
    en: "A requester's 18-digit number whose check digit is right",
  },
  check: (context) => screeningOutcome(context, "identityNumber", messageFor),
};
