import { describe, expect, it } from "vitest";
import { figuredText } from "../figured-text.ts";
import { of2024 } from "../reader/claims-in-shorthand.ts";
import { readText } from "../reader/read-text.ts";
import { claimDraft } from "../statement-draft.ts";
import { judgeClaim } from "./judge-claim.ts";
import { madeEvidence, type Stated } from "./made-evidence.ts";

/** The last claim of a text, held against what is stated: its verdict, what was computed, and why not. */
function judged(text: string, stated: Stated): readonly [string, string | null, string | null] {
  const place = { path: "/sections/0/blocks/0/text", text };
  const claim = readText(figuredText(text), of2024).at(-1);
  if (claim === undefined) throw new Error(`${text} claims nothing`);
  const { verdict, recomputed, reason } = judgeClaim(
    claimDraft(place, claim),
    claim,
    madeEvidence(stated),
  );
  return [verdict, recomputed, reason?.en ?? null];
}

const agrees = ["agrees", null, null];

describe("a count", () => {
  const tables = { "requests.new": "36", "requests.carriedIn": "4" };

  it.each([
    ["收到申请36件。", agrees],
    ["收到申请40件。", agrees],
    ["收到申请38件。", ["disagrees", "36", null]],
    ["新收申请40件。", ["disagrees", "36", null]],
    ["收到申请30余件。", agrees],
    ["收到申请近50件。", agrees],
    ["收到申请逾50件。", ["disagrees", "36", null]],
    [
      "上半年收到申请12件。",
      ["notAssessable", null, "The text says more of it: it may count only a part"],
    ],
    ["上半年收到申请36件。", agrees],
    ["召开会议12次。", ["notAssessable", null, "What it counts is not in the report's tables"]],
  ])("is held against each of its readings: %s", (text, expected) => {
    expect(judged(text, { tables })).toEqual(expected);
  });

  it.each([
    ["行政许可1.2万件。", "12049", "agrees"],
    ["行政许可1.2万件。", "11500", "agrees"],
    ["行政许可1.2万件。", "12999", "agrees"],
    ["行政许可1.2万件。", "13000", "disagrees"],
    ["行政许可1.2万件。", "11499", "disagrees"],
    ["行政许可12049件。", "12049", "agrees"],
  ])("in 万 is rounded or cut: %s of %s %s", (text, cell, verdict) => {
    expect(judged(text, { tables: { "proactive.licensing.decisions": cell } })[0]).toBe(verdict);
  });

  it.each([
    ["行政事业性收费金额52.6万元。", "526000元", "agrees"],
    ["行政事业性收费金额526000元。", "52.6万元", "agrees"],
    ["行政事业性收费金额52.6万元。", "52.6万元", "agrees"],
    ["行政事业性收费金额52.6万元。", "536000元", "disagrees"],
    ["行政事业性收费金额52.6元。", "526000元", "disagrees"],
  ])("of money is held against money in another measure: %s of %s %s", (text, cell, verdict) => {
    const amount = { "proactive.administrativeFees.amount": cell };
    expect(judged(text, { tables: amount })[0]).toBe(verdict);
  });

  it("that is said to be none is held against zero", () => {
    const none = { "remedies.litigation.total": "0" };
    expect(judged("未发生行政诉讼。", { tables: none })).toEqual(agrees);
    const some = { "remedies.litigation.total": "2" };
    expect(judged("未发生行政诉讼。", { tables: some })).toEqual(["disagrees", "2", null]);
  });
});

describe("a sum", () => {
  const tables = { "remedies.reconsideration.total": "6", "remedies.litigation.total": "3" };

  it.each([
    ["行政复议、行政诉讼共9件。", agrees],
    ["行政复议、行政诉讼共8件。", ["disagrees", "9", null]],
    ["行政复议6件、行政诉讼3件，两项合计9件。", agrees],
    // The counts before are wrong, and the sum is theirs.
    ["行政复议5件、行政诉讼3件，两项合计8件。", agrees],
    ["甲镇12件、乙镇9件，合计21件。", agrees],
    ["甲镇12件、乙镇9件，合计23件。", ["disagrees", "21", null]],
  ])("is held against the tables, and against what the text adds up: %s", (text, expected) => {
    expect(judged(text, { tables })).toEqual(expected);
  });

  it("counts nothing for a blank cell", () => {
    const stated = {
      tables: { "remedies.reconsideration.total": "6" },
      blanks: ["remedies.litigation.total"],
    };
    expect(judged("行政复议、行政诉讼共6件。", stated)).toEqual(agrees);
  });
});

describe("a share", () => {
  const tables = { "requests.outcome.granted": "15", "requests.outcome.total": "38" };

  it.each([
    ["予以公开占办结总数的39.5%。", ["agrees", "39.47%", null]],
    ["予以公开占办结总数的39.47%。", ["agrees", "39.47%", null]],
    ["予以公开占办结总数的39.4%。", ["truncated", "39.47%", null]],
    ["予以公开占办结总数的38.5%。", ["disagrees", "39.47%", null]],
    ["予以公开占办结总数的近四成。", ["agrees", "39.47%", null]],
    ["予以公开占办结总数的100%。", ["disagrees", "39.47%", null]],
  ])("is rounded half up, or cut: %s", (text, expected) => {
    expect(judged(text, { tables })).toEqual(expected);
  });

  it("of zero cannot be computed", () => {
    const none = { "requests.outcome.granted": "0", "requests.outcome.total": "0" };
    expect(judged("予以公开占办结总数的39.5%。", { tables: none })).toEqual([
      "notAssessable",
      null,
      "The figure that it is measured by is zero",
    ]);
  });

  it("is all where words say so", () => {
    const all = { "requests.outcome.granted": "38", "requests.outcome.total": "38" };
    expect(judged("申请全部予以公开。", { tables: all })).toEqual(["agrees", "100.00%", null]);
    expect(judged("申请全部予以公开。", { tables })).toEqual(["disagrees", "39.47%", null]);
  });
});

describe("a change", () => {
  const tables = { "requests.new": "417", "requests.new 2023": "362" };

  it.each([
    ["新收申请同比增长15.2%。", ["agrees", "15.19%", null]],
    ["新收申请同比增长15.1%。", ["truncated", "15.19%", null]],
    ["新收申请同比增长25.2%。", ["disagrees", "15.19%", null]],
    ["新收申请同比下降15.2%。", ["disagrees", "15.19%", null]],
    ["新收申请同比增长逾15%。", ["agrees", "15.19%", null]],
    ["新收申请是上年的1.15倍。", ["agrees", "1.15倍", null]],
    ["新收申请比上年增加55件。", ["agrees", "55件", null]],
    ["新收申请比上年减少55件。", ["disagrees", "55件", null]],
    ["新收申请同比增加50余件。", ["agrees", "55件", null]],
    ["新收申请与上年持平。", ["disagrees", "15.19%", null]],
  ])("has its direction, and is rounded half up: %s", (text, expected) => {
    expect(judged(text, { tables })).toEqual(expected);
  });

  it("from zero has no rate, but a difference", () => {
    const fromZero = { "requests.new": "3", "requests.new 2023": "0" };
    expect(judged("新收申请同比增长100%。", { tables: fromZero })).toEqual([
      "notAssessable",
      null,
      "Not computed: last year's figure is zero",
    ]);
    expect(judged("新收申请比上年增加3件。", { tables: fromZero })).toEqual([
      "agrees",
      "3件",
      null,
    ]);
  });

  it("says where last year's report gave the earlier figure", () => {
    const stated = { tables: { "requests.new": "417" }, earlier: { "requests.new 2023": "362" } };
    expect(judged("新收申请同比增长15.2%。", stated)).toEqual([
      "agrees",
      "15.19%",
      "The earlier figure is from last year's report",
    ]);
  });

  it("of money is told in its measure", () => {
    const amounts = {
      "proactive.administrativeFees.amount": "526000元",
      "proactive.administrativeFees.amount 2023": "561000元",
    };
    expect(judged("行政事业性收费金额比上年减少3.5万元。", { tables: amounts })).toEqual([
      "agrees",
      "-3.50万元",
      null,
    ]);
  });

  it("of figures in 万 is only wrong where no value of theirs gives it", () => {
    const rounded = {
      "proactive.licensing.decisions": "1.2万件",
      "proactive.licensing.decisions 2023": "1.0万件",
    };
    expect(judged("行政许可同比增长20%。", { tables: rounded })[0]).toBe("agrees");
    expect(judged("行政许可同比增长80%。", { tables: rounded })[0]).toBe("disagrees");
  });

  it("of which no words say what changed is not judged", () => {
    expect(judged("同比增长15.2%。", { tables })).toEqual([
      "notAssessable",
      null,
      "The text does not say plainly which figure grew or declined",
    ]);
  });
});
