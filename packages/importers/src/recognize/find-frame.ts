import type { Document, DocumentNode } from "@gongkai/core/document";
import type { SetAside } from "../import-result.ts";
import { findContents } from "./find-contents.ts";
import { headingLevel } from "./heading-pattern.ts";
import { isTitle, readTitle } from "./read-title.ts";
import { setAside } from "./set-aside.ts";

/** What surrounds the report on its page, told apart from it. */
export interface Frame {
  readonly title: {
    readonly text: string;
    readonly node: Exclude<DocumentNode, { type: "table" }>;
  };
  /** Everything under the title that belongs to the report, or to the line of publisher and date. */
  readonly body: readonly DocumentNode[];
  /** The entries of the list of contents: they can tell a numeral that a heading lost. */
  readonly contents: readonly string[];
  readonly setAside: readonly SetAside[];
}

const NAVIGATION = new RegExp(
  [
    "^(?:返回|(?:您所?在?的?|当前|现在)位置|您现在的位置|首页|设为|加入收藏|网站地图|网站首页)",
    "^(?:关于我们|字号|【?字体|【打印|上一[篇页]|下一[篇页]|相关链接|扫一扫)",
    // A word of a button alone, or before a separator: a row of a table may begin with the same word.
    "^(?:浏览|访问量|点击|分享|打印|关闭)(?:次数|量|率|数|到|本页|窗口)?\\s*(?:$|[:：|｜【】\\[\\]])",
    "ICP备|公网安备|版权所有|(?:技术支持|运行维护|主办单位|承办单位)\\s*[:：]",
  ].join("|"),
);

const isNavigation = (node: DocumentNode): boolean =>
  node.type === "paragraph" &&
  node.text.length <= 120 &&
  !node.text.includes("。") &&
  NAVIGATION.test(node.text);

/** The first line above the sections that can be the title and names a year, else the first that can be. */
function findTitle(nodes: readonly DocumentNode[]): number {
  let found = -1;
  for (const [at, node] of nodes.entries()) {
    if (node.type === "table") continue;
    if (found >= 0 && headingLevel(node.text) === 1) break;
    if (!isTitle(node.text)) continue;
    if (readTitle(node.text).year !== null) return at;
    if (found < 0) found = at;
  }
  return found;
}

/** Finds the title of the report and sets aside what is no part of it, or returns null. */
export function findFrame({ blocks }: Document): Frame | null {
  const at = findTitle(blocks);
  const node = blocks[at];
  if (node === undefined || node.type === "table") return null;
  const contents = findContents(blocks.slice(at + 1));
  return {
    title: { text: node.text, node },
    body: contents.rest.filter((block) => !isNavigation(block)),
    contents: contents.entries,
    setAside: [
      ...setAside(blocks.slice(0, at), "navigation"),
      ...setAside(contents.nodes, "contents"),
      ...setAside(contents.rest.filter(isNavigation), "navigation"),
    ],
  };
}
