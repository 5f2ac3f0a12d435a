/** Marks of headings and of bold print in plain text. */
const MARKS = /^[#=*_~`>\s]+|(?<![#=*_~`\s])[#=*_~`\s]+$/g;

const PAIRS = new Map(
  ["《》", "【】", "“”", "「」", "『』", "[]", '""', "''"].map(([...p]) => [p[0], p[1]]),
);

/** What stands before a title on its line: 标题：, 信息名称：, 年报公开：. */
const LABEL =
  /^[^:：《]{0,8}(?:标\s*题|题\s*名|名\s*称|文件名|主\s*题|年报|公开|title)\s*[:：]\s*/i;

/** Chinese letters with a blank after each, as a title is spread over its line. */
const SPREAD = /^(?:\S{1,4}[ \u00a0\u3000]+){6,}\S{1,4}$/;

const BLANKS = /\s+/g;

/** The name of the site or of the column, before or after a title: 某局年度报告_某市人民政府. */
const SEPARATORS = /(?:(?<!\s)\s+)?(?:[_|｜]+\s*|[-–—]+\s*(?![0-9０-９]))/;

function unpaired(text: string): string {
  const closing = PAIRS.get(text[0]);
  const isPair = closing !== undefined && text.indexOf(closing, 1) === text.length - 1;
  return isPair ? text.slice(1, -1) : text;
}

/**
 * Takes off a line what is written around a title: marks, brackets, a label, blanks between its letters.
 *
 * @example
 * plainTitle("标题：《某局2018年政府信息公开工作年度报告》") //=> "某局2018年政府信息公开工作年度报告"
 * @example
 * plainTitle("某 局 2018 年 政 府 信 息 公 开 年 报") //=> "某局2018年政府信息公开年报"
 */
export function plainTitle(line: string): string {
  let plain = line;
  for (let before = ""; before !== plain; ) {
    before = plain;
    plain = unpaired(plain.replace(MARKS, "").replace(LABEL, ""));
  }
  return SPREAD.test(plain) ? plain.replace(BLANKS, "") : plain;
}

/**
 * Lists what of a line can be the title: its parts between separators, else all of it.
 *
 * @example
 * titleParts("某局2018年年报 - 年报 - 某市人民政府") //=> ["某局2018年年报", "年报", "某市人民政府"]
 */
export function titleParts(line: string): string[] {
  const plain = plainTitle(line);
  const parts = plain.split(SEPARATORS).filter((part) => part !== "");
  return parts.length > 1 ? parts.map(plainTitle) : [plain];
}
