import { describe, expect, it } from "vitest";
import { claimsInShorthand } from "./claims-in-shorthand.ts";

describe("readText", () => {
  it.each([
    [
      "复议：维持9件+纠正1件+其他4件+未结2件＝16件。",
      "quantity 9件: reconsideration.upheld",
      "quantity 1件: reconsideration.corrected",
      "quantity 4件: reconsideration.other | reconsideration.other + reconsideration.pending",
      "quantity 2件: reconsideration.pending",
      "sum 16件: reconsideration.upheld + reconsideration.corrected + reconsideration.other + reconsideration.pending | reconsideration.total | 9件 + 1件 + 4件 + 2件",
    ],
    [
      "个人申请30件，单位申请6件，累计36件。",
      "quantity 30件: new of naturalPerson | new of naturalPerson + carriedIn of naturalPerson",
      "quantity 6件: new of commercial + new of research + new of publicBenefit + new of legalService + new of otherOrg | new of commercial + new of research + new of publicBenefit + new of legalService + new of otherOrg + carriedIn of commercial + carriedIn of research + carriedIn of publicBenefit + carriedIn of legalService + carriedIn of otherOrg",
      "sum 36件: new of naturalPerson + new of commercial + new of research + new of publicBenefit + new of legalService + new of otherOrg | 30件 + 6件",
    ],
    [
      "按件计收3件600元，按量计收2件340元，合计5件、940元。",
      "quantity 3件",
      "quantity 600元",
      "quantity 2件 loose",
      "quantity 340元",
      "sum 5件: 3件 + 2件",
      "sum 940元: 600元 + 340元",
    ],
    [
      "甲局办理12件，乙局办理15件，合计27件。",
      "quantity 12件 loose: outcome.total | new | new + carriedIn",
      "quantity 15件 loose: outcome.total | new | new + carriedIn",
      "sum 27件: outcome.total | new | 12件 + 15件",
    ],
  ])("adds up what signs, and words for a sum, join: %s", (text, ...claims) => {
    expect(claimsInShorthand(text)).toEqual(claims);
  });

  it.each([
    [
      "受理申请36件（同比-5.1%）。",
      "quantity 36件: new | new + carriedIn",
      "growth 5.1% down: growth of new | growth of new + carriedIn",
    ],
    [
      "收到申请36件，较去年少18%。",
      "quantity 36件: new | new + carriedIn",
      "growth 18% down: growth of new | growth of new + carriedIn",
    ],
    ["结转申请较前一年度多出8.7%。", "growth 8.7%: growth of carriedOut | growth of carriedIn"],
    ["相较于上年，不予处理的多了35.3%。", "growth 35.3%: growth of outcome.notProcessed"],
    ["新收36件，同比18.0%的降幅。", "quantity 36件: new", "growth 18.0% down: growth of new"],
    [
      "受理量下降18.0%，而复议量不降反升，升幅12.5%。",
      "growth 18.0% down: growth of new | growth of new + carriedIn",
      "growth 12.5%: growth of reconsideration.total",
    ],
    [
      "商业企业申请占7.9%，同比增长31.6%。",
      "share 7.9%: new of commercial / new | (new of commercial + carriedIn of commercial) / (new + carriedIn)",
      "growth 31.6%: growth of new of commercial | growth of new of commercial + carriedIn of commercial | growth of new of commercial / new | change of new of commercial / new | growth of (new of commercial + carriedIn of commercial) / (new + carriedIn) | change of (new of commercial + carriedIn of commercial) / (new + carriedIn)",
    ],
    [
      "行政诉讼案件较453件减少23件。",
      "quantity 453件: litigation.total in 2023",
      "difference 23件 down: change of litigation.total",
    ],
    ["结转下年的申请多于上年2件。", "difference 2件: change of carriedOut"],
  ])("reads how much more or less there is: %s", (text, ...claims) => {
    expect(claimsInShorthand(text)).toEqual(claims);
  });

  it.each([
    [
      "予以公开12件、部分公开5件，两项合计占50.0%。",
      "quantity 12件: outcome.granted",
      "quantity 5件: outcome.partial",
      "share 50.0%: (outcome.granted + outcome.partial) / outcome.total | (outcome.granted + outcome.partial) / new | (outcome.granted + outcome.partial) / (new + carriedIn)",
    ],
    [
      "甲局65件、乙局41件、丙局33件，三家占新收申请总量的44.0%。",
      "quantity 65件 loose",
      "quantity 41件 loose",
      "quantity 33件 loose",
      "share 44.0%: (65件 + 41件 + 33件) / new",
    ],
    ["县公安局收到58件，占全县新收申请的18.4%。", "quantity 58件 loose", "share 18.4%: 58件 / new"],
    [
      "自然人是申请的主体，占新收申请的83.3%。",
      "share 83.3%: new of naturalPerson / new | (new of naturalPerson + carriedIn of naturalPerson) / new",
    ],
    [
      "在法人和其他组织当中，商业企业提出申请最多，占79.3%。",
      "share 79.3%: new of commercial / (new of commercial + new of research + new of publicBenefit + new of legalService + new of otherOrg) | (new of commercial + carriedIn of commercial) / (new of commercial + new of research + new of publicBenefit + new of legalService + new of otherOrg + carriedIn of commercial + carriedIn of research + carriedIn of publicBenefit + carriedIn of legalService + carriedIn of otherOrg)",
    ],
    [
      "起诉案件以直接起诉为主，比例超过一半。",
      "share 超过一半: litigation.direct.total / litigation.total",
    ],
  ])("tells what a share is of: %s", (text, ...claims) => {
    expect(claimsInShorthand(text)).toEqual(claims);
  });

  it.each([
    [
      "被纠正的复议、诉讼案件共6件，其中复议4件。",
      "sum 6件: reconsideration.corrected + litigation.corrected",
      "part 4件: reconsideration.corrected",
    ],
    [
      "复议后提起的诉讼5件：维持3件、未结2件。",
      "quantity 5件: litigation.afterReconsideration.total",
      "part 3件: litigation.afterReconsideration.upheld",
      "part 2件: litigation.afterReconsideration.pending",
    ],
    ["上年结转的3件已于年内办毕。", "quantity 3件: carriedIn"],
    [
      "诉讼案件无一败诉，2件直接起诉的均获维持。",
      "absence 无一败诉: litigation.corrected",
      "quantity 2件: litigation.direct.total",
      "absolute 均: litigation.direct.upheld / litigation.direct.total | litigation.direct.upheld / (litigation.direct.upheld + litigation.direct.corrected + litigation.direct.other)",
    ],
    [
      "收到申请316件，精确数为312件。",
      "quantity 316件: new | new + carriedIn",
      "quantity 312件: new | new + carriedIn",
    ],
    ["减免依申请公开费用0元。", "quantity 0元: fees.reduced"],
  ])("goes on with what was said: %s", (text, ...claims) => {
    expect(claimsInShorthand(text)).toEqual(claims);
  });

  it.each([
    [
      "自然人申请经办理后，予以公开12件。",
      "quantity 12件: outcome.granted | outcome.granted of naturalPerson",
    ],
    [
      "公民30件、企业4件、其他组织2件。",
      "quantity 30件: new of naturalPerson | new of naturalPerson + carriedIn of naturalPerson",
      "quantity 4件: new of commercial | new of commercial + carriedIn of commercial",
      "quantity 2件: new of otherOrg | new of otherOrg + carriedIn of otherOrg | new of research + new of publicBenefit + new of legalService + new of otherOrg | new of research + carriedIn of research + new of publicBenefit + carriedIn of publicBenefit + new of legalService + carriedIn of legalService + new of otherOrg + carriedIn of otherOrg",
    ],
    ["经复议纠正、经法院判决纠正的合计3件。", "quantity 3件 loose: reconsideration.corrected"],
    ["不予公开、不予处理及其他共12件。", "sum 12件 loose: outcome.denied + outcome.notProcessed"],
    ["检索费200元。", "quantity 200元 loose: fees.charged"],
    ["直接起诉案件比复议后起诉案件少20%。", "share 20% loose"],
    ["依申请公开工作的三个数字。", "quantity 三个"],
  ])("leaves open what more than one thing may be meant by: %s", (text, ...claims) => {
    expect(claimsInShorthand(text)).toEqual(claims);
  });

  it.each([
    [
      "年度内我局零复议、零诉讼。",
      "absence 零复议: reconsideration.total",
      "absence 零诉讼: litigation.total",
    ],
    ["诉讼方面，无一件被判决纠正。", "absence 无一件被判决纠正: litigation.corrected"],
    ["依申请公开方面：零受理。", "absence 零受理: new"],
  ])("says what there was none of, clause by clause: %s", (text, ...claims) => {
    expect(claimsInShorthand(text)).toEqual(claims);
  });

  it.each([
    ["1.本年新收：36件；2.结转下年：2件。", "quantity 36件: new", "part 2件: carriedOut"],
    [
      "予以公开12件/35.3%。",
      "quantity 12件: outcome.granted",
      "share 35.3%: outcome.granted / outcome.total | outcome.granted / new | outcome.granted / (new + carriedIn)",
    ],
    [
      "依照《政府信息公开信息处理费管理办法》第三条，收取信息处理费200元。",
      "quantity 200元: fees.charged",
    ],
    [
      "行政许可2490万余件，即24931173件。",
      "quantity 2490万余件: licensing.decisions",
      "part 24931173件: licensing.decisions",
    ],
    ["57件处罚决定在7个工作日内公示。", "quantity 57件: penalties.decisions"],
  ])("reads figures beside signs and numbers of rows: %s", (text, ...claims) => {
    expect(claimsInShorthand(text)).toEqual(claims);
  });

  it.each([
    [
      "行政许可方面，全年办理18452件。",
      "quantity 18452件 loose: outcome.total | new | new + carriedIn",
    ],
    [
      "现行有效规范性文件87件，废止文件3件。",
      "quantity 87件: normativeDocuments.inForce",
      "quantity 3件: normativeDocuments.repealed",
    ],
    ["培训260余人次。", "quantity 260余人次: organization.trainees"],
    [
      "县政府办公室办理64件，其他单位办理250件，总共办结314件。",
      "quantity 64件 loose: outcome.total | new | new + carriedIn",
      "quantity 250件 loose: outcome.total | new | new + carriedIn",
      "quantity 314件: outcome.total",
    ],
  ])("knows what is said of other matters: %s", (text, ...claims) => {
    expect(claimsInShorthand(text)).toEqual(claims);
  });

  it.each([
    [
      "收到2件申请，三件申请均由专人登记。",
      "quantity 2件: new | new + carriedIn",
      "quantity 三件: new | new + carriedIn | outcome.total",
    ],
    [
      "行政诉讼430件，对上述460件诉讼逐一分析。",
      "quantity 430件: litigation.total",
      "quantity 460件: litigation.total",
    ],
    ["办结34件，余2件。", "quantity 34件: outcome.total", "quantity 2件: carriedOut"],
  ])("takes up what was told before: %s", (text, ...claims) => {
    expect(claimsInShorthand(text)).toEqual(claims);
  });

  it.each([["另有15件因尚在法定期限内，转入下一年度继续办理。", "quantity 15件: carriedOut"]])(
    "reads what stands behind a reason: %s",
    (text, ...claims) => {
      expect(claimsInShorthand(text)).toEqual(claims);
    },
  );

  it.each([
    [
      "没有通过信函、电子邮件等任何方式申请公开信息。",
      "absence 没有通过信函、电子邮件等任何方式申请公开信息: new",
    ],
    ["各级法院受理信息公开诉讼9件。", "quantity 9件: litigation.total"],
  ])("knows what takes in all there is: %s", (text, ...claims) => {
    expect(claimsInShorthand(text)).toEqual(claims);
  });
});
