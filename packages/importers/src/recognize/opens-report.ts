import type { DocumentNode, TableNode } from "@gongkai/core/document";
import { headingLevel } from "./heading-pattern.ts";

/** A table with so many figures is one of the form's. */
const FIGURES_OF_A_FORM = 6;

const FIGURE = /^\d[\d,.]*$/;

/** The headings that reports begin with, whatever they are numbered by. */
const FIRST_HEADING = /^.{0,6}(?:总体情况|概\s*述|引\s*言|前\s*言|基本情况|工作概况)/;

const SENTENCE = /[^。]{20}。/;

function isOfForm({ rows }: TableNode): boolean {
  let figures = 0;
  for (const { text } of rows.flat()) {
    if (FIGURE.test(text) && ++figures >= FIGURES_OF_A_FORM) return true;
  }
  return false;
}

/**
 * Tells where the report itself begins under its title: a section's heading, a sentence, a table of figures.
 *
 * @example
 * opensReport({ type: "paragraph", text: "第一部分 概述" }) //=> true
 * @example
 * opensReport({ type: "paragraph", text: "发布单位：某局" }) //=> false
 */
export function opensReport(node: DocumentNode): boolean {
  if (node.type === "table") return isOfForm(node);
  const { text } = node;
  if (text.length > 24) return headingLevel(text) === 1 || SENTENCE.test(text);
  return headingLevel(text) === 1 || FIRST_HEADING.test(text);
}
