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

/** Titles of several years or bodies right after one another are a menu; the last may be the title under it. */
function isInMenu(candidates: readonly TitleCandidate[], at: number): boolean {
  const [own, next] = [candidates[at], candidates[at + 1]];
  if (own === undefined || next === undefined) return false;
  return next.start <= own.end && !isSame(own, next);
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
  for (const [at, candidate] of candidates.entries()) {
    const weight = weightOf(candidate, evidence) - (isInMenu(candidates, at) ? 1 : 0);
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
