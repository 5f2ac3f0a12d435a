import { CONJUNCTION } from "../lexicon/markers.ts";
import type { FigureToken } from "./token.ts";

/** Groups figures that are joined to one list: 362条和350条. A comma joins only after 分别. */
export function chainsOf(
  text: string,
  figures: readonly FigureToken[],
  respectively: readonly number[],
): FigureToken[][] {
  const chains: FigureToken[][] = [];
  let marks = 0;
  let hasRespectively = false;
  for (const figure of figures) {
    const chain = chains.at(-1);
    const last = chain?.at(-1);
    const from = last?.end ?? 0;
    const between = figure.start - from > 4 ? "…" : text.slice(from, figure.start);
    const isJoined = CONJUNCTION.test(between) || (hasRespectively && /^[，,]$/u.test(between));
    if (chain !== undefined && last !== undefined && isJoined) {
      chain.push(figure);
      continue;
    }
    hasRespectively = false;
    for (let place = respectively[marks]; place !== undefined && place < figure.start; ) {
      hasRespectively ||= place >= from;
      marks++;
      place = respectively[marks];
    }
    chains.push([figure]);
  }
  return chains;
}

/** The unit of a list: 95和181条 are both 条. Null where the figures have different ones. */
export function unitOfChain(chain: readonly FigureToken[]): string | null {
  const unit = chain.at(-1)?.figure.unit ?? null;
  const isOne = chain.every(({ figure }) => figure.unit === null || figure.unit === unit);
  return isOne ? unit : null;
}
