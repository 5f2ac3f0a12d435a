import type { LocalText } from "../models/local-text.ts";
import type { Edition } from "./edition.ts";
import { due2019, sections2019 } from "./sections-2019.ts";
import { standingSentences } from "./standing-sentences.ts";
import { proactive2019 } from "./tables/proactive-2019.ts";
import { remedies } from "./tables/remedies.ts";
import { requests2019 } from "./tables/requests.ts";

const text = (zh: string, en: string): LocalText => ({ "zh-CN": zh, en });

/** Reports for 2019 and 2020: the trial form under the Regulations of 2019. */
export const cn2019 = {
  id: "cn-2019",
  label: text("2019年试行格式年度报告", "Annual report, trial form of 2019"),
  legalBasis: text(
    "《中华人民共和国政府信息公开条例》（2019年国务院令第711号）第四十九条、第五十条；国办公开办函〔2019〕60号",
    "Regulations on Open Government Information (State Council Order 711 of 2019), arts. 49–50; form: 国办公开办函〔2019〕60号",
  ),
  years: [2019, 2020],
  detectBy: [
    "本年新制作数量",
    "本年新公开数量",
    "对外公开总数量",
    "上一年项目数量",
    "本年增/减",
    "其他对外管理服务事项",
    "政府集中采购",
    "采购总金额",
    "第二十条第（九）项",
  ],
  due: due2019,
  sectionsEvidence: "law",
  headingsPrescribed: true,
  standingSentences,
  sections: sections2019,
  tables: [proactive2019, requests2019, remedies],
} as const satisfies Edition;
