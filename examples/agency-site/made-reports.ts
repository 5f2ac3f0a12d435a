import { buildReport, type Report } from "gongkai";
import { type Applicants, before, type YearOfFigures, years } from "./figures.ts";

const sum = (all: readonly Applicants[]): Applicants => [
  all.reduce((total, [persons]) => total + persons, 0),
  all.reduce((total, [, enterprises]) => total + enterprises, 0),
];

const byApplicant = ([naturalPerson, commercial]: Applicants) => ({ naturalPerson, commercial });

/** What was received: whatever was decided or is left, and was not left by the year before. */
function received({ outcomes, carriedOut }: YearOfFigures, carriedIn: Applicants): Applicants {
  const [persons, enterprises] = sum([...Object.values(outcomes), carriedOut]);
  return [persons - carriedIn[0], enterprises - carriedIn[1]];
}

const remediesOf = ({ remedies }: YearOfFigures) =>
  Object.fromEntries(
    Object.entries(remedies).map(([kind, [upheld, corrected, other, pending]]) => [
      kind,
      { upheld, corrected, other, pending },
    ]),
  );

interface Open {
  readonly carriedIn: Applicants;
  readonly documentsBefore: number;
}

function reportOf(figures: YearOfFigures, { carriedIn, documentsBefore }: Open): Report {
  const { year, publishedOn, documents, decisions, outcomes, carriedOut } = figures;
  const fresh = received(figures, carriedIn);
  const inForce = documentsBefore + documents.issued - documents.repealed;
  const decided = sum(Object.values(outcomes));
  return buildReport("cn-2021", {
    body: { name: "某县", kind: "government" },
    year,
    publishedOn,
    perimeter: "aggregate",
    paragraphs: {
      overview: [
        `本报告根据《中华人民共和国政府信息公开条例》编制，所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`,
        `${year}年，全县制发行政规范性文件${documents.issued}件，废止${documents.repealed}件，年末现行有效${inForce}件，均在县政府网站集中公开，可以按年份、主题查阅和下载。`,
        `全年新收政府信息公开申请${fresh[0] + fresh[1]}件，办结${decided[0] + decided[1]}件，结转下年度继续办理${carriedOut[0] + carriedOut[1]}件。所有申请均由县政务公开办公室统一登记，按期答复。`,
      ],
      problems: [`存在的主要问题：${figures.problem}`, `改进情况：${figures.remedy}`],
      other: ["本年度没有收取信息处理费，没有其他需要报告的事项。"],
    },
    figures: {
      proactive: {
        normativeDocuments: { ...documents, inForce },
        licensing: { decisions: decisions.licensing },
        penalties: { decisions: decisions.penalties },
        compulsion: { decisions: decisions.compulsion },
        administrativeFees: { amount: figures.fees },
      },
      requests: {
        new: byApplicant(fresh),
        carriedIn: byApplicant(carriedIn),
        ...Object.fromEntries(
          Object.entries(outcomes).map(([outcome, own]) => [outcome, byApplicant(own)]),
        ),
        carriedOut: byApplicant(carriedOut),
      },
      remedies: remediesOf(figures),
    },
    totals: true,
    absent: 0,
  });
}

/** The reports of the years, each going on from where the one before it ended. */
export function madeReports(): Report[] {
  let open: Open = { carriedIn: before.carriedOut, documentsBefore: before.documentsInForce };
  return years.map((figures) => {
    const report = reportOf(figures, open);
    const { issued, repealed } = figures.documents;
    const documentsBefore = open.documentsBefore + issued - repealed;
    open = { carriedIn: figures.carriedOut, documentsBefore };
    return report;
  });
}
