import type { Source } from "@gongkai/core";
import type { Document, DocumentNode, TableCellNode } from "@gongkai/core/document";
import type { SetAside } from "../import-result.ts";
import { type ChosenTitle, chooseTitle, type HeadTitle } from "./choose-title.ts";
import { cleanText } from "./clean-text.ts";
import { findContents } from "./find-contents.ts";
import { opensReport } from "./opens-report.ts";
import { readTitle, titleIn } from "./read-title.ts";
import { setAside } from "./set-aside.ts";
import { type TitleCandidate, type TitleSearch, titleCandidates } from "./title-candidates.ts";

/** What surrounds the report on its page, told apart from it. */
export interface Frame {
  readonly title: Title;
  /** Everything under the title that belongs to the report, or to the line of publisher and date. */
  readonly body: readonly DocumentNode[];
  /** What stands above the title: the particulars of the page may be among it. */
  readonly above: readonly DocumentNode[];
  /** The entries of the list of contents: they can tell a numeral that a heading lost. */
  readonly contents: readonly string[];
  readonly setAside: readonly SetAside[];
}

/** The title of a report. */
export interface Title extends Pick<ChosenTitle, "doubt"> {
  readonly text: string;
  readonly year: number | null;
  /** The body's name; "" where neither the title nor the head of the page names one. */
  readonly name: string;
  /** Where it stands; undefined where only the head of the page has it. */
  readonly source: Source | undefined;
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

/** The lines that can be the title above the report; where there are none, those further down. */
function searchTitles(nodes: readonly DocumentNode[], head: HeadTitle | null): TitleSearch {
  let found = titleCandidates(nodes);
  while (found.candidates.length === 0 && found.end < nodes.length) {
    found = titleCandidates(nodes, found.end + 1);
    const [candidate] = found.candidates;
    if (candidate === undefined || head?.year == null) continue;
    const isReport = candidate.year === head.year && nodes.slice(candidate.end).some(opensReport);
    if (!isReport) found = { candidates: [], end: found.end };
  }
  return found;
}

const isLong = ({ text }: TableCellNode): boolean => text.length > 60 && text.includes("。");

/** Whether a table that holds the title holds more of the report. */
const holdsReport = (node: DocumentNode | undefined): boolean =>
  node?.type === "table" && (opensReport(node) || node.rows.flat().some(isLong));

function withoutCell(node: DocumentNode | undefined, source: Source | undefined): DocumentNode[] {
  if (node?.type !== "table") return [];
  const rows = node.rows.map((row) => row.filter((cell) => cell.source !== source));
  return [{ ...node, rows }];
}

interface Parts {
  readonly above: readonly DocumentNode[];
  readonly under: readonly DocumentNode[];
}

function partsAround(
  nodes: readonly DocumentNode[],
  { title }: ChosenTitle,
  candidates: readonly TitleCandidate[],
): Parts {
  if (!("start" in title)) {
    const start = candidates.at(-1)?.end ?? 0;
    return { above: nodes.slice(0, start), under: nodes.slice(start) };
  }
  const { start, end, source } = title;
  if (holdsReport(nodes[start])) return { above: nodes.slice(0, start), under: nodes.slice(start) };
  const above = [...nodes.slice(0, start), ...withoutCell(nodes[start], source)];
  return { above, under: nodes.slice(end) };
}

/** The title once more, between the particulars of the page and the first section. */
function repeatedTitles(nodes: readonly DocumentNode[], title: string): Set<DocumentNode> {
  const plain = title.replace(/\s+/g, "");
  const end = nodes.findIndex(opensReport);
  const above = end < 0 ? [] : nodes.slice(0, end);
  const isTitle = (node: DocumentNode) =>
    node.type !== "table" && titleIn(node.text)?.replace(/\s+/g, "") === plain;
  return new Set(above.filter(isTitle));
}

/** What the head of the page says its title is, best first: the first that names a year, else the first. */
function headTitle(titles: readonly string[]): HeadTitle | null {
  const texts = titles.flatMap((title) => titleIn(cleanText(title)) ?? []);
  const read = texts.map((text) => ({ text, ...readTitle(text) }));
  return read.find(({ year }) => year !== null) ?? read[0] ?? null;
}

/**
 * Finds the title of the report and sets aside what is no part of it, or returns null.
 *
 * @param titles What the head of the page says its title is, best first.
 */
export function findFrame({ blocks }: Document, titles: readonly string[]): Frame | null {
  const head = headTitle(titles);
  const { candidates } = searchTitles(blocks, head);
  const chosen = chooseTitle(candidates, head, blocks);
  if (chosen === null) return null;
  const { above, under } = partsAround(blocks, chosen, candidates);
  const contents = findContents(under);
  const repeated = repeatedTitles(contents.rest, chosen.title.text);
  const { text, year, name } = chosen.title;
  const isHeadOfSame = head !== null && head.year === year;
  return {
    title: {
      text,
      year,
      name: name === "" && isHeadOfSame ? head.name : name,
      source: "source" in chosen.title ? chosen.title.source : undefined,
      doubt: chosen.doubt,
    },
    above,
    body: contents.rest.filter((node) => !isNavigation(node) && !repeated.has(node)),
    contents: contents.entries,
    setAside: [
      ...setAside(above, "navigation"),
      ...setAside(contents.nodes, "contents"),
      ...setAside(contents.rest.filter(isNavigation), "navigation"),
      ...setAside([...repeated], "header"),
    ],
  };
}
