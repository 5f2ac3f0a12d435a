import type { LocalText } from "../models/local-text.ts";
import type { Concept } from "./concept.ts";
import { clause2019, practice } from "./legal-bases.ts";

const text = (zh: string, en: string): LocalText => ({ "zh-CN": zh, en });

const item1 = clause2019("第二十条第（一）项", "20(1)");

const kinds = [
  { code: "rules", name: text("规章", "Government rules"), basis: item1 },
  {
    code: "normativeDocuments",
    name: text("规范性文件", "Normative documents"),
    note: text(
      "；2021年起称行政规范性文件",
      "; called administrative normative documents from 2021 on",
    ),
    basis: item1,
  },
  {
    code: "otherDocuments",
    name: text("其他主动公开文件", "Other documents"),
    note: text("；各地自行增加的行", "; a row that some bodies add"),
    basis: practice,
  },
];

const measures = [
  {
    code: "issued",
    name: text("制发数", "issued"),
    definition: text("本年制发的件数", "documents issued in the year"),
  },
  {
    code: "repealed",
    name: text("废止数", "repealed"),
    definition: text("本年废止的件数", "documents repealed in the year"),
  },
  {
    code: "inForce",
    name: text("现行有效数", "in force"),
    definition: text("年末现行有效的件数", "documents in force at the end of the year"),
  },
  {
    code: "newlyMade",
    name: text("新制作数", "newly made"),
    definition: text(
      "本年新制作的件数（2019、2020年度）",
      "documents newly made in the year (report years 2019 and 2020)",
    ),
  },
  {
    code: "newlyPublished",
    name: text("新公开数", "newly published"),
    definition: text(
      "本年新公开的件数（2019、2020年度）",
      "documents newly published in the year (report years 2019 and 2020)",
    ),
  },
  {
    code: "publishedTotal",
    name: text("对外公开总数", "published in total"),
    definition: text(
      "对外公开的总件数（2019、2020年度）",
      "all documents open to the public (report years 2019 and 2020)",
    ),
  },
];

/** Rules and other documents: how many were issued, repealed, published. */
export const proactiveDocuments: readonly Concept[] = kinds.flatMap(
  ({ code: kind, name, note, basis }) =>
    measures.map((measure) => ({
      code: `proactive.${kind}.${measure.code}`,
      unit: "件",
      label: text(name["zh-CN"] + measure.name["zh-CN"], `${name.en} ${measure.name.en}`),
      definition: text(
        `${name["zh-CN"]}${measure.definition["zh-CN"]}${note?.["zh-CN"] ?? ""}`,
        `${name.en}: ${measure.definition.en}${note?.en ?? ""}`,
      ),
      basis,
    })),
);
