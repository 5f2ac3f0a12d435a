import { detectEdition, type Edition, findEdition, type LocalText } from "@gongkai/core";
import type { DocumentNode } from "@gongkai/core/document";
import { remembered } from "../remembered.ts";
import { isNarrative } from "./label-key.ts";
import { simplify } from "./simplify.ts";

const HAN = /[\u4e00-\u9fff]/;

/** Tells a text that names a form; figures never do. */
const namesForm = remembered((text) => {
  const blocks = [{ type: "paragraph", text: simplify(text) }] as const;
  return detectEdition({ blocks }).reasons.length > 0;
});

const tellsForm = (text: string): boolean =>
  !isNarrative(text) && HAN.test(text) && namesForm(text);

/** Only headings, and what names a form, is looked at. */
function tellingPart(node: DocumentNode): DocumentNode[] {
  if (node.type === "heading" || (node.type === "paragraph" && tellsForm(node.text)))
    return [{ ...node, text: simplify(node.text) }];
  if (node.type === "paragraph") return [];
  const cells = node.rows.flatMap((row) => row.filter(({ text }) => tellsForm(text)));
  return [{ ...node, rows: [cells.map(({ text }) => ({ text: simplify(text) }))] }];
}

/** The form that a report is read by, and why. */
export interface ChosenEdition {
  readonly edition: Edition;
  readonly reason: LocalText;
}

/** Takes the form that the report names itself, else the one whose labels it prints; null without either. */
export function chooseEdition(
  nodes: readonly DocumentNode[],
  named: string | null,
): ChosenEdition | null {
  const stated = named === null ? null : findEdition(named);
  if (stated !== null) {
    const reason = {
      "zh-CN": `报告要素写明格式为 ${stated.id}`,
      en: `The particulars name the form ${stated.id}`,
    };
    return { edition: stated, reason };
  }
  const { edition, message } = detectEdition({ blocks: nodes.flatMap(tellingPart) });
  return edition === null ? null : { edition, reason: message };
}
