import { type Report, reportYear } from "@gongkai/core";
import type { StatementDraft } from "../statement-draft.ts";
import { channelTexts } from "./channel-text.ts";
import { lonePlatforms } from "./lone-platforms.ts";
import { channelDrafts, readChannelProse, statesDistinctPart } from "./read-channel-text.ts";

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
    readings: readChannelProse(place.text, year),
  }));
  const dividing = read.filter(({ readings }) => statesDistinctPart(readings));
  const drafts = read.flatMap((channel) => {
    const isWhole = dividing.length === 1 && dividing[0] === channel;
    return channelDrafts(channel.place, channel.readings, isWhole);
  });
  return lonePlatforms(drafts);
}
