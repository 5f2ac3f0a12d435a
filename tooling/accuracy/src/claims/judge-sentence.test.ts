import { describe, expect, it } from "vitest";
import { isFalseAlarm, isMissed, isUnderstood } from "./claims-score.ts";
import { judgeSentence } from "./judge-sentence.ts";
import type { Claim, Figure, Sentence, Tables } from "./sentence.ts";

const tables: Tables = {
  edition: "cn-2008",
  year: 2018,
  facts: [{ concept: "proactive.documents.total", value: 63 }],
};

const documents = (printed: string, verdict: "agrees" | "disagrees"): Claim => ({
  printed,
  kind: "count",
  value: Number.parseInt(printed, 10),
  unit: "件",
  concepts: ["proactive.documents.total"],
  verdict,
});

function answersTo(text: string, ...figures: Figure[]) {
  const sentence: Sentence = { id: "one", tables: "", section: "proactive", text, figures };
  return judgeSentence(sentence, tables, null).answers.map((answer) => ({
    isUnderstood: isUnderstood(answer),
    isMissed: isMissed(answer),
    isFalseAlarm: isFalseAlarm(answer),
  }));
}

describe("judgeSentence", () => {
  it("has nothing to say to a figure that is read right", () => {
    const right = { isUnderstood: true, isMissed: false, isFalseAlarm: false };
    expect(answersTo("公开文件63件。", documents("63件", "agrees"))).toEqual([right]);
    expect(answersTo("公开文件66件。", documents("66件", "disagrees"))).toEqual([right]);
  });

  it("tells an alarm without a mistake from a mistake without an alarm", () => {
    const [alarm] = answersTo("公开文件66件。", documents("66件", "agrees"));
    expect(alarm).toMatchObject({ isMissed: false, isFalseAlarm: true });
    const [silence] = answersTo("印发材料66件。", documents("66件", "disagrees"));
    expect(silence).toEqual({ isUnderstood: false, isMissed: true, isFalseAlarm: false });
  });

  it("excuses an alarm that a mistake beside it explains", () => {
    const excused: Claim = {
      ...documents("66件", "agrees"),
      kind: "count",
      accepts: ["disagrees"],
    };
    expect(answersTo("公开文件66件。", excused)).toMatchObject([{ isFalseAlarm: false }]);
  });

  it("wants no statement of a figure that claims nothing", () => {
    const bystander: Figure = { printed: "63件", kind: "none" };
    expect(answersTo("公开文件63件。", bystander)).toMatchObject([{ isUnderstood: false }]);
    expect(answersTo("第63件。", bystander)).toMatchObject([{ isUnderstood: true }]);
  });

  it("wants the kind and the concept that are meant", () => {
    const share: Claim = { ...documents("63件", "agrees"), kind: "share" };
    const other: Claim = {
      ...documents("63件", "agrees"),
      kind: "count",
      concepts: ["requests.new"],
    };
    expect(answersTo("公开文件63件。", share)).toMatchObject([{ isUnderstood: false }]);
    expect(answersTo("公开文件63件。", other)).toMatchObject([{ isUnderstood: false }]);
  });

  it("finds each figure after the one before it", () => {
    const figures = [documents("63件", "agrees"), documents("63件", "agrees")];
    expect(answersTo("公开文件63件，公开文件63件。", ...figures)).toHaveLength(2);
    expect(() => answersTo("公开文件63件。", ...figures)).toThrow("one: there is no 63件");
  });
});
