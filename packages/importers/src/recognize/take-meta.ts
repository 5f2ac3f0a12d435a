import type { Source } from "@gongkai/core";
import type { DocumentNode, TableNode } from "@gongkai/core/document";
import type { SetAside } from "../import-result.ts";
import { headingLevel } from "./heading-pattern.ts";
import { opensReport } from "./opens-report.ts";
import { type MetaReading, readMeta } from "./read-meta.ts";
import { setAside } from "./set-aside.ts";

/** How many nodes under the title may hold the publisher and the date. */
const META_NODES = 6;

/** How many above it: the particulars of a page stand right over its title. */
const NODES_ABOVE = 12;

const LONGEST_META = 120;

export interface MetaLine extends MetaReading {
  readonly source: Source | undefined;
  /** The document without the lines. */
  readonly rest: readonly DocumentNode[];
  /** The lines themselves: they may say more than publisher and date. */
  readonly setAside: readonly SetAside[];
}

interface MetaText {
  readonly text: string;
  readonly source: Source | undefined;
}

/** A cell, and as a label with the cell beside it. */
function textsOfTable(table: TableNode): MetaText[] {
  if (opensReport(table)) return [];
  return table.rows.flatMap((row) =>
    row.flatMap(({ text, source }, at) => {
      const label = text.replace(/[\s:：]/g, "");
      const beside = row[at + 1];
      const pair = beside === undefined ? [] : [{ ...beside, text: `${label}：${beside.text}` }];
      return [{ text, source }, ...pair.map((each) => ({ text: each.text, source: each.source }))];
    }),
  );
}

function textsOf(node: DocumentNode): MetaText[] {
  const texts = node.type === "table" ? textsOfTable(node) : [node];
  return texts
    .filter(({ text }) => text.length <= LONGEST_META && !text.includes("。"))
    .map(({ text, source }) => ({ text, source }));
}

const NOTHING = { publisher: null, publishedOn: null, origin: null, source: undefined } as const;

type Meta = MetaReading & { readonly source: Source | undefined };

/** What is known already, and what a node adds to it; the same where it adds nothing. */
function withNode(meta: Meta, node: DocumentNode): Meta {
  return textsOf(node).reduce<Meta>((known, { text, source }) => {
    const read = readMeta(text);
    const [publisher, publishedOn, origin] = [
      known.publisher ?? read.publisher,
      known.publishedOn ?? read.publishedOn,
      known.origin ?? read.origin,
    ];
    if (
      publisher === known.publisher &&
      publishedOn === known.publishedOn &&
      origin === known.origin
    )
      return known;
    const place = known.publishedOn === null && publishedOn !== null ? source : known.source;
    return { publisher, publishedOn, origin, source: place };
  }, meta);
}

/**
 * Takes the lines of publisher and date from the nodes between the title and the first section.
 *
 * @param above What stands above the title; it is looked at for what is not said under it.
 */
export function takeMeta(
  nodes: readonly DocumentNode[],
  above: readonly DocumentNode[] = [],
): MetaLine {
  let meta: Meta = NOTHING;
  const taken = new Set<DocumentNode>();
  for (const node of nodes.slice(0, META_NODES)) {
    if (node.type !== "table" && headingLevel(node.text) !== null) break;
    const before = meta;
    meta = withNode(meta, node);
    if (meta !== before) taken.add(node);
  }
  for (const node of above.slice(-NODES_ABOVE).reverse()) meta = withNode(meta, node);
  const rest = taken.size === 0 ? nodes : nodes.filter((node) => !taken.has(node));
  return { ...meta, rest, setAside: setAside([...taken], "header") };
}
