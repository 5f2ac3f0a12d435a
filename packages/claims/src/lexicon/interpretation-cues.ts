import type { CueDefinition } from "./cue-definition.ts";

const units = ["条", "篇", "件"];

export const interpretationCues: readonly CueDefinition[] = [
  {
    concept: "interpretation.items.total",
    units,
    before:
      /(?<!上级|本级|本局|本部门|本单位|本机关|视频|图文|原创)政策(?:文件)?解读(?:类)?(?:相关)?(?:信息|稿件|材料|文章)?/gu,
    following: /^(?:的)?政策(?:文件)?解读/u,
  },
  {
    concept: "interpretation.items.higherAuthority",
    units,
    before: /上级(?:机关|部门|政府)?的?(?:政策|文件){0,2}解读(?:类)?(?:信息|稿件|材料|文章)?/gu,
    following: /^(?:的)?上级(?:机关|部门|政府)?的?(?:政策|文件){0,2}解读/u,
  },
  {
    concept: "interpretation.items.own",
    units,
    before: /本(?:级|局|部门|单位|机关)的?(?:政策|文件){0,2}解读(?:类)?(?:信息|稿件|材料|文章)?/gu,
    following: /^(?:的)?本(?:级|局|部门|单位|机关)的?(?:政策|文件){0,2}解读/u,
  },
  {
    concept: "interpretation.items.video",
    units: [...units, "个"],
    before: /视频(?:类)?(?:政策)?解读(?:类)?(?:信息|稿件|材料)?|解读视频/gu,
    following: /^(?:的)?(?:视频(?:类)?(?:政策)?解读|(?:政策)?解读视频)/u,
  },
  {
    concept: "interpretation.items.graphics",
    units: [...units, "个", "张"],
    before: /(?:图解|图文解读|图表解读|一图读懂)(?:类)?(?:政策)?(?:解读)?(?:信息|稿件|材料)?/gu,
    following: /^(?:的)?(?:政策)?(?:图解|图文解读|图表解读)/u,
  },
];
