import { type Report, reportYear } from "@gongkai/core";
import { figuresAt } from "../figured-text.ts";
import type { StatementDraft } from "../statement-draft.ts";
import { channelClaims } from "./channel-claims.ts";
import { channelDrafts, statesDistinctPart } from "./channel-drafts.ts";
import { channelTexts } from "./channel-text.ts";
import { lonePlatforms } from "./lone-platforms.ts";

/**
 * Reads the descriptions of the channels of publication.
 *
 * Where one channel alone divides its count into distinct items and repeats, that count is the
 * report's count of published items stated again.
 */
export function readChannels(report: Report): StatementDraft[] {
  const year = reportYear(report);
  const read = channelTexts(report).map((place) => ({
    place,
    claims: channelClaims(figuresAt(report, place), year),
  }));
  const dividing = read.filter(({ claims }) => statesDistinctPart(claims));
  const drafts = read.flatMap((channel) => {
    const isWhole = dividing.length === 1 && dividing[0] === channel;
    return channelDrafts(channel.place, channel.claims, isWhole);
  });
  return lonePlatforms(drafts);
}
