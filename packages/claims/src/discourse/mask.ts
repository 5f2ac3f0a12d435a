import { SET_ASIDE } from "../lexicon/markers.ts";

/** Blots out what states nothing, so that all places in the text stay where they are. */
export const maskText = (text: string): string =>
  text.replace(SET_ASIDE, (found) => "□".repeat(found.length));
