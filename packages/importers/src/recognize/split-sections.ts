import type { Edition } from "@gongkai/core";
import type { DocumentNode, HeadingNode } from "@gongkai/core/document";
import { headingWords } from "./heading-pattern.ts";
import { simplify } from "./simplify.ts";

export interface SectionNodes {
  readonly id: string;
  /** Null for what stands before the first heading. */
  readonly heading: HeadingNode | null;
  readonly nodes: readonly DocumentNode[];
}

function sectionId(edition: Edition, heading: string, taken: ReadonlySet<string>): string {
  const words = simplify(headingWords(heading));
  const definition = edition.sections.find(
    ({ id, keywords }) => !taken.has(id) && keywords.some((keyword) => words.includes(keyword)),
  );
  return definition?.id ?? `local-${taken.size + 1}`;
}

/** Cuts a document at its section headings, and tells each section by the words of its heading. */
export function splitSections(nodes: readonly DocumentNode[], edition: Edition): SectionNodes[] {
  const sections: { id: string; heading: HeadingNode | null; nodes: DocumentNode[] }[] = [];
  const taken = new Set<string>();
  for (const node of nodes) {
    const current = sections.at(-1);
    if (node.type === "heading" && node.level === 1) {
      const id = sectionId(edition, node.text, taken);
      taken.add(id);
      sections.push({ id, heading: node, nodes: [] });
    } else if (current === undefined) {
      sections.push({ id: "preamble", heading: null, nodes: [node] });
    } else {
      current.nodes.push(node);
    }
  }
  return sections;
}
