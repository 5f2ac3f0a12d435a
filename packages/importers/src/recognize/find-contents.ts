import type { DocumentNode } from "@gongkai/core/document";
import { headingLevel, headingWords } from "./heading-pattern.ts";

const CONTENTS = /^目\s*[录次]$/;

/** The dots that lead to the number of the page. */
const LEADER = /(?<!\s)\s*(?<![.．·•…])[.．·•…]{2,}\s*(?:\d+\s*)?$/;

/** An entry is a heading; what is longer is the first paragraph of the report. */
const LONGEST_ENTRY = 80;

const textOf = (node: DocumentNode | undefined): string =>
  node === undefined || node.type === "table" ? "" : node.text.replace(LEADER, "");

/** Tells the heading over a list of contents; 目录 over the labels of a table is none. */
function isContentsHeading(nodes: readonly DocumentNode[], at: number): boolean {
  const next = nodes[at + 1];
  const node = nodes[at];
  if (node === undefined || node.type === "table" || !node.text.startsWith("目")) return false;
  if (!CONTENTS.test(textOf(node)) || next === undefined || next.type === "table") return false;
  return headingLevel(textOf(next)) !== null || hasLeader(next);
}

const hasLeader = (node: DocumentNode | undefined): boolean =>
  node !== undefined && node.type !== "table" && LEADER.test(node.text);

/** Where the list ends: with its dots; without any, where its first entry comes again, or else its second. */
function endOfList(nodes: readonly DocumentNode[], start: number): number {
  if (hasLeader(nodes[start])) {
    const end = nodes.findIndex((node, at) => at > start && !hasLeader(node));
    return end < 0 ? nodes.length : end;
  }
  const words = (at: number) => headingWords(textOf(nodes[at]));
  const [first, second] = [words(start), words(start + 1)];
  let end = start;
  for (let at = start + 1; at < nodes.length; at++) {
    const text = textOf(nodes[at]);
    if (text === "" || text.length > LONGEST_ENTRY) break;
    if (words(at) === first) return at;
    if (end === start && at > start + 1 && words(at) === second) end = at;
  }
  return end;
}

export interface Contents {
  /** The heading of the list and its entries. */
  readonly nodes: readonly DocumentNode[];
  /** The entries, without dots and numbers of pages. */
  readonly entries: readonly string[];
  /** The document without the list. */
  readonly rest: readonly DocumentNode[];
}

/** Finds the list of contents and takes it out; where its end cannot be told, only its heading. */
export function findContents(nodes: readonly DocumentNode[]): Contents {
  const start = nodes.findIndex((_, at) => isContentsHeading(nodes, at));
  if (start < 0) return { nodes: [], entries: [], rest: nodes };
  const end = endOfList(nodes, start + 1);
  const list = nodes.slice(start, end);
  const rest = [...nodes.slice(0, start), ...nodes.slice(end)];
  return { nodes: list, entries: list.slice(1).map(textOf), rest };
}
