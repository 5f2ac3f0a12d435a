import { detectEdition, type Edition, findEdition, type LocalText } from "@gongkai/core";
import type { DocumentNode } from "@gongkai/core/document";
import { isNarrative } from "./label-key.ts";
import { simplify } from "./simplify.ts";

/** Only what is short enough for a label is looked at. */
const labelled = (text: string): string => (isNarrative(text) ? text : simplify(text));

const simplified = (node: DocumentNode): DocumentNode => {
  if (node.type !== "table") return { ...node, text: labelled(node.text) };
  const rows = node.rows.map((row) => row.map(({ text }) => ({ text: labelled(text) })));
  return { ...node, rows };
};

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
  const { edition, message } = detectEdition({ blocks: nodes.map(simplified) });
  return edition === null ? null : { edition, reason: message };
}
