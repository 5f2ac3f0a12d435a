import { type DocumentedRule, placeOf, type TextRange } from "@gongkai/core";
import { paragraphTexts } from "../../prose-texts.ts";

/** Where a bracketed note to whoever writes the report begins: 〔待填写：主要做法〕, （此处填写数据）. */
const NOTE =
  /[〔【[（({]\s*(?:待(?:填写?|补充?|写|核实|确认)|此处(?:填写?|补充?)|请(?:在此)?(?:填写?|补充?))/gu;
const CLOSING = /[〕】\]）)}]/u;

/** A bracket that closes later holds prose. */
const LONGEST_NOTE = 60;

/** Notes that close; what stands inside one is part of it. */
function placesToWrite(text: string): TextRange[] {
  const places: TextRange[] = [];
  let end = 0;
  for (const { index: start, 0: opening } of text.matchAll(NOTE)) {
    const inside = start + opening.length;
    const close = text.slice(inside, inside + LONGEST_NOTE + 1).search(CLOSING);
    if (start < end || close < 0) continue;
    end = inside + close + 1;
    places.push({ start, length: end - start });
  }
  return places;
}

/** Nothing in the narrative is left to be written. */
export const narrativeFinished: DocumentedRule = {
  id: "narrative-finished",
  severity: "warning",
  title: {
    "zh-CN": "正文没有留下待填写的地方",
    en: "Nothing in the narrative is left to be written",
  },
  basis: {
    "zh-CN":
      "汇总清单得出的报告只写数字，需要人写的地方以〔待填写：……〕标出；公布的报告不应留有这样的标记。编辑要求，非法律规定",
    en: "A report compiled from records states its figures and marks what a person must write with 〔待填写：…〕; none of these marks belongs in a published report. Good practice, no clause of the law",
  },
  editions: "all",
  tolerance: {
    "zh-CN": "只看括号中以“待填写”“待补充”“待核实”“此处填写”“请填写”等开头的短句",
    en: "Only short notes in brackets that begin with 待填写, 待补充, 待核实, 此处填写, 请填写 and the like",
  },
  advice: {
    "zh-CN": "写好这一处，或删去这一段",
    en: "Write what belongs there, or delete the paragraph",
  },
  passes: {
    "zh-CN": "存在的主要问题：解读形式较为单一",
    en: "The section on problems names them",
  },
  fails: {
    "zh-CN": "〔待填写：存在的主要问题及改进措施〕",
    en: "〔待填写：存在的主要问题及改进措施〕",
  },
  check({ report, edition }) {
    return paragraphTexts(report).flatMap(({ path, text }) =>
      placesToWrite(text).map((range) => ({
        path,
        range,
        place: placeOf(report, edition, path),
        message: {
          "zh-CN": "这里还没有写",
          en: "This is still to be written",
        },
        actual: text.slice(range.start, range.start + range.length),
      })),
    );
  },
};
