import type { Left } from "./left-of.ts";
import type { Mark } from "./mark.ts";
import { isNothing, isWider, type Named, namedIn } from "./named.ts";
import type { Memory } from "./said.ts";
import type { Segment } from "./segment.ts";
import { isSign } from "./signs.ts";
import { lastItem } from "./subject.ts";
import { isPast, settleCarried } from "./which-year.ts";

const CLOSING = new Set(["closed", "replied"]);

/** 上年结转的75件已办结: what became of them later. */
const isOfCarried = (one: string, other: string): boolean =>
  CLOSING.has(one) && other.startsWith("carriedIn");

/** 信访类申请14件不予处理: what stands before says more than what stands behind. */
const isRepeated = (left: readonly string[], right: readonly string[]): boolean =>
  left.length > 0 &&
  right.every((one) =>
    left.some((other) => other === one || isWider(one, other) || isOfCarried(one, other)),
  );

/** What two stretches of text name together; where they differ the second is meant. */
export const merged = (left: Named, right: Named): Named => ({
  topics: right.topics.length > 0 ? right.topics : left.topics,
  aspects:
    right.aspects.length > 0 && !isRepeated(left.aspects, right.aspects)
      ? right.aspects
      : left.aspects,
  applicants: right.applicants.length > 0 ? right.applicants : left.applicants,
});

/** 诉讼案件无一败诉，2件直接起诉的…: what there was none of is not what is counted behind the comma. */
function withoutDenied(tail: readonly Mark[], right: Named): readonly Mark[] {
  const end = tail.findLastIndex((mark) => isSign(mark, "clause"));
  const isDenied = tail.slice(0, Math.max(end, 0)).some((mark) => isSign(mark, "none"));
  return isDenied && right.topics.length > 0 ? tail.slice(end + 1) : tail;
}

/** In 其中 and 中 what stands before only says of what it is a part. */
function namedBefore(tail: readonly Mark[], right: Named): Named {
  const own = namedIn(withoutDenied(tail, right));
  const from = tail.findLastIndex((mark) => isSign(mark, "within", "ofWhich"));
  if (from < 0) return own;
  const inside = namedIn(tail.slice(from + 1));
  if (isNothing(inside)) return isNothing(right) ? own : { ...inside, topics: own.topics };
  return {
    ...inside,
    topics: inside.topics.length > 0 ? inside.topics : own.topics,
    // 新收申请中自然人5971件: of the new ones; 予以公开的申请中自然人12件: of those.
    aspects: inside.aspects.length > 0 ? inside.aspects : own.aspects,
  };
}

/** 自然人申请中，予以公开71件: what follows is said of them, and so are the parts of what they asked for. */
function ofScope({ applicant, whole, isListing }: Memory, named: Named): Named {
  const listed = isListing ? lastItem(whole?.subject ?? null) : null;
  const scope = applicant ?? listed?.applicant ?? null;
  const isOpen = named.applicants.length === 0 && named.aspects.length > 0;
  return scope !== null && isOpen ? { ...named, applicants: [scope] } : named;
}

/** 被纠正的复议、诉讼案件26件，其中复议21件: what is said of all of them is said of each. */
function ofWhole({ whole, isListing }: Memory, named: Named): Named {
  const items = isListing ? (whole?.subject?.items ?? []) : [];
  const aspects = new Set(items.map(({ aspect }) => aspect));
  const [aspect, ...others] = aspects;
  const isOpen = named.topics.length === 1 && named.aspects.length + named.applicants.length === 0;
  const isPart = items.length > 1 && items.some(({ topic }) => topic === named.topics[0]);
  return isOpen && isPart && aspect !== undefined && others.length === 0
    ? { ...named, aspects: [aspect] }
    : named;
}

/** What the words on both sides of a figure name. */
export function namedAround(segment: Segment, { tail }: Left, right: Named): Named {
  const own = merged(namedBefore(tail, right), right);
  const named = ofWhole(segment.memory, ofScope(segment.memory, own));
  return settleCarried(named, isPast(tail, segment), segment.memory.before);
}
