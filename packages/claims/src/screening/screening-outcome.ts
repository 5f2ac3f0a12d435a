import type { FindingDraft, LocalText, RuleContext, RuleOutcome } from "@gongkai/core";
import { printedTexts } from "./printed-texts.ts";
import { type ScreenedPlace, screenReport } from "./screen-report.ts";
import type { ScreenedKind } from "./screened.ts";

/** What a rule says of one thing that it found, by its masked form. */
export type ScreeningMessage = (masked: string) => LocalText;

function findingFor(place: ScreenedPlace, message: ScreeningMessage): FindingDraft {
  const { path, range, printed, masked, kind, isCertain } = place;
  return {
    path,
    range,
    severity: isCertain ? "error" : "warning",
    message: message(masked),
    actual: masked,
    ...(kind === "secrecyMark" ? {} : { withheld: printed }),
  };
}

/** The outcome of a rule that looks for one kind; null where the report prints no prose. */
export function screeningOutcome(
  context: RuleContext,
  kind: ScreenedKind,
  message: ScreeningMessage,
): RuleOutcome | null {
  if (context.derive(printedTexts).length === 0) return null;
  return context
    .derive(screenReport)
    .filter((place) => place.kind === kind)
    .map((place) => findingFor(place, message));
}
