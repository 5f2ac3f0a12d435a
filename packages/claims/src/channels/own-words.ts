import type { Mark } from "../reader/mark.ts";

const isOfChannel = ({ is, means }: Mark): boolean =>
  (is === "narrowing" || is === "applicant") && means.startsWith("channel");

/**
 * Takes from a channel's description what would narrow a count elsewhere: the channel's own name, 通过微博发布信息95条,
 * and words for what it publishes or holds, 发布动态信息7000余条. All of it is what the channel counts.
 */
export function withoutOwnWords(marks: readonly Mark[]): Mark[] {
  let isBeforeTopic = false;
  return marks
    .toReversed()
    .map((mark): Mark => {
      const isOwn = isOfChannel(mark) || (mark.is === "unknown" && isBeforeTopic);
      const isPassedOver = isOwn || mark.is === "filler";
      isBeforeTopic = mark.is === "topic" || (isBeforeTopic && isPassedOver);
      const { start, end } = mark;
      return isOwn ? { is: "filler", means: "channel", start, end } : mark;
    })
    .toReversed();
}
