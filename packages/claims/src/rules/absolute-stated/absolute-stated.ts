import type { DocumentedRule, FindingDraft, RuleContext } from "@gongkai/core";
import { figuresOf } from "../../stated/figures-of.ts";
import type { JudgedStatement } from "../../stated/judged-statements.ts";
import { outcomeOf } from "../../stated/outcome-of.ts";
import { saidIn, statedFinding } from "../../stated/stated-finding.ts";

/** A part that is more than its whole shows that another whole is meant. */
const isOfAnother = ({ statement: { verdict, recomputed } }: JudgedStatement): boolean =>
  verdict === "disagrees" && Number.parseFloat(recomputed ?? "0") > 100;

const isInWords = (judged: JudgedStatement): boolean =>
  judged.statement.kind === "absolute" && judged.statement.figure === null && !isOfAnother(judged);

function findingFor(context: RuleContext, judged: JudgedStatement): FindingDraft {
  const { recomputed } = judged.statement;
  const said = saidIn(context, judged);
  const printed = figuresOf(judged);
  const listed = printed.join(printed.length === 2 ? " ÷ " : ", ");
  return statedFinding(context, judged, {
    severity: "warning",
    message: {
      "zh-CN": `文中说“${said}”，按报告所列的数（${listed}）只是${recomputed}，不是全部`,
      en: `The text says “${said}”, all of them; by the report's figures (${listed}) it is ${recomputed}`,
    },
    expected: recomputed,
  });
}

/** What the narrative says of all is so of all. */
export const absoluteStated: DocumentedRule = {
  id: "absolute-stated",
  severity: "warning",
  title: { "zh-CN": "“全部”“均”所说属实", en: "What is said of all is so of all" },
  basis: {
    "zh-CN": "算术：说“全部”“均”的，部分与总数应当相等；说的是哪一个总数可能另有所指，故为警告",
    en: "Arithmetic: of what is said of all, part and whole are equal; another whole may be meant, hence a warning",
  },
  editions: "all",
  tolerance: {
    "zh-CN":
      "只判断不带数字的；与任何一个可能的总数相符即可；部分比总数还多的，说的必是另一个总数，不作判断；写作100%的由 share-stated 判断；报告没有列出所据的数的，不作判断",
    en: "Only words without a figure; any whole that may be meant will do; a part that is more than the whole shows that another is meant; 100% is left to share-stated; not judged where the report lacks the figures",
  },
  advice: {
    "zh-CN": "核对表格；不是全部的，写出件数",
    en: "Check the tables; where it is not all, state how many",
  },
  passes: {
    "zh-CN": "收到申请均由自然人提出，表三其他申请人各栏为零",
    en: "“All requests came from natural persons”, and the columns of other applicants are zero",
  },
  fails: {
    "zh-CN": "收到申请均由自然人提出，表三却有商业企业提出的5件",
    en: "“All requests came from natural persons”, but the table has 5 of enterprises",
  },
  check: (context) => outcomeOf(context, isInWords, findingFor),
};
