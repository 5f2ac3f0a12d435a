import type { Source } from "@gongkai/core";
import type { DocumentNode } from "@gongkai/core/document";
import type { SetAside } from "../import-result.ts";
import { headingLevel } from "./heading-pattern.ts";
import { type MetaReading, readMeta } from "./read-meta.ts";
import { setAside } from "./set-aside.ts";

/** How many nodes under the title may hold the publisher and the date. */
const META_NODES = 6;

const LONGEST_META = 120;

export interface MetaLine extends MetaReading {
  readonly source: Source | undefined;
  /** The document without the line. */
  readonly rest: readonly DocumentNode[];
  /** The line itself: it may say more than publisher and date. */
  readonly setAside: readonly SetAside[];
}

/** Takes the line of publisher and date from the nodes between the title and the first section. */
export function takeMeta(nodes: readonly DocumentNode[]): MetaLine {
  for (const [index, node] of nodes.slice(0, META_NODES).entries()) {
    if (node.type === "table" || node.text.length > LONGEST_META) continue;
    if (headingLevel(node.text) !== null) break;
    const meta = readMeta(node.text);
    if (meta.publisher === null && meta.publishedOn === null) continue;
    const rest = [...nodes.slice(0, index), ...nodes.slice(index + 1)];
    return { ...meta, source: node.source, rest, setAside: setAside([node], "header") };
  }
  return { publisher: null, publishedOn: null, source: undefined, rest: nodes, setAside: [] };
}
