import { type LocalText, placeOf, type Report, type RuleContext } from "@gongkai/core";

/** The places that rules have named so far; made anew for each report that is validated. */
const namedPlaces = (_: Report): Map<string, LocalText> => new Map();

/** Names a place of the report for a finding: many findings are of one paragraph, or of one cell. */
export function placeIn(context: RuleContext, path: string): LocalText {
  const places = context.derive(namedPlaces);
  const known = places.get(path);
  if (known !== undefined) return known;
  const place = placeOf(context.report, context.edition, path);
  places.set(path, place);
  return place;
}
