import type { LocalText } from "../../models/local-text.ts";
import type { OpenTableDefinition } from "../edition.ts";

const text = (zh: string, en: string): LocalText => ({ "zh-CN": zh, en });

/** How many items each category holds, and its share. */
export const categories = {
  kind: "open",
  id: "categories",
  section: "proactive",
  label: text("主动公开政府信息的主要类别", "Main categories of published information"),
  dimension: "category",
  columns: [
    {
      id: "category",
      role: "label",
      label: text("政务公开目录", "Category"),
      aliases: ["公开目录", "信息类别", "目录"],
    },
    {
      id: "count",
      role: "count",
      label: text("发布数字", "Items published"),
      aliases: ["发布数量", "发布条数", "数量"],
      concept: "proactive.items.byCategory",
      unit: "条",
    },
    {
      id: "share",
      role: "share",
      label: text("所占比例", "Share"),
      aliases: ["占比", "比例"],
      concept: "proactive.items.byCategory.share",
      unit: "%",
    },
  ],
  alsoCounts: [
    { label: "上级政策解读", concept: "interpretation.items.higherAuthority" },
    { label: "本级政策解读", concept: "interpretation.items.own" },
    { label: "产品召回信息", concept: "proactive.recalls" },
  ],
} as const satisfies OpenTableDefinition;

const description = {
  id: "description",
  role: "description",
  label: text("情况说明", "Description"),
} as const;

/** The channels of disclosure and what the body says of each. */
export const channels = {
  kind: "open",
  id: "channels",
  section: "proactive",
  label: text("主动公开政府信息的形式", "Channels of publication"),
  dimension: "channel",
  columns: [
    { id: "group", role: "group", label: text("类别", "Kind"), aliases: ["公开形式"] },
    { id: "channel", role: "label", label: text("公开渠道", "Channel"), aliases: ["渠道"] },
    description,
  ],
} as const satisfies OpenTableDefinition;

/** The key areas of disclosure and what was done in each. */
export const keyAreas = {
  kind: "open",
  id: "keyAreas",
  section: "proactive",
  label: text("重点领域公开落实情况", "Disclosure in key areas"),
  dimension: "area",
  columns: [
    { id: "group", role: "group", label: text("大项", "Area"), aliases: [] },
    { id: "area", role: "label", label: text("细项", "Matter"), aliases: [] },
    description,
  ],
} as const satisfies OpenTableDefinition;
