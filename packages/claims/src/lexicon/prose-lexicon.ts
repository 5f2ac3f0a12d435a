import type { CueDefinition } from "./cue-definition.ts";
import { engagementCues } from "./engagement-cues.ts";
import { interpretationCues } from "./interpretation-cues.ts";
import { proactiveCues } from "./proactive-cues.ts";
import { remedyCues } from "./remedy-cues.ts";
import { requestCues } from "./request-cues.ts";

/** The words by which the narrative announces its figures. */
export const proseLexicon: readonly CueDefinition[] = [
  ...proactiveCues,
  ...interpretationCues,
  ...requestCues,
  ...remedyCues,
  ...engagementCues,
];
