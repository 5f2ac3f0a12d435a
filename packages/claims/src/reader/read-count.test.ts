import { describe, expect, it } from "vitest";
import { claimsInShorthand } from "./claims-in-shorthand.ts";

describe("readCount", () => {
  it.each([
    [
      "2024年，本机关收到政府信息公开申请36件。",
      "year 2024年",
      "quantity 36件: new | new + carriedIn",
    ],
    ["全年新收政府信息公开申请36件。", "quantity 36件: new"],
    ["上年结转政府信息公开申请4件。", "quantity 4件: carriedIn"],
    ["结转下年度继续办理2件。", "quantity 2件: carriedOut"],
    ["截至年底，办结依申请公开事项38件。", "quantity 38件: outcome.total"],
    ["全年予以公开申请15件。", "quantity 15件: outcome.granted"],
    ["因信息不存在而无法提供的申请7件。", "quantity 7件: outcome.unable.notHeld"],
    ["属于行政查询事项的申请有2件。", "quantity 2件: outcome.denied.adminQuery"],
    ["现行有效规章5件。", "quantity 5件: rules.inForce"],
    ["本年制发行政规范性文件9件。", "quantity 9件: normativeDocuments.issued"],
    ["废止规范性文件2件。", "quantity 2件: normativeDocuments.repealed"],
    ["作出行政许可决定1204件。", "quantity 1204件: licensing.decisions"],
    ["作出行政处罚处理决定310件。", "quantity 310件: penalties.decisions"],
    ["行政事业性收费金额为52.6万元。", "quantity 52.6万元: administrativeFees.amount"],
    ["收取信息处理费120元。", "quantity 120元: fees.charged"],
    ["被申请行政复议6件。", "quantity 6件: reconsideration.total"],
    ["行政复议结果纠正1件。", "quantity 1件: reconsideration.corrected"],
    ["未经复议直接起诉案件3件。", "quantity 3件: litigation.direct.total"],
  ])("names what is counted before the figure: %s", (text, ...claims) => {
    expect(claimsInShorthand(text)).toEqual(claims);
  });

  it.each([
    ["共有36件政府信息公开申请。", "quantity 36件: new | new + carriedIn"],
    ["我局办结38件申请。", "quantity 38件: outcome.total"],
    ["全年制发9件行政规范性文件。", "quantity 9件: normativeDocuments.issued"],
    ["对7件申请予以公开。", "quantity 7件: outcome.granted"],
    ["有3起行政诉讼案件。", "quantity 3起: litigation.total"],
    [
      "收到5件由科研机构提出的申请。",
      "quantity 5件: new of research | new of research + carriedIn of research",
    ],
    ["对4件本机关不掌握的信息，告知申请人。", "quantity 4件: outcome.unable.notHeld"],
  ])("names it behind the figure: %s", (text, ...claims) => {
    expect(claimsInShorthand(text)).toEqual(claims);
  });

  it.each([
    [
      "行政诉讼方面，结果维持2件，结果纠正1件。",
      "quantity 2件: litigation.upheld",
      "quantity 1件: litigation.corrected",
    ],
    [
      "收到申请36件，予以公开15件，部分公开3件，不予公开4件。",
      "quantity 36件: new | new + carriedIn",
      "quantity 15件: outcome.granted",
      "quantity 3件: outcome.partial",
      "quantity 4件: outcome.denied",
    ],
    ["依申请公开方面：新收36件，办结38件。", "quantity 36件: new", "quantity 38件: outcome.total"],
    [
      "行政复议案件共6件，维持5件。",
      "quantity 6件: reconsideration.total",
      "quantity 5件: reconsideration.upheld",
    ],
    [
      "制发规章2件，规范性文件9件。",
      "quantity 2件: rules.issued",
      "quantity 9件: normativeDocuments.issued",
    ],
    [
      "收到申请36件。上述36件申请均已答复。",
      "quantity 36件: new | new + carriedIn",
      "quantity 36件: new | new + carriedIn",
      "absolute 均: outcome.total / (new + carriedIn)",
    ],
    [
      "作出行政许可1204件、行政处罚310件。",
      "quantity 1204件: licensing.decisions",
      "quantity 310件: penalties.decisions",
    ],
  ])("goes on from what was spoken of before: %s", (text, ...claims) => {
    expect(claimsInShorthand(text)).toEqual(claims);
  });

  it.each([
    [
      "收到申请36件，其中自然人30件、法人或其他组织6件。",
      "quantity 36件: new | new + carriedIn",
      "part 30件: new of naturalPerson | new of naturalPerson + carriedIn of naturalPerson",
      "part 6件: new of commercial + new of research + new of publicBenefit + new of legalService + new of otherOrg | new of commercial + new of research + new of publicBenefit + new of legalService + new of otherOrg + carriedIn of commercial + carriedIn of research + carriedIn of publicBenefit + carriedIn of legalService + carriedIn of otherOrg",
    ],
    [
      "收到申请36件，其中网络申请20件，信函申请16件。",
      "quantity 36件: new | new + carriedIn",
      "part 20件 loose",
      "part 16件 loose",
    ],
    [
      "收到申请36件（自然人30件，科研机构6件）。",
      "quantity 36件: new | new + carriedIn",
      "part 30件: new of naturalPerson | new of naturalPerson + carriedIn of naturalPerson",
      "part 6件: new of research | new of research + carriedIn of research",
    ],
    [
      "办结38件：予以公开15件，无法提供12件，其他处理11件。",
      "quantity 38件: outcome.total",
      "part 15件: outcome.granted",
      "part 12件: outcome.unable",
      "part 11件: outcome.other",
    ],
    [
      "不予公开4件，其中属于国家秘密1件、涉及第三方合法权益3件。",
      "quantity 4件: outcome.denied",
      "part 1件: outcome.denied.stateSecret",
      "part 3件: outcome.denied.thirdParty",
    ],
    [
      "不予处理8件，其中重复申请5件。",
      "quantity 8件: outcome.notProcessed",
      "part 5件: outcome.notProcessed.repeat",
    ],
    [
      "行政复议6件，其中维持4件，纠正1件，尚未审结1件。",
      "quantity 6件: reconsideration.total",
      "part 4件: reconsideration.upheld",
      "part 1件: reconsideration.corrected",
      "part 1件: reconsideration.pending",
    ],
    [
      "自然人申请中，予以公开12件，部分公开2件。",
      "quantity 12件: outcome.granted of naturalPerson",
      "quantity 2件: outcome.partial of naturalPerson",
    ],
    [
      "收到申请36件，其中商业企业3件；予以公开15件。",
      "quantity 36件: new | new + carriedIn",
      "part 3件: new of commercial | new of commercial + carriedIn of commercial",
      "quantity 15件: outcome.granted",
    ],
    [
      "办结38件，其中某镇7件、某乡5件。",
      "quantity 38件: outcome.total",
      "part 7件 loose",
      "part 5件 loose",
    ],
  ])("tells the parts of a whole: %s", (text, ...claims) => {
    expect(claimsInShorthand(text)).toEqual(claims);
  });

  it.each([
    ["行政复议、行政诉讼共9件。", "sum 9件: reconsideration.total + litigation.total"],
    [
      "收到行政复议6件、行政诉讼3件，两项合计9件。",
      "quantity 6件: reconsideration.total",
      "quantity 3件: litigation.total",
      "sum 9件: reconsideration.total + litigation.total | 6件 + 3件",
    ],
    ["予以公开和部分公开的申请共18件。", "sum 18件: outcome.granted + outcome.partial"],
    [
      "新收36件，结转4件，共计40件。",
      "quantity 36件: new",
      "quantity 4件: carriedIn | carriedOut",
      "sum 40件: new + carriedIn | 36件 + 4件",
    ],
    [
      "予以公开15件、部分公开3件、不予公开4件，合计22件。",
      "quantity 15件: outcome.granted",
      "quantity 3件: outcome.partial",
      "quantity 4件: outcome.denied",
      "sum 22件: outcome.granted + outcome.partial + outcome.denied | outcome.total | 15件 + 3件 + 4件",
    ],
    [
      "行政许可、行政处罚、行政强制三类决定共1530件。",
      "sum 1530件: licensing.decisions + penalties.decisions + compulsion.decisions",
    ],
    [
      "甲镇12件、乙镇9件、丙镇15件，共36件。",
      "quantity 12件 loose",
      "quantity 9件 loose",
      "quantity 15件 loose",
      "sum 36件: 12件 + 9件 + 15件",
    ],
    [
      "自然人申请30件、商业企业3件、科研机构3件，三项合计36件。",
      "quantity 30件: new of naturalPerson | new of naturalPerson + carriedIn of naturalPerson",
      "quantity 3件: new of commercial | new of commercial + carriedIn of commercial",
      "quantity 3件: new of research | new of research + carriedIn of research",
      "sum 36件: new of naturalPerson + new of commercial + new of research | new | new + carriedIn | 30件 + 3件 + 3件",
    ],
    ["复议和直接起诉案件合计8件。", "sum 8件: reconsideration.total + litigation.direct.total"],
  ])("adds up: %s", (text, ...claims) => {
    expect(claimsInShorthand(text)).toEqual(claims);
  });

  it.each([
    [
      "行政复议、行政诉讼分别为6件和3件。",
      "quantity 6件: reconsideration.total",
      "quantity 3件: litigation.total",
    ],
    [
      "予以公开、部分公开、不予公开分别为15件、3件、4件。",
      "quantity 15件: outcome.granted",
      "quantity 3件: outcome.partial",
      "quantity 4件: outcome.denied",
    ],
    [
      "自然人、商业企业申请分别为30件、3件。",
      "quantity 30件: new of naturalPerson | new of naturalPerson + carriedIn of naturalPerson",
      "quantity 3件: new of commercial | new of commercial + carriedIn of commercial",
    ],
    [
      "行政复议、行政诉讼分别为6件、3件，结果纠正的分别为2件、1件。",
      "quantity 6件: reconsideration.total",
      "quantity 3件: litigation.total",
      "quantity 2件: reconsideration.corrected",
      "quantity 1件: litigation.corrected",
    ],
    [
      "收到申请36件，办结38件，2023年分别为30件和29件。",
      "quantity 36件: new | new + carriedIn",
      "quantity 38件: outcome.total",
      "quantity 30件: new in 2023 | new in 2023 + carriedIn in 2023",
      "quantity 29件: outcome.total in 2023",
    ],
    [
      "三个县分别收到12件、9件、15件。",
      "quantity 12件 loose",
      "quantity 9件 loose",
      "quantity 15件 loose",
    ],
  ])("reads lists in their order: %s", (text, ...claims) => {
    expect(claimsInShorthand(text)).toEqual(claims);
  });

  it.each([
    [
      "收到申请36件，办理38件。",
      "quantity 36件: new | new + carriedIn",
      "quantity 38件: outcome.total | new | new + carriedIn",
    ],
    ["规范性文件87件。", "quantity 87件: normativeDocuments.inForce | normativeDocuments.issued"],
    ["新收36件，结转4件。", "quantity 36件: new", "quantity 4件: carriedIn | carriedOut"],
    ["收费52.6万元。", "quantity 52.6万元: administrativeFees.amount"],
    ["收费120元。", "quantity 120元: fees.charged"],
    ["公开申请36件。", "quantity 36件: new | new + carriedIn"],
  ])("keeps what words may mean as readings: %s", (text, ...claims) => {
    expect(claimsInShorthand(text)).toEqual(claims);
  });

  it.each([
    ["举办培训班3期。", "quantity 3期: organization.trainings"],
    ["专职人员4人。", "quantity 4人: organization.staff.fullTime"],
    ["召开新闻发布会5次。", "quantity 5次: engagement.pressConferences"],
    ["接待来访120人次。", "quantity 120人次: engagement.visits"],
    ["解读稿件25篇。", "quantity 25篇: interpretation.items.total"],
  ])("knows what else reports count: %s", (text, ...claims) => {
    expect(claimsInShorthand(text)).toEqual(claims);
  });
});
