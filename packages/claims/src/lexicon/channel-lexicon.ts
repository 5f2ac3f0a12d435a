import type { CueDefinition } from "./cue-definition.ts";
import { proseLexicon } from "./prose-lexicon.ts";

/**
 * What a channel's description can state, and the dimension that names the channel in the fact.
 *
 * A press conference is one, whichever channel mentions it: null.
 */
export const channelDimensions: ReadonlyMap<string, string | null> = new Map([
  ["proactive.items.byChannel", "channel"],
  ["proactive.items.distinct", null],
  ["engagement.visits", "platform"],
  ["engagement.calls", "platform"],
  ["engagement.petitions", "platform"],
  ["engagement.pressConferences", null],
  ["engagement.publicMeetings", null],
]);

const byChannel: CueDefinition = {
  concept: "proactive.items.byChannel",
  units: ["条", "篇"],
  before: /(?:发布|公开|公布|推送|更新|转发)(?:[^，,。；;：:、()（）0-9]{0,12}?)信息/gu,
  following: /^(?:的)?(?:各类|政务|政府|动态|工作|相关){0,3}信息(?!公开)/u,
  leading: /(?:发布|公开|公布|推送|更新|转发)(?:了|各类|共|共计)?$/u,
  isFallback: true,
};

/** The words of a channel's description: what it counts is the channel's, not the whole report's. */
export const channelLexicon: readonly CueDefinition[] = [
  ...proseLexicon
    .filter(({ concept }) => concept !== "proactive.items.published")
    .map((cue) => (channelDimensions.has(cue.concept) ? cue : { ...cue, isSilent: true as const })),
  byChannel,
];
