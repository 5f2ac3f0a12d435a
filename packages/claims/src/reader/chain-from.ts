import type { Mark } from "./mark.ts";
import { isSign } from "./signs.ts";

const isPercentage = (mark: Mark | undefined): boolean =>
  mark?.is === "figure" && mark.figure.unit === "%";

/**
 * The places of the figures that are joined to one list, from one figure on: 145件和27件.
 *
 * @param hasRespectively Whether 分别 stands before them: then commas join them too.
 */
export function chainFrom(marks: readonly Mark[], at: number, hasRespectively: boolean): number[] {
  const chain = [at];
  let last = at;
  for (let next = at + 1; next < marks.length; next++) {
    const mark = marks[next];
    if (mark?.is === "figure") {
      // Two figures side by side are no list, and neither are 5101件/31.5%.
      if (next === last + 1 || isPercentage(mark) !== isPercentage(marks[at])) break;
      chain.push(next);
      last = next;
    } else if (!isSign(mark, "conj") && !(hasRespectively && isSign(mark, "clause"))) {
      break;
    }
  }
  return chain;
}
