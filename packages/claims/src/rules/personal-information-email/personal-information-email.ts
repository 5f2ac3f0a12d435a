import type { DocumentedRule, LocalText } from "@gongkai/core";
import { screeningOutcome } from "../../screening/screening-outcome.ts";

const messageFor = (masked: string): LocalText => ({
  "zh-CN": `个人信息保护审查：疑似个人电子邮箱“${masked}”`,
  en: `Review for personal information: what looks like a personal e-mail address, “${masked}”`,
});

/** No personal e-mail address is published. */
export const personalInformationEmail: DocumentedRule = {
  id: "personal-information-email",
  severity: "warning",
  title: {
    "zh-CN": "正文不含个人电子邮箱",
    en: "No personal e-mail address is published",
  },
  basis: {
    "zh-CN": "《个人信息保护法》第四条、《政府信息公开条例》第十五条；邮箱可能是办公用的，故为警告",
    en: "Personal Information Protection Law, art. 4; Regulations on Open Government Information, art. 15; a mailbox may be an office's, hence a warning",
  },
  editions: "all",
  tolerance: {
    "zh-CN": ".gov.cn 邮箱是机关邮箱，不算；联系方式一栏不查",
    en: "Mailboxes of .gov.cn are official and none; the contacts are not searched",
  },
  advice: {
    "zh-CN": "发布前删去或隐去；确可公开的，说明理由后接受本条",
    en: "Delete or mask it before publication; where it may be published, accept the finding with the reason",
  },
  passes: {
    "zh-CN": "电子邮箱xxgk@example.gov.cn",
    en: "A mailbox of .gov.cn",
  },
  fails: {
    "zh-CN": "申请人邮箱zhangsan@example.com",
    en: "A requester's mailbox",
  },
  check: (context) => screeningOutcome(context, "email", messageFor),
};
