import type { DocumentedRule, LocalText } from "@gongkai/core";
import { screeningOutcome } from "../../screening/screening-outcome.ts";

const messageFor = (masked: string): LocalText => ({
  "zh-CN": `个人信息保护审查：疑似银行卡号“${masked}”`,
  en: `Review for personal information: what looks like a bank card number, “${masked}”`,
});

/** No bank card number is published. */
export const personalInformationBankCard: DocumentedRule = {
  id: "personal-information-bank-card",
  severity: "error",
  title: {
    "zh-CN": "正文不含银行卡号",
    en: "No bank card number is published",
  },
  basis: {
    "zh-CN":
      "《个人信息保护法》第二十八条（金融账户）、《政府信息公开条例》第十五条；校验按 ISO/IEC 7812",
    en: "Personal Information Protection Law, art. 28 (financial accounts); Regulations on Open Government Information, art. 15; check by ISO/IEC 7812",
  },
  editions: "all",
  tolerance: {
    "zh-CN":
      "须属发卡机构号段并通过 Luhn 校验；前文说明是卡号或账号的为错误，没有说明的只查银联号段，为警告",
    en: "Must be of an issuer's range and pass Luhn; an error where a word says card or account, else only UnionPay's range, as a warning",
  },
  advice: {
    "zh-CN": "发布前删去或隐去；确可公开的，说明理由后接受本条",
    en: "Delete or mask it before publication; where it may be published, accept the finding with the reason",
  },
  passes: {
    "zh-CN": "订单号6222021234567890128",
    en: "An order number",
  },
  fails: {
    "zh-CN": "退款银行卡号16至19位，校验正确",
    en: "A card number of 16 to 19 digits that passes the check",
  },
  check: (context) => screeningOutcome(context, "bankCard", messageFor),
};
