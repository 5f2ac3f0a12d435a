import type { Source } from "@gongkai/core";
import type { DocumentNode, TableNode } from "@gongkai/core/document";
import { bodyKind } from "./body-kind.ts";
import { opensReport } from "./opens-report.ts";
import { isYearLine, readTitle, titleIn } from "./read-title.ts";

/** A line of a page that can be the title of its report. */
export interface TitleCandidate {
  /** Without what stands around it. */
  readonly text: string;
  readonly year: number | null;
  /** The body's name; "" where it names none. */
  readonly name: string;
  /** Its first node, and the one after its last. */
  readonly start: number;
  readonly end: number;
  readonly source: Source | undefined;
}

/** A title is written on so many lines at most. */
const MOST_LINES = 3;

const LONGEST_PIECE = 40;

/** The text of a node that can be a piece of a title. */
function pieceOf(node: DocumentNode | undefined): string | null {
  if (node === undefined || node.type === "table" || node.text.length > LONGEST_PIECE) return null;
  return /[。：:；;>|]/.test(node.text) ? null : node.text.replace(/\s+/g, "");
}

/** The title that neighbouring lines make together: the fewest lines that do. */
function joinedAt(nodes: readonly DocumentNode[], start: number) {
  let joined = "";
  for (let end = start; end < start + MOST_LINES; end++) {
    const piece = pieceOf(nodes[end]);
    if (piece === null) return null;
    joined += piece;
    const text = end === start ? null : titleIn(joined);
    if (text === null) continue;
    const first = pieceOf(nodes[start]) ?? "";
    // What is a title without its first line has nothing to do with that line.
    return titleIn(joined.slice(first.length)) === null ? { text, start, end: end + 1 } : null;
  }
  return null;
}

interface Core {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function coreAt(nodes: readonly DocumentNode[], start: number): Core | null {
  const node = nodes[start];
  if (node === undefined || node.type === "table") return null;
  // A heading element is a title of our own pages, and is written as it is.
  if (node.type === "heading" && titleIn(node.text) !== null) {
    return { text: node.text, start, end: start + 1 };
  }
  const text = titleIn(node.text);
  return text === null ? joinedAt(nodes, start) : { text, start, end: start + 1 };
}

const isYearAt = (nodes: readonly DocumentNode[], at: number): boolean => {
  const piece = pieceOf(nodes[at]);
  return piece !== null && isYearLine(piece);
};

/** Takes the year from the line beneath or above; lines of several years are a menu. */
function withYear(nodes: readonly DocumentNode[], core: Core): Core {
  if (readTitle(core.text).year !== null) return core;
  const { text, start, end } = core;
  if (isYearAt(nodes, end) && !isYearAt(nodes, end + 1)) {
    return { text: text + (pieceOf(nodes[end]) ?? ""), start, end: end + 1 };
  }
  const above = pieceOf(nodes[start - 1]) ?? "";
  if (!/[年度）)]$/.test(above) || isYearAt(nodes, start - 2)) return core;
  if (readTitle(above).year === null) return core;
  const name = readTitle(text).name;
  const place = isYearLine(above) ? text.indexOf(name) + name.length : 0;
  const year = above.replace(/[（()）]/g, "");
  return { text: text.slice(0, place) + year + text.slice(place), start: start - 1, end };
}

const namesBody = (nodes: readonly DocumentNode[], at: number): boolean => {
  const piece = pieceOf(nodes[at]);
  return piece !== null && piece.length <= 30 && bodyKind(piece) !== "other";
};

/** Takes the body's name from the line above; a list of bodies is a menu. */
function withName(nodes: readonly DocumentNode[], core: Core): Core {
  if (readTitle(core.text).name !== "") return core;
  const at = core.start - 1;
  if (!namesBody(nodes, at) || namesBody(nodes, at - 1)) return core;
  return { ...core, text: (pieceOf(nodes[at]) ?? "") + core.text, start: at };
}

function candidateAt(nodes: readonly DocumentNode[], at: number): TitleCandidate | null {
  const core = coreAt(nodes, at);
  if (core === null) return null;
  const whole = withName(nodes, withYear(nodes, core));
  const node = nodes[whole.start];
  const source = node?.type === "table" ? undefined : node?.source;
  return { ...whole, ...readTitle(whole.text), source };
}

function candidatesInTable({ rows }: TableNode, at: number): TitleCandidate[] {
  return rows.flat().flatMap(({ text: printed, source }) => {
    const text = titleIn(printed);
    return text === null ? [] : [{ text, ...readTitle(text), start: at, end: at + 1, source }];
  });
}

export interface TitleSearch {
  /** In their order. */
  readonly candidates: readonly TitleCandidate[];
  /** Where the report itself begins: no title is looked for from there on. */
  readonly end: number;
}

/**
 * Lists what can be the title from a node on, up to where the report begins.
 *
 * @param start The first node that is looked at.
 */
export function titleCandidates(nodes: readonly DocumentNode[], start = 0): TitleSearch {
  const candidates: TitleCandidate[] = [];
  for (let at = start; at < nodes.length; ) {
    const node = nodes[at];
    if (node === undefined) break;
    const found = node.type === "table" ? candidatesInTable(node, at) : [candidateAt(nodes, at)];
    const here = found.filter((candidate) => candidate !== null);
    candidates.push(...here);
    if (opensReport(node) && !(node.type === "paragraph" && here.length > 0)) {
      return { candidates, end: at };
    }
    at = Math.max(at + 1, here.at(-1)?.end ?? 0);
  }
  return { candidates, end: nodes.length };
}
