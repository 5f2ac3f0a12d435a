import type { Document, DocumentNode } from "@gongkai/core";
import type { SetAside } from "../import-result.ts";
import { headingWords } from "./heading-pattern.ts";
import { isTitle } from "./read-title.ts";

/** What surrounds the report on its page, told apart from it. */
export interface Frame {
  readonly title: { readonly text: string; readonly node: DocumentNode };
  /** Everything under the title that belongs to the report, or to the line of publisher and date. */
  readonly body: readonly DocumentNode[];
  /** The entries of the list of contents: they can tell a numeral that a heading lost. */
  readonly contents: readonly string[];
  readonly setAside: readonly SetAside[];
}

const NAVIGATION =
  /^(?:返回|(?:您所?在?的?|当前|现在)位置|您现在的位置|首页|设为|加入收藏|网站地图|网站首页|关于我们|字号|【?字体|浏览|访问量|点击|分享|打印|关闭|【打印|上一[篇页]|下一[篇页]|首页|相关链接|扫一扫)|ICP备|公网安备|版权所有|(?:技术支持|运行维护|主办单位|承办单位)\s*[:：]/;

const textOf = (node: DocumentNode): string => (node.type === "table" ? "" : node.text);

const isNavigation = (node: DocumentNode): boolean =>
  node.type === "paragraph" &&
  node.text.length <= 120 &&
  !node.text.includes("。") &&
  NAVIGATION.test(node.text);

function aside(nodes: readonly DocumentNode[], reason: SetAside["reason"]): SetAside[] {
  return nodes.flatMap((node) => {
    const source = node.type === "table" ? undefined : node.source;
    return source === undefined ? [] : [{ reason, source }];
  });
}

/** How many nodes the list of contents takes, from its own heading: until its first entry comes again. */
function contentsLength(nodes: readonly DocumentNode[], start: number): number {
  const first = nodes[start + 1];
  if (first === undefined) return 1;
  const words = headingWords(textOf(first));
  for (let index = start + 2; index < nodes.length; index++) {
    const node = nodes[index];
    if (node === undefined || node.type === "table" || textOf(node).length > 80) return 1;
    if (headingWords(textOf(node)) === words) return index - start;
  }
  return 1;
}

/** Finds the title of the report and sets aside what is no part of it, or returns null. */
export function findFrame({ blocks }: Document): Frame | null {
  const at = blocks.findIndex((node) => node.type !== "table" && isTitle(node.text));
  const node = blocks[at];
  if (node === undefined) return null;
  const below = blocks.slice(at + 1);
  const listed = below.findIndex((block) => /^目\s*[录次]$/.test(textOf(block)));
  const length = listed < 0 ? 0 : contentsLength(below, listed);
  const contents = listed < 0 ? [] : below.slice(listed, listed + length);
  const rest = listed < 0 ? below : [...below.slice(0, listed), ...below.slice(listed + length)];
  return {
    title: { text: textOf(node), node },
    body: rest.filter((block) => !isNavigation(block)),
    contents: contents.slice(1).map(textOf),
    setAside: [
      ...aside(blocks.slice(0, at), "navigation"),
      ...aside(contents, "contents"),
      ...aside(rest.filter(isNavigation), "navigation"),
    ],
  };
}
