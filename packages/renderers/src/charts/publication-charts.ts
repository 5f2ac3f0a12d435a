import type { LocalText } from "@gongkai/core";
import type { ChartDefinition } from "./chart-definition.ts";

const text = (zh: string, en: string): LocalText => ({ "zh-CN": zh, en });

/** What was published on the body's own initiative. Channels overlap: they are no parts of a whole. */
export const publicationCharts: readonly ChartDefinition[] = [
  {
    id: "categories",
    shape: "bars",
    label: text("主动公开信息的类别", "Items published by category"),
    unit: "条",
    series: { concept: "proactive.items.byCategory", dimension: "category", labels: {} },
  },
  {
    id: "channels",
    shape: "bars",
    label: text("主动公开信息的渠道", "Items published by channel"),
    unit: "条",
    series: {
      concept: "proactive.items.byChannel",
      dimension: "channel",
      labels: {
        gazette: text("政府公报", "Gazette"),
        website: text("政府网站", "Website"),
        weibo: text("政务微博", "Weibo"),
        wechat: text("政务微信", "WeChat"),
        other: text("其他方式", "Other channels"),
      },
    },
  },
];
