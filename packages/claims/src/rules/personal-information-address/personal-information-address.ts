import type { DocumentedRule, LocalText } from "@gongkai/core";
import { screeningOutcome } from "../../screening/screening-outcome.ts";

const messageFor = (masked: string): LocalText => ({
  "zh-CN": `个人信息保护审查：疑似家庭住址“${masked}”`,
  en: `Review for personal information: what looks like a home address, “${masked}”`,
});

/** No home address is published. */
export const personalInformationAddress: DocumentedRule = {
  id: "personal-information-address",
  severity: "warning",
  title: {
    "zh-CN": "正文不含家庭住址",
    en: "No home address is published",
  },
  basis: {
    "zh-CN": "《个人信息保护法》第四条、《政府信息公开条例》第十五条；凭措辞判断，故为警告",
    en: "Personal Information Protection Law, art. 4; Regulations on Open Government Information, art. 15; judged by wording, hence a warning",
  },
  editions: "all",
  tolerance: {
    "zh-CN": "写到幢、单元、室、户或村民组门牌的才算；机关、窗口、公司的地址不算",
    en: "Only addresses down to a building, flat or household; those of offices, counters and companies are none",
  },
  advice: {
    "zh-CN": "发布前删去或隐去；确可公开的，说明理由后接受本条",
    en: "Delete or mask it before publication; where it may be published, accept the finding with the reason",
  },
  passes: {
    "zh-CN": "办公地址：人民路12号行政中心3号楼201室",
    en: "The office's address",
  },
  fails: {
    "zh-CN": "申请人住人民路12号3幢201室",
    en: "A requester lives at a flat that the text names",
  },
  check: (context) => screeningOutcome(context, "address", messageFor),
};
