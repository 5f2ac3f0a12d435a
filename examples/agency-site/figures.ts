/** Two kinds of applicants: natural persons, then enterprises. */
export type Applicants = readonly [naturalPerson: number, commercial: number];

/** The made-up figures of one year; what is absent is zero. */
export interface YearOfFigures {
  readonly year: number;
  readonly publishedOn: string;
  readonly documents: { readonly issued: number; readonly repealed: number };
  readonly decisions: {
    readonly licensing: number;
    readonly penalties: number;
    readonly compulsion: number;
  };
  /** In 万元. */
  readonly fees: string;
  readonly outcomes: Readonly<Record<string, Applicants>>;
  readonly carriedOut: Applicants;
  readonly remedies: Readonly<
    Record<
      "reconsideration" | "direct" | "afterReconsideration",
      readonly [upheld: number, corrected: number, other: number, pending: number]
    >
  >;
  readonly problem: string;
  readonly remedy: string;
}

/** What was left undone, and in force, when the first of the years began. */
export const before = { carriedOut: [2, 0] as Applicants, documentsInForce: 46 };

export const years: readonly YearOfFigures[] = [
  {
    year: 2021,
    publishedOn: "2022-01-21",
    documents: { issued: 9, repealed: 4 },
    decisions: { licensing: 18420, penalties: 2315, compulsion: 186 },
    fees: "3120.45",
    outcomes: {
      granted: [31, 5],
      partial: [6, 1],
      "denied.thirdParty": [2, 0],
      "denied.internalAffairs": [1, 0],
      "denied.caseFile": [1, 0],
      "denied.adminQuery": [3, 0],
      "unable.notHeld": [14, 2],
      "unable.needsCreation": [2, 0],
      "notProcessed.petition": [3, 0],
      "other.overdueCorrection": [1, 0],
    },
    carriedOut: [3, 1],
    remedies: {
      reconsideration: [3, 1, 0, 1],
      direct: [1, 0, 0, 0],
      afterReconsideration: [0, 0, 0, 1],
    },
    problem: "部分乡镇公开栏目更新不够及时，个别栏目超过三个月没有新内容。",
    remedy: "建立栏目更新提醒，对逾期未更新的单位按季度通报。",
  },
  {
    year: 2022,
    publishedOn: "2023-01-19",
    documents: { issued: 7, repealed: 6 },
    decisions: { licensing: 19876, penalties: 2204, compulsion: 171 },
    fees: "2984.10",
    outcomes: {
      granted: [37, 6],
      partial: [8, 1],
      "denied.thirdParty": [3, 1],
      "denied.internalAffairs": [1, 0],
      "denied.processInfo": [1, 0],
      "denied.caseFile": [2, 0],
      "denied.adminQuery": [2, 0],
      "unable.notHeld": [16, 3],
      "unable.needsCreation": [2, 0],
      "unable.unclear": [1, 0],
      "notProcessed.petition": [3, 0],
      "notProcessed.repeat": [1, 0],
      "other.overdueCorrection": [2, 0],
    },
    carriedOut: [5, 0],
    remedies: {
      reconsideration: [4, 1, 1, 1],
      direct: [1, 0, 0, 1],
      afterReconsideration: [1, 0, 0, 0],
    },
    problem: "答复文书的说理不够充分，引用条款有时不完整。",
    remedy: "统一答复文书样式，答复前由法制人员逐件审核。",
  },
  {
    year: 2023,
    publishedOn: "2024-01-22",
    documents: { issued: 11, repealed: 8 },
    decisions: { licensing: 22153, penalties: 2467, compulsion: 158 },
    fees: "2761.80",
    outcomes: {
      granted: [46, 8],
      partial: [9, 2],
      "denied.lawForbidden": [1, 0],
      "denied.thirdParty": [4, 1],
      "denied.internalAffairs": [2, 0],
      "denied.processInfo": [1, 0],
      "denied.caseFile": [2, 0],
      "denied.adminQuery": [4, 0],
      "unable.notHeld": [21, 4],
      "unable.needsCreation": [3, 0],
      "unable.unclear": [2, 0],
      "notProcessed.petition": [4, 0],
      "notProcessed.repeat": [2, 0],
      "other.overdueCorrection": [2, 1],
    },
    carriedOut: [4, 1],
    remedies: {
      reconsideration: [6, 1, 1, 2],
      direct: [1, 1, 0, 0],
      afterReconsideration: [2, 0, 0, 0],
    },
    problem: "政策解读以文字为主，图解和问答较少，群众不易看懂。",
    remedy: "重要文件发布时同步提供图解或问答，并在政务大厅提供纸质版。",
  },
  {
    year: 2024,
    publishedOn: "2025-01-20",
    documents: { issued: 8, repealed: 12 },
    decisions: { licensing: 24012, penalties: 2391, compulsion: 142 },
    fees: "2655.32",
    outcomes: {
      granted: [58, 9],
      partial: [11, 2],
      "denied.lawForbidden": [1, 0],
      "denied.thirdParty": [4, 1],
      "denied.internalAffairs": [2, 0],
      "denied.processInfo": [3, 0],
      "denied.caseFile": [3, 0],
      "denied.adminQuery": [5, 1],
      "unable.notHeld": [24, 5],
      "unable.needsCreation": [3, 0],
      "unable.unclear": [2, 0],
      "notProcessed.petition": [5, 0],
      "notProcessed.repeat": [2, 0],
      "notProcessed.massive": [3, 0],
      "other.overdueCorrection": [3, 0],
    },
    carriedOut: [7, 1],
    remedies: {
      reconsideration: [8, 1, 2, 2],
      direct: [2, 0, 0, 1],
      afterReconsideration: [2, 0, 1, 1],
    },
    problem: "部门之间信息共享不够，申请人有时需要向多个单位重复提出。",
    remedy: "由县级统一受理、分办，并在答复中写明其他可能掌握信息的机关。",
  },
  {
    year: 2025,
    publishedOn: "2026-01-20",
    documents: { issued: 10, repealed: 9 },
    decisions: { licensing: 26340, penalties: 2278, compulsion: 137 },
    fees: "2588.06",
    outcomes: {
      granted: [71, 12],
      partial: [13, 3],
      "denied.lawForbidden": [1, 0],
      "denied.thirdParty": [5, 2],
      "denied.internalAffairs": [2, 0],
      "denied.processInfo": [3, 0],
      "denied.caseFile": [3, 1],
      "denied.adminQuery": [6, 0],
      "unable.notHeld": [26, 6],
      "unable.needsCreation": [4, 0],
      "unable.unclear": [3, 0],
      "notProcessed.petition": [4, 0],
      "notProcessed.repeat": [3, 0],
      "notProcessed.publication": [1, 0],
      "other.overdueCorrection": [3, 1],
    },
    carriedOut: [6, 2],
    remedies: {
      reconsideration: [9, 1, 2, 3],
      direct: [2, 0, 1, 0],
      afterReconsideration: [3, 0, 0, 1],
    },
    problem: "适老化和无障碍公开渠道不足，部分老年人获取信息仍有困难。",
    remedy: "公开专区提供大字版页面，乡镇便民服务中心设查阅点并有人协助。",
  },
];
