import type { LocalText } from "../models/local-text.ts";
import type { Concept } from "./concept.ts";
import { defineConcepts } from "./define-concepts.ts";
import { clause2019 } from "./legal-bases.ts";

const text = (zh: string, en: string): LocalText => ({ "zh-CN": zh, en });

const item5 = clause2019("第二十条第（五）项", "20(5)");
const item6 = clause2019("第二十条第（六）项", "20(6)");
const item8 = clause2019("第二十条第（八）项", "20(8)");
const item9 = clause2019("第二十条第（九）项", "20(9)");

interface Matter {
  readonly code: string;
  readonly name: LocalText;
  readonly basis: LocalText;
}

const fees: Matter = {
  code: "administrativeFees",
  name: text("行政事业性收费", "Administrative and institutional fees"),
  basis: item8,
};

const matters: readonly Matter[] = [
  { code: "licensing", name: text("行政许可", "Licensing"), basis: item5 },
  {
    code: "otherServices",
    name: text("其他对外管理服务事项", "Other services of external administration"),
    basis: item5,
  },
  { code: "penalties", name: text("行政处罚", "Penalties"), basis: item6 },
  { code: "compulsion", name: text("行政强制", "Compulsion"), basis: item6 },
];

/** How many items of a matter there were, and by how many they changed: asked in 2019 and 2020. */
const itemsOf = ({ code, name, basis }: Matter): readonly Concept[] =>
  defineConcepts({ unit: "项", basis }, [
    [
      `proactive.${code}.itemsPreviousYear`,
      `${name["zh-CN"]}上一年项目数`,
      `${name.en}: items last year`,
      `上一年${name["zh-CN"]}的项目数量（2019、2020年度）`,
      `${name.en}: items of the year before (report years 2019 and 2020)`,
    ],
    [
      `proactive.${code}.itemsChange`,
      `${name["zh-CN"]}项目增减数`,
      `${name.en}: change in items`,
      `${name["zh-CN"]}项目本年的增减，减少为负（2019、2020年度）`,
      `${name.en}: change in items in the year, negative where they became fewer (report years 2019 and 2020)`,
    ],
  ]);

const decisionsOf = ({ code, name, basis }: Matter): readonly Concept[] =>
  defineConcepts({ unit: "件", basis }, [
    [
      `proactive.${code}.decisions`,
      `${name["zh-CN"]}处理决定数`,
      `${name.en}: decisions`,
      `本年作出的${name["zh-CN"]}处理决定件数；2021年格式含依法不公开的`,
      `${name.en}: decisions of the year; in the form of 2021, those lawfully not published are included`,
    ],
  ]);

/** What is published of licensing, penalties, fees and procurement. */
export const proactiveMatters: readonly Concept[] = [
  ...matters.flatMap((matter) => [...itemsOf(matter), ...decisionsOf(matter)]),
  ...itemsOf(fees),
  ...defineConcepts({ unit: "万元", basis: item8 }, [
    [
      "proactive.administrativeFees.amount",
      "行政事业性收费金额",
      "Administrative and institutional fees collected",
      "本年收取的行政事业性收费金额（2021年度起）",
      "Administrative and institutional fees collected in the year (from report year 2021)",
    ],
  ]),
  ...defineConcepts({ unit: "项", basis: item9 }, [
    [
      "proactive.procurement.projects",
      "政府集中采购项目数",
      "Centralized procurement: projects",
      "本年政府集中采购的项目数量（2019、2020年度）",
      "Projects of centralized government procurement in the year (report years 2019 and 2020)",
    ],
  ]),
  ...defineConcepts({ unit: null, basis: item9 }, [
    [
      "proactive.procurement.amount",
      "政府集中采购总金额",
      "Centralized procurement: amount",
      "本年政府集中采购的总金额；格式不载单位，写在格内",
      "Total amount of centralized government procurement; the form states no unit, writers put it into the cell",
    ],
  ]),
];
