import type { Report } from "@gongkai/core";
import { shortenedOffices } from "./words/office-words.ts";

const REGION = /[省市州盟县区旗]/u;

/** Shorter ones may be parts of other words. */
const SHORTEST = 2;

/** A name, and what is left of it without the regions that it begins with: 甲市乙局, 市乙局, 乙局. */
function withoutRegions(name: string): string[] {
  const names = [name];
  let from = 0;
  for (let at = 1; at < name.length - SHORTEST; at++) {
    // 甲市市场监管局: the second 市 begins the name of the office.
    if (at === from || !REGION.test(name.charAt(at))) continue;
    names.push(name.slice(at), name.slice(at + 1));
    from = at + 1;
  }
  return names;
}

/** A name, and what offices of its kind are called for short: 乙县卫生健康委员会, 乙县卫健委. */
function shortened(name: string): string[] {
  let names = [name];
  for (const [full, short] of shortenedOffices) {
    if (!name.includes(full)) continue;
    names = [...names, ...names.map((one) => one.replace(full, short))];
  }
  return names;
}

/** The names that a report may call its own body by, each once, the longer ones first. */
export function ownNames({ name, aliases, predecessors }: Report["body"]): string[] {
  const all = [name, ...aliases, ...predecessors]
    .map((one) => one.trim())
    .flatMap(withoutRegions)
    .flatMap(shortened);
  return [...new Set(all)]
    .filter(({ length }) => length >= SHORTEST)
    .sort((one, other) => other.length - one.length);
}
