import type { DocumentedRule, LocalText } from "@gongkai/core";
import { screeningOutcome } from "../../screening/screening-outcome.ts";

const messageFor = (masked: string): LocalText => ({
  "zh-CN": `保密审查：密级或内部资料标志“${masked}”`,
  en: `Secrecy review: a mark of secrecy or of an internal paper, “${masked}”`,
});

/** Nothing that is published bears a mark of secrecy. */
export const secrecyMark: DocumentedRule = {
  id: "secrecy-mark",
  severity: "error",
  title: {
    "zh-CN": "报告没有密级或内部标志",
    en: "The report bears no mark of secrecy",
  },
  basis: {
    "zh-CN": "《保守国家秘密法》及其实施条例（国家秘密标志）、《政府信息公开条例》第十四条",
    en: "Law on Guarding State Secrets and its implementing regulations (marks of state secrets); Regulations on Open Government Information, art. 14",
  },
  editions: "all",
  tolerance: {
    "zh-CN": "带★的为错误，其余写法为警告；“属于国家秘密”一栏和“涉及国家秘密、商业秘密”等叙述不算",
    en: "A mark with ★ is an error, others a warning; the form's row 属于国家秘密 and prose that speaks of secrets are none",
  },
  advice: {
    "zh-CN": "发布前按保密审查程序核实；确属误标的删去，属于涉密或内部内容的不得发布",
    en: "Have it checked before publication; delete a mark set by mistake, and publish nothing that is secret or internal",
  },
  passes: {
    "zh-CN": "因属于国家秘密不予公开1件",
    en: "One request denied as a state secret",
  },
  fails: {
    "zh-CN": "机密★10年",
    en: "机密★10年",
  },
  check: (context) => screeningOutcome(context, "secrecyMark", messageFor),
};
