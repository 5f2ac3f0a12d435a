import type { Finding, Language } from "@gongkai/core";
import { WORDS } from "../diagnostics/words.ts";
import { sourcePlace } from "./source-place.ts";
import { withoutControls } from "./without-controls.ts";

/** Writes findings one below the other: how bad, what, and where in the form's words and in the file. */
export function findingLines(findings: readonly Finding[], language: Language): string {
  return findings
    .flatMap(({ severity, message, place, source }) => [
      `${WORDS[severity][language]}: ${message[language]}`,
      `  --> ${place[language]}${source === undefined ? "" : ` (${sourcePlace(source)})`}`,
    ])
    .map((line) => `${withoutControls(line)}\n`)
    .join("");
}
