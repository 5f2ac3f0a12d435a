import { describe, expect, it } from "vitest";
import { claimsInShorthand } from "./claims-in-shorthand.ts";

describe("readText", () => {
  it.each([
    [
      "公开类（含部分公开）1314件。",
      "sum 1314件: outcome.granted + outcome.partial | outcome.granted + outcome.partial",
    ],
    [
      "同意公开率（含部分公开）为48.5%。",
      "share 48.5%: (outcome.granted + outcome.partial) / outcome.total | (outcome.granted + outcome.partial) / new | (outcome.granted + outcome.partial) / (new + carriedIn)",
    ],
    ["申请总量（新收加结转）达329件。", "sum 329件: new + carriedIn"],
    ["行政争议总量（复议加诉讼）为21件。", "sum 21件: reconsideration.total + litigation.total"],
    ["适用第三十五条（大量反复）的0件。", "quantity 0件: outcome.notProcessed.massive"],
    ["收到申请329件（含上年结转13件）。", "sum 329件: new + carriedIn", "part 13件: carriedIn"],
    ["败诉（结果纠正）5件。", "quantity 5件"],
    [
      "第三方权益（12件）、过程性信息（5件），分别占不予公开的70.6%、29.4%。",
      "quantity 12件: outcome.denied.thirdParty",
      "quantity 5件: outcome.denied.processInfo",
      "share 70.6%: outcome.denied.thirdParty / outcome.denied | 12件 / (12件 + 5件)",
      "share 29.4%: outcome.denied.processInfo / outcome.denied | 5件 / (12件 + 5件)",
    ],
  ])("takes what brackets add into the name: %s", (text, ...claims) => {
    expect(claimsInShorthand(text)).toEqual(claims);
  });

  it.each([
    [
      "结转下年的15件申请均未到期，15件申请已于次年答复。",
      "quantity 15件: carriedOut",
      "absolute 均 loose: carriedOut / (new + carriedIn)",
      "quantity 15件 loose: carriedOut",
    ],
    [
      "收到36件申请，12件申请已答复。",
      "quantity 36件: new | new + carriedIn",
      "quantity 12件: outcome.total",
    ],
    [
      "与上年的244件相比，今年收到316件申请。",
      "quantity 244件: new in 2023 | new in 2023 + carriedIn in 2023",
      "quantity 316件: new | new + carriedIn",
    ],
    [
      "自然人申请翻了一番，由4件增加到8件。",
      "growth 翻了一番: growth of new of naturalPerson | growth of new of naturalPerson + carriedIn of naturalPerson",
      "quantity 4件: new of naturalPerson in 2023 | new of naturalPerson in 2023 + carriedIn of naturalPerson in 2023",
      "quantity 8件: new of naturalPerson | new of naturalPerson + carriedIn of naturalPerson",
    ],
    [
      "诉讼数量与上年持平，为9件。",
      "growth 与上年持平: growth of litigation.total",
      "quantity 9件: litigation.total",
    ],
    [
      "予以公开5件、部分公开1件、其他2件。",
      "quantity 5件: outcome.granted",
      "quantity 1件: outcome.partial",
      "quantity 2件: outcome.other | outcome.denied + outcome.unable + outcome.notProcessed + outcome.other",
    ],
    [
      "自然人8件、商业企业2件、其他1件。",
      "quantity 8件: new of naturalPerson | new of naturalPerson + carriedIn of naturalPerson",
      "quantity 2件: new of commercial | new of commercial + carriedIn of commercial",
      "quantity 1件: new of otherOrg | new of otherOrg + carriedIn of otherOrg | new of research + new of publicBenefit + new of legalService + new of otherOrg | new of research + carriedIn of research + new of publicBenefit + carriedIn of publicBenefit + new of legalService + carriedIn of legalService + new of otherOrg + carriedIn of otherOrg",
    ],
    [
      "行政复议12件，维持6件、纠正2件、其他4件。",
      "quantity 12件: reconsideration.total",
      "quantity 6件: reconsideration.upheld",
      "quantity 2件: reconsideration.corrected",
      "quantity 4件: reconsideration.other | reconsideration.other + reconsideration.pending",
    ],
    [
      "受理咨询1326件，为上年1105件的1.2倍。",
      "quantity 1326件: engagement.petitions",
      "quantity 1105件: engagement.petitions in 2023",
      "growth 1.2倍: multiple of engagement.petitions | multiple from 1105件 to 1326件",
    ],
    [
      "收到316件，办结314件，办结率99.4%。",
      "quantity 316件",
      "quantity 314件 loose: outcome.total",
      "share 99.4%: outcome.total / (new + carriedIn) | 314件 / 316件",
    ],
    [
      "行政诉讼9起，已结7起，未结2起。",
      "quantity 9起: litigation.total",
      "quantity 7起: litigation.upheld + litigation.corrected + litigation.other",
      "quantity 2起: litigation.pending",
    ],
    [
      "规范性文件净增17件。",
      "difference 17件: change of normativeDocuments.inForce | change from normativeDocuments.repealed to normativeDocuments.issued",
    ],
    ["申请量净增72件。", "difference 72件: change of new | change of new + carriedIn"],
    [
      "近一成的申请因信息不存在等原因无法提供。",
      "share 近一成: outcome.unable / outcome.total | outcome.unable / new | outcome.unable / (new + carriedIn)",
    ],
  ])("knows what words refer to: %s", (text, ...claims) => {
    expect(claimsInShorthand(text)).toEqual(claims);
  });

  it.each([
    [
      "自然人、法人或其他组织申请分别占83.3%、16.7%。",
      "share 83.3%: new of naturalPerson / new | (new of naturalPerson + carriedIn of naturalPerson) / (new + carriedIn)",
      "share 16.7%: (new of commercial + new of research + new of publicBenefit + new of legalService + new of otherOrg) / new | (new of commercial + new of research + new of publicBenefit + new of legalService + new of otherOrg + carriedIn of commercial + carriedIn of research + carriedIn of publicBenefit + carriedIn of legalService + carriedIn of otherOrg) / (new + carriedIn)",
    ],
    [
      "复议12件、诉讼9件，分别占57.1%和42.9%。",
      "quantity 12件: reconsideration.total",
      "quantity 9件: litigation.total",
      "share 57.1% loose: 12件 / (12件 + 9件)",
      "share 42.9% loose: 9件 / (12件 + 9件)",
    ],
    [
      "复议12件、诉讼9件，纠错率分别为16.7%和11.1%。",
      "quantity 12件: reconsideration.total",
      "quantity 9件: litigation.total",
      "share 16.7%: reconsideration.corrected / reconsideration.total | reconsideration.corrected / (reconsideration.upheld + reconsideration.corrected + reconsideration.other)",
      "share 11.1%: litigation.corrected / litigation.total | litigation.corrected / (litigation.upheld + litigation.corrected + litigation.other)",
    ],
    [
      "行政复议和行政诉讼案件分别同比增加3件和2件。",
      "difference 3件: change of reconsideration.total",
      "difference 2件: change of litigation.total",
    ],
    [
      "许可由16207件增至18452件，处罚由2539件减至2316件，变动幅度分别为13.9%和8.8%。",
      "quantity 16207件: licensing.decisions in 2023",
      "quantity 18452件: licensing.decisions",
      "quantity 2539件: penalties.decisions in 2023",
      "quantity 2316件: penalties.decisions",
      "growth 13.9%: growth of licensing.decisions | growth from 16207件 to 18452件",
      "growth 8.8% down: growth of penalties.decisions | growth from 2539件 to 2316件",
    ],
    [
      "专职3名、兼职21名，共24名。",
      "quantity 3名: organization.staff.fullTime",
      "quantity 21名: organization.staff.partTime",
      "sum 24名: organization.staff.fullTime + organization.staff.partTime | organization.staff.total | 3名 + 21名",
    ],
    [
      "从办结方式看，予以公开占46.2%、部分公开占8.6%、其他占5.7%。",
      "share 46.2%: outcome.granted / outcome.total | outcome.granted / new | outcome.granted / (new + carriedIn)",
      "share 8.6%: outcome.partial / outcome.total | outcome.partial / new | outcome.partial / (new + carriedIn)",
      "share 5.7%: outcome.other / outcome.total | outcome.other / new | outcome.other / (new + carriedIn) | (outcome.denied + outcome.unable + outcome.notProcessed + outcome.other) / outcome.total | (outcome.denied + outcome.unable + outcome.notProcessed + outcome.other) / new | (outcome.denied + outcome.unable + outcome.notProcessed + outcome.other) / (new + carriedIn)",
    ],
  ])("gives each of several figures its thing: %s", (text, ...claims) => {
    expect(claimsInShorthand(text)).toEqual(claims);
  });

  it.each([
    [
      "上半年，共收到申请12件，办结10件。",
      "quantity 12件 loose: new | new + carriedIn",
      "quantity 10件 loose: outcome.total",
    ],
    [
      "自施行以来，累计收到申请1.1万余件，答复率98.4%。",
      "quantity 1.1万余件 loose: new | new + carriedIn",
      "share 98.4% loose: outcome.total / (new + carriedIn)",
    ],
    ["通过某某系统提交的申请12件。", "quantity 12件 loose: new | new + carriedIn"],
    [
      "县政府收到申请42件，各部门收到274件。",
      "quantity 42件 loose: new | new + carriedIn",
      "quantity 274件 loose: new | new + carriedIn",
    ],
    [
      "行政诉讼案件共86件，其中涉及信息公开的9件。",
      "quantity 86件 loose: litigation.total",
      "part 9件: litigation.total",
    ],
    [
      "收到热线工单316件，办结314件。",
      "quantity 316件 loose",
      "quantity 314件 loose: outcome.total",
    ],
    ["受理群众信访诉求316件。", "quantity 316件 loose: outcome.notProcessed.petition"],
    [
      "同一申请人提出申请超过10件的有3人，共提交申请86件。",
      "quantity 超过10件 loose: new | new + carriedIn",
      "quantity 3人 loose",
      "quantity 86件 loose: new | new + carriedIn",
    ],
    ["1名申请人提交申请56件。", "quantity 56件 loose: new | new + carriedIn"],
    ["公开行政许可120件。", "quantity 120件 loose: licensing.decisions"],
    ["对12件规范性文件进行了清理。", "quantity 12件 loose: normativeDocuments.repealed"],
    ["行政复议机关共受理行政复议案件1200件。", "quantity 1200件 loose: reconsideration.total"],
    [
      "信息公开类复议12件，占全部行政复议案件的5%。",
      "quantity 12件: reconsideration.total",
      "share 5%",
    ],
    [
      "上年结转的13件申请已全部办结。",
      "quantity 13件: carriedIn",
      "absolute 全部 loose: outcome.total / (new + carriedIn)",
    ],
    ["有28个单位零申请。", "quantity 28个 loose"],
    ["市县两级新收申请87件。", "quantity 87件 loose: new"],
    ["经沟通，申请人主动撤回5件。", "quantity 5件 loose: outcome.other.other"],
    [
      "某街道办理申请21件，予以公开9件。",
      "quantity 21件 loose: outcome.total | new | new + carriedIn",
      "quantity 9件 loose: outcome.granted",
    ],
    ["通过政府网站公开信息320条。", "quantity 320条 loose: items.published"],
    [
      "甲镇40条，乙镇20条，其他乡镇合计30条。",
      "quantity 40条 loose",
      "quantity 20条 loose",
      "quantity 30条 loose",
    ],
    ["市教育局收到申请12件。", "quantity 12件 loose: new | new + carriedIn"],
    ["水利局某某分局收到申请12件。", "quantity 12件 loose: new | new + carriedIn"],
  ])("leaves open what may be of others: %s", (text, ...claims) => {
    expect(claimsInShorthand(text)).toEqual(claims);
  });

  it.each([
    [
      "在办结的34件申请中，12件予以公开。",
      "quantity 34件: outcome.total",
      "quantity 12件: outcome.granted",
    ],
    [
      "新收33件加上年结转3件，合计36件。",
      "quantity 33件: new",
      "quantity 3件: carriedIn",
      "sum 36件: new + carriedIn | 33件 + 3件",
    ],
    [
      "予以公开率为35.3%。",
      "share 35.3%: outcome.granted / outcome.total | outcome.granted / new | outcome.granted / (new + carriedIn)",
    ],
  ])("divides a text where two words together reach furthest: %s", (text, ...claims) => {
    expect(claimsInShorthand(text)).toEqual(claims);
  });

  it.each([
    ["市水利局收到申请36件。", "quantity 36件: new | new + carriedIn"],
    ["2024年，水利局依法办结申请34件。", "year 2024年", "quantity 34件: outcome.total"],
    [
      "在甲市水利局收到的申请中，自然人提出的占83.3%。",
      "share 83.3%: new of naturalPerson / new | (new of naturalPerson + carriedIn of naturalPerson) / (new + carriedIn)",
    ],
  ])("knows the report's own body by its name: %s", (text, ...claims) => {
    expect(claimsInShorthand(text)).toEqual(claims);
  });

  it.each([
    [
      "行政处罚2316件、行政强制148件，较上年分别减少223件、增加17件。",
      "quantity 2316件: penalties.decisions",
      "quantity 148件: compulsion.decisions",
      "difference 223件 down: change of penalties.decisions",
      "difference 17件: change of compulsion.decisions",
    ],
    [
      "网站报送稿件524条，采用398条，采用率76.0%。",
      "quantity 524条 loose",
      "quantity 398条",
      "share 76.0%: 398条 / 524条",
    ],
    [
      "企业申请上升24.0%，上升幅度高于自然人的29.4%。",
      "growth 24.0%: growth of new of commercial | growth of new of commercial + carriedIn of commercial",
      "growth 29.4%: growth of new of naturalPerson | growth of new of naturalPerson + carriedIn of naturalPerson",
    ],
    [
      "应办理申请4598件（含上年结转4件）。",
      "quantity 4598件: new + carriedIn",
      "part 4件: carriedIn",
    ],
    ["其余8件为不予公开、无法提供。", "sum 8件: outcome.denied + outcome.unable"],
    ["新收申请数量较上年回落62%。", "growth 62% down: growth of new"],
    ["超出部分按件计收，11至30件每件100元。"],
    ["网上咨询268人次。", "quantity 268人次 loose: engagement.calls"],
    [
      "举办业务培训4期、培训260人次。",
      "quantity 4期: organization.trainings",
      "quantity 260人次: organization.trainees",
    ],
    ["回应公众关注热点26次。", "quantity 26次: engagement.hotTopics"],
  ])("reads changes, rates and counts of a list each as its own: %s", (text, ...claims) => {
    expect(claimsInShorthand(text)).toEqual(claims);
  });
});
