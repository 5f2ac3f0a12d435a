import type { Document, DocumentNode } from "../document/document.ts";
import type { LocalText } from "../models/local-text.ts";
import type { Edition } from "./edition.ts";
import type { EditionReason } from "./edition-reason.ts";
import { explainDetection } from "./explain-detection.ts";
import { editions } from "./index.ts";
import { labelWords, plainKey } from "./label-words.ts";

/** Which form a document is on, and why. */
export interface EditionDetection {
  /** Null where no label of a known form was found. */
  readonly edition: Edition | null;
  /** The labels found, in document order, those of other forms among them. */
  readonly reasons: readonly EditionReason[];
  /** The same in a sentence. */
  readonly message: LocalText;
}

/** No label is longer; a paragraph that is may mention one. */
const LONGEST_LABEL = 60;

const SENTENCE = /[。；;，！？]/;

/** What a numbered heading of narrative looks like: 四、政府信息公开的收费及减免情况. */
const NUMBERED = /^[（(]?[一二三四五六七八九十]{1,3}[）)、.．]/;

const labelKeys = editions.flatMap((edition) =>
  edition.detectBy.map((label) => ({ edition: edition.id, label, key: plainKey(label) })),
);

type DetectionLabel = (typeof labelKeys)[number];

const isLabel = (text: string) =>
  text !== "" && text.length <= LONGEST_LABEL && !SENTENCE.test(text);

/** A heading may have the words among others; a cell or a line must be the label, or begin with it. */
function labelsIn(text: string, isHeading: boolean): DetectionLabel[] {
  if (!isLabel(text)) return [];
  const words = labelWords(text);
  const isLoose = isHeading || NUMBERED.test(text);
  return labelKeys.filter(({ key }) => (isLoose ? words.includes(key) : words.startsWith(key)));
}

const labelsOf = (node: DocumentNode): DetectionLabel[] =>
  node.type === "table"
    ? node.rows.flat().flatMap(({ text }) => labelsIn(text.trim(), false))
    : labelsIn(node.text.trim(), node.type === "heading");

function reasonsIn({ blocks }: Pick<Document, "blocks">): EditionReason[] {
  const reasons = new Map<DetectionLabel, EditionReason>();
  for (const [block, node] of blocks.entries()) {
    for (const found of labelsOf(node)) {
      const { edition, label } = found;
      const before = reasons.get(found);
      const count = (before?.count ?? 0) + 1;
      reasons.set(found, { edition, label, count, block: before?.block ?? block });
    }
  }
  return [...reasons.values()];
}

/**
 * Tells the form of a report by the labels that only that form prints; the year decides nothing.
 *
 * Where labels of several forms are found, the form with most different labels is chosen (of equals
 * the later one) and the message says so. A word inside a sentence is no label.
 *
 * @example
 * const blocks = [{ type: "paragraph", text: "本年制发件数" }, { type: "paragraph", text: "现行有效件数" }];
 * detectEdition({ lang: "zh-CN", blocks }).edition?.id //=> "cn-2021"
 */
export function detectEdition(document: Pick<Document, "blocks">): EditionDetection {
  const reasons = reasonsIn(document);
  let edition: Edition | null = null;
  let most = 1;
  for (const candidate of editions) {
    const weight = reasons.filter((reason) => reason.edition === candidate.id).length;
    if (weight >= most) [edition, most] = [candidate, weight];
  }
  return { edition, reasons, message: explainDetection(edition, reasons) };
}
