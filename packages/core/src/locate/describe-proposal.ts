import type { CellChange, LikelyCause, Proposal } from "../findings/proposal.ts";
import type { Language, LocalText } from "../models/local-text.ts";

/** What people call a cause. */
const causeLabels: Readonly<Record<LikelyCause, LocalText>> = {
  digitsSwapped: { "zh-CN": "两位数字颠倒", en: "two digits swapped" },
  digitLost: { "zh-CN": "漏一位数字", en: "a digit lost" },
  digitDoubled: { "zh-CN": "一位数字重复", en: "a digit doubled" },
  digitAdded: { "zh-CN": "多一位数字", en: "a digit too many" },
  digitChanged: { "zh-CN": "一位数字有误", en: "one digit wrong" },
  shiftedToNeighbour: { "zh-CN": "数字错填在相邻一列", en: "written in the next column" },
  totalNotUpdated: { "zh-CN": "总计未随各项更新", en: "the total was not updated" },
  totalNotFilledIn: { "zh-CN": "总计漏填", en: "the total was not filled in" },
  notFilledIn: { "zh-CN": "漏填", en: "not filled in" },
  blankMeantZero: { "zh-CN": "空白即零", en: "the blank means zero" },
  factorTenThousand: { "zh-CN": "相差一万倍", en: "off by a factor of 10,000" },
};

/** More cells than these are counted, not named: `changes` has them all. */
const MOST_NAMED = 4;

/** Longer contents of a cell are cut in a sentence: `changes` has them whole. */
const MOST_PRINTED = 20;

function shorten(printed: string): string {
  return printed.length > MOST_PRINTED ? `${printed.slice(0, MOST_PRINTED)}…` : printed;
}

function changeText({ place, actual, value }: CellChange, language: Language): string {
  const printed = shorten(actual);
  if (language === "zh-CN") {
    const said = printed === "" ? `空白，应填${value}` : `现为${printed}，应为${value}`;
    return `“${place["zh-CN"]}”${said}`;
  }
  const said = printed === "" ? "is blank" : `is ${printed}`;
  return `“${place.en}” ${said} and should be ${value}`;
}

function sentence(
  changes: readonly CellChange[],
  causes: readonly (LikelyCause | null)[],
  language: Language,
): string {
  const isChinese = language === "zh-CN";
  const named = changes.slice(0, MOST_NAMED).map((change, index) => {
    const cause = causes[index] ?? null;
    const [open, close] = isChinese ? ["（", "）"] : [" (", ")"];
    const why = cause === null ? "" : `${open}${causeLabels[cause][language]}${close}`;
    return `${changeText(change, language)}${why}`;
  });
  const more = changes.length - named.length;
  if (more > 0) named.push(isChinese ? `另有${more}格` : `and ${more} more cells`);
  return named.join(isChinese ? "；" : "; ");
}

/** Puts into words which cells should say what, and why they may not. */
export function describeProposal(
  changes: readonly CellChange[],
  causes: readonly (LikelyCause | null)[],
): Pick<Proposal, "text" | "changes" | "cause"> {
  const [first = null, ...others] = causes;
  return {
    text: { "zh-CN": sentence(changes, causes, "zh-CN"), en: sentence(changes, causes, "en") },
    changes,
    cause: others.every((cause) => cause === first) ? first : null,
  };
}
