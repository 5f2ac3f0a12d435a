import { type DigitRun, digitRuns } from "./digit-runs.ts";
import { DIGIT, maskCharacters } from "./mask-characters.ts";
import type { Screened } from "./screened.ts";
import { isCode, isPartOfMore } from "./surroundings.ts";

const MOBILE = /^(?:0?0?86)?(1[3-9][0-9]{9})$/;
const LAYOUTS = new Set(["11", "3,4,4", "3,8", "7,4", "4,4,3", "3,3,5", "4,3,4"]);

/** The layout of the number itself: a country's code that stands apart is not of it. */
function layoutOf({ layout, digits }: DigitRun): string {
  const code = digits.length - 11;
  const [first = 0, ...rest] = layout;
  if (code === 0) return layout.join(",");
  return first === code ? rest.join(",") : [first - code, ...rest].join(",");
}

/** Mobile numbers of the mainland, with or without the country's code. */
export function findPhones(text: string, plain: string): Screened[] {
  return digitRuns(plain, 11, 15).flatMap((run) => {
    const { digits, range, isPart } = run;
    if (!MOBILE.test(digits) || isPart || !LAYOUTS.has(layoutOf(run))) return [];
    if (isPartOfMore(plain, range) || isCode(plain, range)) return [];
    const printed = text.slice(range.start, range.start + range.length);
    const masked = maskCharacters(printed, DIGIT, [digits.length - 8, 4]);
    return [{ kind: "phone" as const, range, printed, masked, isCertain: false }];
  });
}
