import type { CueDefinition } from "./cue-definition.ts";

export const engagementCues: readonly CueDefinition[] = [
  {
    concept: "engagement.visits",
    units: ["人次", "人"],
    before: /接待(?:来访|来人|咨询|群众|人员|人数|服务对象|办事|企业|和|及|、){0,5}/gu,
    following: /^(?:的)?(?:来访|现场咨询)/u,
    leading: /接待(?:了)?$/u,
  },
  {
    concept: "engagement.calls",
    units: ["人次", "人", "通", "个"],
    before:
      /(?:受理|接听|接到|办理|处理)(?:各类|群众|消费者|来电|电话|热线|咨询|投诉|举报|、|和|及){1,8}/gu,
    following: /^(?:的)?(?:来电|(?:咨询|投诉|举报|热线)(?:电话|来电))/u,
    leading: /(?:受理|接听|接到)(?:了)?$/u,
  },
  {
    concept: "engagement.petitions",
    units: ["起", "件", "条"],
    before:
      /(?:受理|接到|收到|办理|处理|回复)(?:各类|群众|消费者|网民|网上|咨询|投诉|举报|信访|留言|求助|来信|问题|、|和|及){1,8}/gu,
    following: /^(?:的)?(?:咨询|投诉|信访|留言)/u,
    leading: /(?:受理|接到|收到|办理|处理|回复)(?:了)?$/u,
    unless: /信息公开|复议|诉讼/u,
  },
  {
    concept: "engagement.pressConferences",
    units: ["次", "场", "场次"],
    before: /新闻(?:发布|通气)会/gu,
    following: /^(?:的)?[^，,。；;、0-9]{0,10}?新闻(?:发布|通气)会/u,
  },
  {
    concept: "engagement.publicMeetings",
    units: ["次", "场", "场次"],
    before: /公议会/gu,
    following: /^(?:的)?[^，,。；;、0-9]{0,10}?公议会/u,
  },
];
