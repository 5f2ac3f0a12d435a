import { jsonPointer, type Report } from "@gongkai/core";
import { channelTexts } from "./channels/channel-text.ts";
import type { TextPlace } from "./text-place.ts";

/** The paragraphs of a report. */
export const paragraphTexts = (report: Report): TextPlace[] =>
  report.sections.flatMap(({ blocks }, section) =>
    blocks.flatMap((block, at) =>
      block.type === "paragraph"
        ? [{ path: jsonPointer("sections", section, "blocks", at, "text"), text: block.text }]
        : [],
    ),
  );

/** The texts of a report in which statements are read: its paragraphs, and what is said of its channels. */
export const proseTexts = (report: Report): TextPlace[] => [
  ...paragraphTexts(report),
  ...channelTexts(report),
];
