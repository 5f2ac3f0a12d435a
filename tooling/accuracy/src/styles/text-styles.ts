import { cellLineTexts } from "./cell-lines.ts";
import { damagedTexts } from "./damaged-texts.ts";
import { drawnTexts } from "./drawn-texts.ts";
import { laidOutTexts } from "./laid-out-texts.ts";
import { plainTexts } from "./plain-texts.ts";
import { separatedTexts } from "./separated-texts.ts";
import type { Style } from "./style.ts";

/** Texts as they are copied out of pages. */
export const textStyles: readonly Style[] = [
  ...separatedTexts,
  ...laidOutTexts,
  ...drawnTexts,
  ...plainTexts,
  ...cellLineTexts,
  ...damagedTexts,
];
