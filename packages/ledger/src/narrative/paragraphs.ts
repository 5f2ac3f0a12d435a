/** A paragraph of the narrative. */
export interface ParagraphTemplate {
  /** Printed where the form has the section, and no table of fixed form takes it. */
  readonly section: string;
  /** What it is about: printed before it, numbered, where its section has several. */
  readonly name: string;
  /** What only a person can write. */
  readonly toWrite?: string;
}

export const introduction: ParagraphTemplate = {
  section: "introduction",
  name: "引言",
  toWrite: "编制依据、联系方式",
};

// Where disclosure and requests have sections of their own (forms before 2019), the overview leaves them out;
// the forms since then ask for five things in the overview.

export const proactiveInOverview: ParagraphTemplate = { section: "overview", name: "主动公开" };

export const requestsInOverview: ParagraphTemplate = { section: "overview", name: "依申请公开" };

const management: ParagraphTemplate = {
  section: "overview",
  name: "政府信息管理",
  toWrite: "政府信息的制作、公开属性认定、规范性文件清理等管理情况",
};

const platform: ParagraphTemplate = {
  section: "overview",
  name: "政府信息公开平台建设",
  toWrite: "政府网站、政务新媒体、政府公报、查阅场所等平台建设情况",
};

const oversight: ParagraphTemplate = {
  section: "overview",
  name: "监督保障",
  toWrite: "组织领导、培训、监督检查情况；政府的报告还应写明工作考核、社会评议和责任追究结果",
};

export const proactive: ParagraphTemplate = { section: "proactive", name: "主动公开" };

export const onRequest: ParagraphTemplate = { section: "onRequest", name: "依申请公开" };

export const fees: ParagraphTemplate = { section: "fees", name: "收费及减免" };

export const remedies: ParagraphTemplate = { section: "remedies", name: "复议和诉讼" };

const problems: ParagraphTemplate = {
  section: "problems",
  name: "问题和改进",
  toWrite: "存在的主要问题及改进措施",
};

export const other: ParagraphTemplate = {
  section: "other",
  name: "其他事项",
  toWrite: "其他需要报告的事项；没有的写明没有",
};

/** Every paragraph, in the order in which they are printed. */
export const paragraphs: readonly ParagraphTemplate[] = [
  introduction,
  proactiveInOverview,
  requestsInOverview,
  management,
  platform,
  oversight,
  proactive,
  onRequest,
  fees,
  remedies,
  problems,
  other,
];
