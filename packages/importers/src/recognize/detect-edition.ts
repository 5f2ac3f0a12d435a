import { type DocumentNode, type Edition, editions, findEdition } from "@gongkai/core";

function* textsOf(nodes: readonly DocumentNode[]): Generator<string> {
  for (const node of nodes) {
    if (node.type !== "table") yield node.text;
    else for (const row of node.rows) for (const cell of row) yield cell.text;
  }
}

/** Finds the form of a report by the words that only that form prints; the year decides nothing. */
export function detectEdition(
  nodes: readonly DocumentNode[],
  named: string | null,
): Edition | null {
  const stated = named === null ? null : findEdition(named);
  if (stated !== null) return stated;
  const scores = editions.map((edition) => ({ edition, score: 0 }));
  for (const text of textsOf(nodes)) {
    if (text.length > 80) continue;
    for (const candidate of scores) {
      if (candidate.edition.detectBy.some((words) => text.includes(words))) candidate.score++;
    }
  }
  const [best] = scores.sort((left, right) => right.score - left.score);
  return best !== undefined && best.score > 0 ? best.edition : null;
}
