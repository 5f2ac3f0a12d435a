import { describe, expect, it } from "vitest";
import { figuredText } from "../figured-text.ts";
import { scan } from "../reader/scan.ts";
import { organizations, topics } from "./topics.ts";
import { wordAt, wordGroups, wordsOf } from "./vocabulary.ts";
import type { WordGroup } from "./word-group.ts";

const entries = wordGroups.flatMap((group) => wordsOf(group).map((word) => ({ word, group })));

const nameOf = ({ is, means }: WordGroup): string => `${is} ${means}`;

const meaningsOf = (is: WordGroup["is"]): string[] =>
  wordGroups.filter((group) => group.is === is).map(({ means }) => means);

const aspects = new Set(Object.values(topics).flatMap((topic) => Object.keys(topic.aspects)));

/** Meanings that stand for others, by what the reader makes of them. */
const THREE_DECISIONS = "threeDecisions";
const CARRIED = "carried";
const OF_APPLICANTS = ["naturalPerson", "organizations", "everybody"];

/** The words of a text, as the reader reads it. */
function wordsIn(text: string): string[] {
  const { masked, figures } = figuredText(text);
  return scan(masked, figures, { reportYear: 2024, names: [] }).map(
    ({ is, means }) => `${is} ${means}`,
  );
}

const NUMERAL = /[〇零一二两三四五六七八九十百千万亿]/u;

describe("the vocabulary", () => {
  it("has each word once", () => {
    const groups = new Map<string, string[]>();
    for (const { word, group } of entries) {
      groups.set(word, [...(groups.get(word) ?? []), nameOf(group)]);
    }
    expect([...groups].filter(([, names]) => names.length > 1)).toEqual([]);
  });

  it("has each group once", () => {
    const names = wordGroups.map(nameOf);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it("has literal words only", () => {
    const literal =
      /^(?:[\p{Script=Han}〇、，（）“”《》]+|"?\p{Script=Han}+"?\p{Script=Han}*"?|[①-⑩]|[^\p{L}\p{N}\s]{1,2})$/u;
    expect(entries.filter(({ word }) => !literal.test(word)).map(({ word }) => word)).toEqual([]);
  });

  it("knows each topic, and each topic has words", () => {
    const named = meaningsOf("topic").filter((means) => means !== THREE_DECISIONS);
    expect(named.sort()).toEqual(Object.keys(topics).sort());
  });

  it("knows each aspect", () => {
    const unknown = meaningsOf("aspect").filter(
      (means) => means !== CARRIED && !aspects.has(means),
    );
    expect(unknown).toEqual([]);
  });

  it("knows each applicant", () => {
    expect(meaningsOf("applicant").sort()).toEqual([...organizations, ...OF_APPLICANTS].sort());
  });

  it("has a standard aspect for each topic", () => {
    const without = Object.entries(topics).filter(
      ([, { standard, aspects: own }]) => standard !== "stock" && own[standard] === undefined,
    );
    expect(without).toEqual([]);
  });

  it("finds each word at its place, as the longest", () => {
    for (const { word, group } of entries) {
      expect(wordAt(`某${word}`, 1), word).toEqual({ group, end: word.length + 1 });
    }
  });

  it("finds nothing in words that nobody knows", () => {
    expect(wordAt("琉璃", 0)).toBeNull();
  });

  it("has no word with a figure in it but for numerals, and these are read as the word", () => {
    const withFigure = entries.filter(({ word }) => figuredText(word).figures.length > 0);
    expect(withFigure.filter(({ word }) => !NUMERAL.test(word))).toEqual([]);
    const misread = entries
      .filter(({ word, group }) => NUMERAL.test(word) && wordsIn(word).join() !== nameOf(group))
      .map(({ word }) => `${word}: ${wordsIn(word).join()}`);
    expect(misread).toEqual([]);
  });
});
