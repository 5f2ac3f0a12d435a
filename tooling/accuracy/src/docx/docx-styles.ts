import type { Style } from "../styles/style.ts";
import { autoNumbered } from "./auto-numbered.ts";
import { docx } from "./docx-style.ts";
import { splitRuns } from "./split-runs.ts";
import { textBoxesAndLayout } from "./text-boxes-and-layout.ts";
import { trackedChanges } from "./tracked-changes.ts";

/** Documents as offices write them and send them on. */
export const docxStyles: readonly Style[] = [
  docx("word-plain"),
  autoNumbered,
  trackedChanges,
  splitRuns,
  textBoxesAndLayout,
];
