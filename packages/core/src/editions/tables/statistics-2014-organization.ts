import type { LocalText } from "../../models/local-text.ts";
import type { RowDefinition } from "../edition.ts";

const text = (zh: string, en: string): LocalText => ({ "zh-CN": zh, en });

const reconsiderationGroup = text("四、行政复议数量", "4. Administrative reconsiderations");
const litigationGroup = text("五、行政诉讼数量", "5. Administrative suits");
const organizationGroup = text("八、机构建设和保障经费情况", "8. Organization and budget");
const meetingsGroup = text("九、会议和培训情况", "9. Meetings and training");

/** Rows 4 to 9: remedies, fees, organization, meetings. */
export const organizationRows = [
  {
    id: "reconsideration",
    label: text("行政复议数量", "Administrative reconsiderations"),
    aliases: ["四、行政复议数量", "行政复议数"],
    parts: "exhaustive",
    concept: "remedies.reconsideration.total",
    unit: "件",
  },
  {
    id: "reconsideration.upheld",
    label: text("维持具体行政行为数", "Act upheld"),
    parent: "reconsideration",
    groups: [reconsiderationGroup],
    concept: "remedies.reconsideration.upheld",
    unit: "件",
  },
  {
    id: "reconsideration.corrected",
    label: text("被依法纠错数", "Corrected"),
    parent: "reconsideration",
    groups: [reconsiderationGroup],
    concept: "remedies.reconsideration.corrected",
    unit: "件",
  },
  {
    id: "reconsideration.other",
    label: text("其他情形数", "Other"),
    parent: "reconsideration",
    groups: [reconsiderationGroup],
    concept: "remedies.reconsideration.other",
    unit: "件",
  },
  {
    id: "litigation",
    label: text("行政诉讼数量", "Administrative suits"),
    aliases: ["五、行政诉讼数量", "行政诉讼数"],
    parts: "exhaustive",
    concept: "remedies.litigation.total",
    unit: "件",
  },
  {
    id: "litigation.upheld",
    label: text("维持具体行政行为或者驳回原告诉讼请求数", "Act upheld or claim dismissed"),
    parent: "litigation",
    groups: [litigationGroup],
    concept: "remedies.litigation.upheld",
    unit: "件",
  },
  {
    id: "litigation.corrected",
    label: text("被依法纠错数", "Corrected"),
    parent: "litigation",
    groups: [litigationGroup],
    concept: "remedies.litigation.corrected",
    unit: "件",
  },
  {
    id: "litigation.other",
    label: text("其他情形数", "Other"),
    parent: "litigation",
    groups: [litigationGroup],
    concept: "remedies.litigation.other",
    unit: "件",
  },
  {
    id: "appealsAndReports",
    label: text("举报投诉数量", "Reports and complaints"),
    aliases: ["六、举报投诉数量"],
    concept: "remedies.appealsAndReports",
    unit: "件",
  },
  {
    id: "fees",
    label: text("依申请公开信息收取的费用", "Fees charged for information upon request"),
    aliases: ["七、依申请公开信息收取的费用"],
    concept: "fees.charged",
    unit: "万元",
  },
  {
    id: "offices",
    label: text("政府信息公开工作专门机构数", "Offices for open government information"),
    aliases: ["（一）政府信息公开工作专门机构数"],
    groups: [organizationGroup],
    concept: "organization.offices",
    unit: "个",
  },
  {
    id: "readingPlaces",
    label: text("设置政府信息公开查阅点数", "Places to consult information"),
    aliases: ["（二）设置政府信息公开查阅点数"],
    groups: [organizationGroup],
    concept: "organization.readingPlaces",
    unit: "个",
  },
  {
    id: "staff",
    label: text("从事政府信息公开工作人员数", "Staff for open government information"),
    aliases: ["（三）从事政府信息公开工作人员数"],
    groups: [organizationGroup],
    parts: "exhaustive",
    concept: "organization.staff.total",
    unit: "人",
  },
  {
    id: "staff.fullTime",
    label: text("专职人员数", "Full-time staff"),
    parent: "staff",
    groups: [organizationGroup],
    concept: "organization.staff.fullTime",
    unit: "人",
  },
  {
    id: "staff.partTime",
    label: text("兼职人员数", "Part-time staff"),
    parent: "staff",
    groups: [organizationGroup],
    concept: "organization.staff.partTime",
    unit: "人",
  },
  {
    id: "budget",
    label: text("政府信息公开专项经费", "Budget for open government information"),
    aliases: ["（四）政府信息公开专项经费"],
    groups: [organizationGroup],
    concept: "organization.budget",
    unit: "万元",
  },
  {
    id: "meetings",
    label: text("召开政府信息公开工作会议或专题会议数", "Meetings on open government information"),
    aliases: ["（一）召开政府信息公开工作会议或专题会议数"],
    groups: [meetingsGroup],
    concept: "organization.meetings",
    unit: "次",
  },
  {
    id: "trainings",
    label: text("举办各类培训班数", "Training courses"),
    aliases: ["（二）举办各类培训班数"],
    groups: [meetingsGroup],
    concept: "organization.trainings",
    unit: "次",
  },
  {
    id: "trained",
    label: text("接受培训人员数", "Course attendances"),
    aliases: ["（三）接受培训人员数"],
    groups: [meetingsGroup],
    concept: "organization.trainees",
    unit: "人次",
  },
] as const satisfies readonly RowDefinition[];
