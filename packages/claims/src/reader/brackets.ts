import type { Mark } from "./mark.ts";
import { isSign, isTerm } from "./signs.ts";

/** Whether words name several things that they add up: 新收加结转, 复议与诉讼之和; 之比 adds up nothing. */
const addsUp = (inside: readonly Mark[]): boolean =>
  inside.filter(isTerm).length > 1 &&
  inside.some((mark) => isSign(mark, "conj")) &&
  !inside.some((mark) => mark.is === "figure" || mark.is === "unknown" || isSign(mark, "compare"));

/**
 * Whether words name what a count may take in beside its own: 公开类（含部分公开）, 申请（含上年结转）. What is part of
 * the name anyway adds nothing: 其他处理（含申请人撤回）.
 */
const takesIn = (inside: readonly Mark[]): boolean =>
  inside.some(
    (mark) =>
      mark.is === "aspect" && (mark.means === "partial" || mark.means.startsWith("carried")),
  );

/**
 * What brackets say of the words before them: 公开类（含部分公开） is both, 申请总量（新收加结转） is their sum, and
 * 适用第三十五条的（大量反复） is named only there. What merely explains is left out: 公开率（…之比）.
 */
function saidInside(before: readonly Mark[], inside: readonly Mark[]): readonly Mark[] {
  // 办结314件（含上年结转），增长13.2%: what the figure takes in, and not what grew.
  if (!inside.some(isTerm) || (before.length === 0 && isSign(inside[0], "ofWhich"))) return [];
  const [first] = inside;
  if (isSign(first, "ofWhich") && first !== undefined && !inside.some(({ is }) => is === "figure"))
    return !takesIn(inside) ? [] : [{ ...first, is: "sign", means: "conj" }, ...inside.slice(1)];
  if (addsUp(inside)) return inside;
  return before.some((mark) => isTerm(mark) || mark.is === "sign") ? [] : inside;
}

/** Takes what closed brackets add to the name before them into it, and leaves out the rest. */
export function withoutBrackets(marks: readonly Mark[]): readonly Mark[] {
  if (!marks.some((mark) => isSign(mark, "close"))) return marks;
  const open: number[] = [];
  const kept: Mark[] = [];
  for (const mark of marks) {
    if (isSign(mark, "open")) open.push(kept.length);
    kept.push(mark);
    if (!isSign(mark, "close")) continue;
    const from = open.pop();
    if (from === undefined) continue;
    const inside = kept.slice(from + 1, -1);
    kept.length = from;
    const clause = kept.slice(kept.findLastIndex((one) => isSign(one, "clause")) + 1);
    const name = kept.findLastIndex(isTerm);
    kept.splice(name < 0 ? kept.length : name + 1, 0, ...saidInside(clause, inside));
  }
  return kept;
}
