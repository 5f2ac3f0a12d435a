import type { LocalText } from "../../models/local-text.ts";
import type { FixedTableDefinition } from "../edition.ts";
import { disclosureRows } from "./statistics-2014-disclosure.ts";
import { organizationRows } from "./statistics-2014-organization.ts";
import { requestRows } from "./statistics-2014-requests.ts";

const text = (zh: string, en: string): LocalText => ({ "zh-CN": zh, en });

/**
 * The national statistics table of 国办发〔2014〕32号 (report years 2014 to 2018).
 *
 * Its first three rows and `hotTopics` were read in published tables; the others are from memory, so
 * what rests on the table is a warning at most.
 */
export const statistics2014 = {
  kind: "fixed",
  id: "statistics-2014",
  section: "appendix",
  label: text("政府信息公开情况统计表", "Statistics of open government information"),
  name: text("统计表", "Statistics table"),
  rowHeader: text("统计指标", "Statistical indicator"),
  evidence: "background",
  rows: [...disclosureRows, ...requestRows, ...organizationRows],
  columns: [
    {
      id: "value",
      label: text("统计数", "Figure"),
      aliases: [
        "{year}年度",
        "{year}年",
        "数量",
        "数值",
        "本年",
        "本年度",
        "本年数",
        "本期",
        "本期数",
      ],
    },
  ],
} as const satisfies FixedTableDefinition;
