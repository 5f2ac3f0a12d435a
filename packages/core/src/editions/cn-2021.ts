import type { LocalText } from "../models/local-text.ts";
import type { Edition } from "./edition.ts";
import { due2019, sections2019 } from "./sections-2019.ts";
import { standingSentences } from "./standing-sentences.ts";
import { proactive2021 } from "./tables/proactive-2021.ts";
import { remedies } from "./tables/remedies.ts";
import { requests2021 } from "./tables/requests.ts";

const text = (zh: string, en: string): LocalText => ({ "zh-CN": zh, en });

/** Reports from 2021 on: the form revised in that year. */
export const cn2021 = {
  id: "cn-2021",
  label: text("2021年修订格式年度报告", "Annual report, form revised in 2021"),
  legalBasis: text(
    "《中华人民共和国政府信息公开条例》（2019年国务院令第711号）第四十九条、第五十条；国办公开办函〔2021〕30号",
    "Regulations on Open Government Information (State Council Order 711 of 2019), arts. 49–50; form: 国办公开办函〔2021〕30号",
  ),
  years: [2021, null],
  detectBy: [
    "本年制发件数",
    "本年废止件数",
    "现行有效件数",
    "本年处理决定数量",
    "本年收费金额",
    "行政规范性文件",
    "申请人无正当理由逾期不补正",
    "申请人逾期未按收费通知要求缴纳费用",
  ],
  due: due2019,
  sectionsEvidence: "law",
  headingsPrescribed: true,
  standingSentences,
  sections: sections2019,
  tables: [proactive2021, requests2021, remedies],
} as const satisfies Edition;
