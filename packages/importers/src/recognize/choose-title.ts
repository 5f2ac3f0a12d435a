import type { DocumentNode } from "@gongkai/core/document";
import { once } from "../once.ts";
import { statedYear } from "./stated-year.ts";
import type { TitleCandidate } from "./title-candidates.ts";

/** A title that the head of a page names has no place among its nodes. */
export type HeadTitle = Pick<TitleCandidate, "text" | "year" | "name">;

export interface ChosenTitle {
  readonly title: TitleCandidate | HeadTitle;
  /** The years of the titles between which nothing decides; empty where there is no doubt. */
  readonly doubt: readonly number[];
}

const compact = (text: string): string => text.replace(/\s+/g, "");

const isSame = (one: HeadTitle, other: HeadTitle): boolean =>
  compact(one.text) === compact(other.text);

const agrees = (one: HeadTitle, other: HeadTitle): boolean =>
  one.year === other.year &&
  one.year !== null &&
  (one.name === other.name || one.name === "" || other.name === "");

/** Whether two different titles stand right after one another. */
const isRun = (one: TitleCandidate | undefined, next: TitleCandidate | undefined): boolean =>
  one !== undefined && next !== undefined && next.start <= one.end && !isSame(one, next);

/**
 * The titles of a menu: of several years or bodies, right after one another. The last of them may be
 * the title under the menu, unless another title stands alone.
 */
function menuOf(candidates: readonly TitleCandidate[]): ReadonlySet<TitleCandidate> {
  const inRun = candidates.filter(
    (candidate, at) => isRun(candidates[at - 1], candidate) || isRun(candidate, candidates[at + 1]),
  );
  if (inRun.length < candidates.length) return new Set(inRun);
  return new Set(candidates.filter((candidate, at) => isRun(candidate, candidates[at + 1])));
}

interface Evidence {
  readonly head: HeadTitle | null;
  readonly nodes: readonly DocumentNode[];
}

const periodOf = once(({ nodes }: Evidence) => ({ year: statedYear(nodes) }));

function weightOf(title: HeadTitle, evidence: Evidence): number {
  if (title.year === null) return 0;
  const { head } = evidence;
  const isStated = title.year === periodOf(evidence).year;
  const isOfHead = head !== null && (isSame(title, head) || agrees(title, head));
  return 3 + (isStated ? 4 : 0) + (isOfHead ? 4 : 0);
}

/** The years that remain where neither the head of the page nor the stated period speaks for one. */
function doubtOf(
  chosen: HeadTitle,
  others: readonly HeadTitle[],
  evidence: Evidence,
): readonly number[] {
  const years = [chosen, ...others].flatMap(({ year }) => (year === null ? [] : [year]));
  const distinct = [...new Set(years)].sort();
  if (distinct.length < 2 || chosen.year === periodOf(evidence).year) return [];
  const { head } = evidence;
  const isConfirmed = head !== null && head !== chosen && head.year === chosen.year;
  return isConfirmed && periodOf(evidence).year === null ? [] : distinct;
}

/**
 * Chooses the title of a report among the lines that can be it and what the head of its page says.
 *
 * A title of the year that the report states, or that the head of the page names, goes before others;
 * among equals the last, which stands nearest to the report.
 */
export function chooseTitle(
  candidates: readonly TitleCandidate[],
  head: HeadTitle | null,
  nodes: readonly DocumentNode[],
): ChosenTitle | null {
  const evidence = { head, nodes };
  const rivals = candidates.some(
    (one) => candidates[0] !== undefined && !isSame(one, candidates[0]),
  );
  const [only] = candidates;
  if (
    only !== undefined &&
    !rivals &&
    (head === null || isSame(only, head) || agrees(only, head))
  ) {
    return { title: candidates.at(-1) ?? only, doubt: [] };
  }
  let best: TitleCandidate | HeadTitle | null = head?.year == null ? null : head;
  // The head of a page alone is believed a little more than a line that nothing speaks for.
  let most = best === null ? -2 : weightOf(best, evidence) - 3;
  const menu = menuOf(candidates);
  for (const candidate of candidates) {
    const weight = weightOf(candidate, evidence) - (menu.has(candidate) ? 1 : 0);
    if (weight < most) continue;
    [best, most] = [candidate, weight];
  }
  best ??= head;
  return best === null
    ? null
    : {
        title: best,
        doubt: doubtOf(best, [...candidates, ...(head === null ? [] : [head])], evidence),
      };
}
