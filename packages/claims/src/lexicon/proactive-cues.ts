import type { CueDefinition } from "./cue-definition.ts";

/** A count through one of these, or "of which", is a part of what was published. */
const PART = /其中|微博|微信|公众号|新媒体|客户端|头条|抖音|公报|报刊|电视|广播|门户网站|公示栏/u;

export const proactiveCues: readonly CueDefinition[] = [
  {
    concept: "proactive.items.published",
    units: ["条", "件"],
    before: /(?:发布|公开|公布)(?:了|各类|各项|政务|政府|相关|有关){0,4}信息/gu,
    following: /^(?:的)?(?:政务|政府)信息(?!公开)/u,
    leading: /(?:发布|公开|公布)(?:了|各类|政务|政府){0,2}(?:共计|共|合计|总计)?$/u,
    unless: PART,
  },
  {
    concept: "proactive.items.distinct",
    units: ["条", "件"],
    before:
      /(?:非重复|不重复|去重后?|(?:剔除|扣除|除去)重复(?:信息|发布)?后?)(?:发布|公开)?的?(?:政务|政府)?(?:信息)?/gu,
    following: /^(?:为|是|系)?(?:非重复|不重复)/u,
  },
  {
    concept: "proactive.documents.total",
    units: ["条", "件", "份"],
    before: /(?:发布|公开|公布)的?(?:各类|政府|政务){0,2}(?:文件|公文)/gu,
    following: /^(?:的)?(?:文件|公文)(?!解读)/u,
    leading: /(?:发布|公开|公布)(?:了|各类|政府|政务){0,2}(?:共计|共|合计|总计)?$/u,
    unless: PART,
  },
  {
    concept: "proactive.keyAreas.items",
    units: ["条", "件"],
    before: /重点领域(?:公开类|公开|发布|类|政府|政务|相关|有关|的){0,5}信息/gu,
    following: /^(?:的)?重点领域(?:公开|政府|政务|类|相关|有关){0,3}信息/u,
  },
  {
    concept: "proactive.recalls",
    units: ["条"],
    before: /召回(?:及|和|与|缺陷|产品|召回|名录|公告|通报|类|相关){0,8}(?:信息)?/gu,
    following: /^(?:的)?(?:缺陷)?产品召回/u,
  },
];
