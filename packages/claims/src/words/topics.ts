/** Something that reports count, and the concepts for what became of it. */
export interface Topic {
  /** The measure words that it is counted with, parted by spaces; a bare figure fits as well. */
  readonly units: string;
  /** The aspect of it that is meant where no words name one. */
  readonly standard: string;
  /**
   * Concepts by aspect; of several the first that the report's form has, else the last. `a + b` is their sum, and
   * an empty one is nothing that the form counts.
   */
  readonly aspects: Readonly<Record<string, readonly string[]>>;
  /** What is meant with a measure that it is not counted with: 咨询投诉6000人次 are calls. */
  readonly otherwise?: string;
  /** Whether it is counted by applicant. */
  readonly hasApplicants?: true;
}

const CASES = "件 份 宗 例 起 次 项 条 案 个 部 件次 批次";
const ITEMS = "条 篇 件 个 份 项 张 部 期 次 场 场次";
const MONEY = "元 万元 亿元";

const outcome = (id: string): readonly string[] => [`requests.outcome.${id}`];

const results = (block: string): Topic["aspects"] => ({
  total: [`${block}.total`],
  upheld: [`${block}.upheld`],
  corrected: [`${block}.corrected`],
  otherResult: [`${block}.other`],
  pending: [`${block}.pending`],
  closed: [`${block}.upheld + ${block}.corrected + ${block}.other`],
});

const documents = (kind: string): Topic["aspects"] => ({
  issued: [`proactive.${kind}.issued`, `proactive.${kind}.newlyMade`],
  new: [`proactive.${kind}.issued`, `proactive.${kind}.newlyMade`],
  newlyPublished: [`proactive.${kind}.newlyPublished`],
  publishedTotal: [`proactive.${kind}.publishedTotal`],
  repealed: [`proactive.${kind}.repealed`],
  inForce: [`proactive.${kind}.inForce`],
});

const decisions = (kind: string): Topic["aspects"] => ({
  decisions: [`proactive.${kind}.decisions`],
  itemsPreviousYear: [`proactive.${kind}.itemsPreviousYear`],
  itemsChange: [`proactive.${kind}.itemsChange`],
});

const single = (concept: string, units: string): Topic => ({
  units,
  standard: "count",
  aspects: { count: [concept] },
});

/** What reports count. */
export const topics: Readonly<Record<string, Topic>> = {
  requests: {
    units: CASES,
    standard: "received",
    hasApplicants: true,
    aspects: {
      // New ones, or these and the ones carried over: `receivedReadings` knows.
      received: ["requests.new"],
      count: ["requests.new"],
      new: ["requests.new"],
      carriedIn: ["requests.carriedIn"],
      carriedOut: ["requests.carriedOut"],
      closed: ["requests.closed.total", "requests.outcome.total"],
      replied: ["requests.outcome.total"],
      handled: ["requests.outcome.total"],
      // All that there were to handle: 应办.
      due: ["requests.new + requests.carriedIn", "requests.new"],
      // Forms since 2019 do not ask for these two.
      "closed.onTime": ["requests.closed.onTime", ""],
      "closed.extended": ["requests.closed.extended", ""],
      granted: outcome("granted"),
      // 公开 alone, where it stands for an answer.
      disclosed: outcome("granted"),
      // 公开类 may take in those disclosed in part: `aspectsMeantBy` knows.
      openly: outcome("granted"),
      grantedOrPartial: ["requests.outcome.granted + requests.outcome.partial"],
      // 结转 alone may mean from last year or to the next.
      carriedInOrOut: ["requests.carriedIn"],
      carriedOutOrIn: ["requests.carriedOut"],
      partial: outcome("partial"),
      denied: outcome("denied"),
      "denied.stateSecret": outcome("denied.stateSecret"),
      "denied.lawForbidden": outcome("denied.lawForbidden"),
      "denied.safetyStability": outcome("denied.safetyStability"),
      "denied.thirdParty": outcome("denied.thirdParty"),
      "denied.tradeSecret": ["requests.outcome.denied.thirdParty.tradeSecret"],
      "denied.privacy": ["requests.outcome.denied.thirdParty.privacy"],
      "denied.internalAffairs": outcome("denied.internalAffairs"),
      "denied.processInfo": outcome("denied.processInfo"),
      "denied.caseFile": outcome("denied.caseFile"),
      "denied.adminQuery": outcome("denied.adminQuery"),
      unable: outcome("unable"),
      "unable.notHeld": outcome("unable.notHeld"),
      "unable.needsCreation": outcome("unable.needsCreation"),
      "unable.unclear": outcome("unable.unclear"),
      notProcessed: outcome("notProcessed"),
      "notProcessed.petition": outcome("notProcessed.petition"),
      repeat: [...outcome("notProcessed.repeat"), "requests.new.repeat"],
      "notProcessed.publication": outcome("notProcessed.publication"),
      "notProcessed.massive": outcome("notProcessed.massive"),
      "notProcessed.confirm": outcome("notProcessed.confirm"),
      other: outcome("other"),
      "other.overdueCorrection": outcome("other.overdueCorrection"),
      "other.overdueFee": outcome("other.overdueFee"),
      "other.other": [...outcome("other.other"), ...outcome("other")],
    },
  },
  reconsideration: {
    units: CASES,
    standard: "total",
    aspects: results("remedies.reconsideration"),
  },
  litigation: { units: CASES, standard: "total", aspects: results("remedies.litigation") },
  direct: { units: CASES, standard: "total", aspects: results("remedies.litigation.direct") },
  afterReconsideration: {
    units: CASES,
    standard: "total",
    aspects: results("remedies.litigation.afterReconsideration"),
  },
  appealsAndReports: single("remedies.appealsAndReports", CASES),
  rules: { units: CASES, standard: "stock", aspects: documents("rules") },
  normativeDocuments: { units: CASES, standard: "stock", aspects: documents("normativeDocuments") },
  licensing: { units: CASES, standard: "decisions", aspects: decisions("licensing") },
  otherServices: { units: CASES, standard: "decisions", aspects: decisions("otherServices") },
  penalties: { units: CASES, standard: "decisions", aspects: decisions("penalties") },
  compulsion: { units: CASES, standard: "decisions", aspects: decisions("compulsion") },
  administrativeFees: {
    units: MONEY,
    standard: "amount",
    aspects: {
      amount: ["proactive.administrativeFees.amount"],
      itemsPreviousYear: ["proactive.administrativeFees.itemsPreviousYear"],
      itemsChange: ["proactive.administrativeFees.itemsChange"],
    },
  },
  procurement: {
    units: `${MONEY} 个 项 件 次`,
    standard: "projects",
    aspects: {
      projects: ["proactive.procurement.projects"],
      amount: ["proactive.procurement.amount"],
    },
  },
  feesCharged: single("fees.charged", MONEY),
  feesReduced: single("fees.reduced", MONEY),
  // 收费 alone: the information fee, or what the table of charges counts, by its measure.
  charges: single("fees.charged", MONEY),
  items: {
    units: ITEMS,
    standard: "count",
    aspects: { count: ["proactive.items.published"], distinct: ["proactive.items.distinct"] },
  },
  documents: {
    units: ITEMS,
    standard: "count",
    aspects: {
      count: ["proactive.documents.total"],
      website: ["proactive.documents.website"],
      gazette: ["proactive.documents.gazette"],
    },
  },
  keyAreas: single("proactive.keyAreas.items", ITEMS),
  recalls: single("proactive.recalls", ITEMS),
  interpretation: single("interpretation.items.total", ITEMS),
  "interpretation.higherAuthority": single("interpretation.items.higherAuthority", ITEMS),
  "interpretation.own": single("interpretation.items.own", ITEMS),
  "interpretation.video": single("interpretation.items.video", ITEMS),
  "interpretation.graphics": single("interpretation.items.graphics", ITEMS),
  visits: single("engagement.visits", "人次 人"),
  calls: single("engagement.calls", "人次 人 通 个 次 件"),
  petitions: { ...single("engagement.petitions", "起 件 条 次 批次"), otherwise: "calls" },
  pressConferences: single("engagement.pressConferences", "次 场 场次 期"),
  interviews: single("engagement.interviews", "次 场 场次 期"),
  hotTopics: single("engagement.hotTopics", "次 个 件 条 起 项"),
  publicMeetings: single("engagement.publicMeetings", "次 场 场次"),
  readingPlaces: single("organization.readingPlaces", "个 处"),
  // 培训260人次 are those who were trained.
  trainings: { ...single("organization.trainings", "次 场 场次 期 个"), otherwise: "trainees" },
  meetings: single("organization.meetings", "次 场 场次 个"),
  budget: single("organization.budget", MONEY),
  staff: single("organization.staff.total", "人 名 个 位"),
  fullTimeStaff: single("organization.staff.fullTime", "人 名 个 位"),
  partTimeStaff: single("organization.staff.partTime", "人 名 个 位"),
  offices: single("organization.offices", "个 家"),
  trainees: single("organization.trainees", "人次 人"),
};

/** The codes of the applicants that are no natural persons. */
export const organizations = [
  "commercial",
  "research",
  "publicBenefit",
  "legalService",
  "otherOrg",
] as const;
