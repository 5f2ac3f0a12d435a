import type { SectionBlock } from "@gongkai/core";
import fc from "fast-check";

const clauses = [
  "我局高度重视政府信息公开工作",
  "进一步完善公开制度",
  "及时更新公开目录",
  "按时办理公众申请",
  "加强业务培训和监督检查",
  "重点公开市场监管信息",
  "认真听取社会意见",
  "公开的质量和时效有所提高",
];

const topics = ["工作部署", "制度建设", "渠道建设", "办理情况", "监督保障", "下一步打算"];

const NUMERALS = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

/** Writes a heading's numeral for a zero-based place below ten. */
export const numeralOf = (place: number): string => NUMERALS[place] ?? "十";

const sentence = fc
  .array(fc.constantFrom(...clauses), { minLength: 1, maxLength: 3 })
  .map((parts) => `${parts.join("，")}。`);

/** Narrative that looks neither like a heading nor like a table, and needs no repair. */
export const paragraphText: fc.Arbitrary<string> = fc
  .array(sentence, { minLength: 1, maxLength: 3 })
  .map((sentences) => sentences.join(""));

export const paragraph: fc.Arbitrary<SectionBlock> = paragraphText.map((text) => ({
  type: "paragraph",
  text,
}));

const subsection = fc.record({
  topic: fc.constantFrom(...topics),
  body: fc.array(paragraph, { minLength: 1, maxLength: 2 }),
});

/** The blocks of a section: paragraphs, then numbered sub-headings with paragraphs under them. */
export const proseBlocks: fc.Arbitrary<SectionBlock[]> = fc
  .tuple(
    fc.array(paragraph, { minLength: 1, maxLength: 3 }),
    fc.array(subsection, { maxLength: 3 }),
  )
  .map(([opening, subsections]) => [
    ...opening,
    ...subsections.flatMap(({ topic, body }, index): SectionBlock[] => [
      { type: "heading", level: 2, text: `（${numeralOf(index)}）${topic}` },
      ...body,
    ]),
  ]);
