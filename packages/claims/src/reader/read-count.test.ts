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
    ["举办培训班3期。", "quantity 3期: organization.trainings"],
    ["专职人员4人。", "quantity 4人: organization.staff.fullTime"],
    ["召开新闻发布会5次。", "quantity 5次: engagement.pressConferences"],
    ["接待来访120人次。", "quantity 120人次: engagement.visits"],
    ["解读稿件25篇。", "quantity 25篇: interpretation.items.total"],
  ])("knows what else reports count: %s", (text, ...claims) => {
    expect(claimsInShorthand(text)).toEqual(claims);
  });
});
