import type { DocumentNode, ParagraphNode } from "@gongkai/core/document";

/** So many links one after another are a menu, or the list of other reports. */
const SHORTEST_MENU = 3;
const LONGEST_LINK = 60;

/** Entries of a list of contents are numbered as the headings are. */
const NUMBERED = /^(?:第?[（(]?[一二三四五六七八九十]{1,3}|\d{1,2}[.、．])/;

/** A page's blocks without its menus, and the menus. */
export interface WithoutMenus {
  readonly blocks: readonly DocumentNode[];
  readonly menus: readonly ParagraphNode[];
}

/**
 * Parts a page from its menus: short lines one after another that are nothing but links.
 *
 * @param links The paragraphs that are nothing but links.
 */
export function withoutMenus(
  blocks: readonly DocumentNode[],
  links: ReadonlySet<DocumentNode>,
): WithoutMenus {
  if (links.size < SHORTEST_MENU) return { blocks, menus: [] };
  const isLink = (node: DocumentNode | undefined): node is ParagraphNode =>
    node?.type === "paragraph" && links.has(node) && node.text.length <= LONGEST_LINK;
  const rest: DocumentNode[] = [];
  const menus: ParagraphNode[] = [];
  for (let start = 0; start < blocks.length; ) {
    const run: ParagraphNode[] = [];
    for (let node = blocks[start]; isLink(node); node = blocks[start + run.length]) run.push(node);
    const isMenu = run.length >= SHORTEST_MENU && !run.some(({ text }) => NUMBERED.test(text));
    for (const node of run) (isMenu ? menus : rest).push(node);
    start += run.length;
    const other = blocks[start];
    if (other === undefined) break;
    if (!isLink(other)) {
      rest.push(other);
      start++;
    }
  }
  return { blocks: rest, menus };
}
