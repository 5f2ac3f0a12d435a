import type { LocalText } from "../models/local-text.ts";
import type { Edition } from "./edition.ts";
import type { EditionReason } from "./edition-reason.ts";

/** More labels than these say no more. */
const MOST_QUOTED = 3;

function quoted(reasons: readonly EditionReason[]): LocalText {
  const labels = reasons.slice(0, MOST_QUOTED).map(({ label }) => label);
  const isCut = reasons.length > MOST_QUOTED;
  return {
    "zh-CN": labels.map((label) => `“${label}”`).join("、") + (isCut ? "等" : ""),
    en: labels.join(", ") + (isCut ? ", …" : ""),
  };
}

function otherForms(chosen: Edition, reasons: readonly EditionReason[]): LocalText {
  const others = reasons.filter(({ edition }) => edition !== chosen.id);
  if (others.length === 0) return { "zh-CN": "", en: "" };
  const ids = [...new Set(others.map(({ edition }) => edition))].join(", ");
  const { "zh-CN": zh, en } = quoted(others);
  return {
    "zh-CN": `；另有 ${ids} 的 ${others.length} 个（${zh}），取特有名称较多者`,
    en: `; it also has ${others.length} of ${ids} (${en}), and the form with more labels is taken`,
  };
}

/** Says in a sentence why a document was taken for a form. */
export function explainDetection(
  chosen: Edition | null,
  reasons: readonly EditionReason[],
): LocalText {
  if (chosen === null) {
    return {
      "zh-CN": "没有找到任何已知格式特有的名称",
      en: "No label of a known form was found",
    };
  }
  const own = reasons.filter(({ edition }) => edition === chosen.id);
  const labels = quoted(own);
  const others = otherForms(chosen, reasons);
  return {
    "zh-CN": `按 ${chosen.id} 特有的 ${own.length} 个名称认定：${labels["zh-CN"]}${others["zh-CN"]}`,
    en: `Told by ${own.length} ${own.length === 1 ? "label" : "labels"} of ${chosen.id}: ${labels.en}${others.en}`,
  };
}
