import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalizeKey } from "../normalize-key.ts";
import { fewestEdits } from "./edits.ts";
import { findDuplicates } from "./find-duplicates.ts";
import type { PublishedItem } from "./published-item.ts";
import { tellsApart } from "./tells-apart.ts";

const find = (items: Iterable<PublishedItem>) =>
  findDuplicates(items, {
    title: ({ title }) => title,
    documentNumber: ({ documentNumber }) => documentNumber,
    textHash: ({ textHash }) => textHash,
    publishedOn: ({ publishedOn }) => publishedOn,
  });

const reasons = (...items: readonly PublishedItem[]) =>
  find(items).groups.map(({ reason, indices }) => [reason, ...indices]);

const findTitles = (titles: readonly string[], maxDistance?: 0 | 1 | 2) =>
  findDuplicates(titles, { title: (title) => title, maxDistance });

const title = "关于印发2018年防汛工作要点的通知";

describe("findDuplicates", () => {
  it("counts what was published and what is distinct", () => {
    const own = Array.from({ length: 389 }, (_, index) => `第${index}号文件的通知`);
    const repeats = own.slice(100, 128).map((text) => text.replace("的通知", " 的通知"));
    const { published, distinct, groups } = findTitles([...own, ...repeats]);
    expect([published, distinct, groups.length]).toEqual([417, 389, 28]);
    expect(findTitles([])).toEqual({ published: 0, distinct: 0, groups: [] });
  });

  it("says for each repeat what it is like and why, and of a group the weakest reason", () => {
    const items = [
      { title },
      { title: title.replace("的", "") },
      { title: title.replace("2018", "２０１８") },
      { title: title.replace("的", "") },
    ];
    expect(find(items).groups).toEqual([
      {
        indices: [0, 1, 2, 3],
        reason: "nearTitle",
        repeats: [
          { index: 1, first: 0, like: 0, reason: "nearTitle", distance: 1 },
          { index: 2, first: 0, like: 0, reason: "sameTitle", distance: 0 },
          { index: 3, first: 0, like: 1, reason: "sameTitle", distance: 0 },
        ],
      },
    ]);
  });

  it("takes one title under two document numbers for two documents", () => {
    const [one, two] = ["宜政任〔2018〕1号", "宜政任〔2018〕2号"];
    expect(
      reasons(
        { title, documentNumber: one },
        { title, documentNumber: two },
        { title: `${title}。`, documentNumber: two },
      ),
    ).toEqual([["sameDocumentNumber", 1, 2]]);
    expect(
      reasons({ title }, { title, documentNumber: one }, { title, documentNumber: two }),
    ).toEqual([["sameTitle", 0, 1]]);
    expect(reasons({ title, documentNumber: "无" }, { title, documentNumber: "-" })).toEqual([
      ["sameTitle", 0, 1],
    ]);
  });

  it("takes titles under one number for one document only where one holds the other", () => {
    const documentNumber = "宜政办〔2018〕3号";
    const first = { title, documentNumber };
    const under = (text: string) =>
      reasons(first, { title: text, documentNumber: "宜政办[2018]第3号" });
    expect(under(`某市人民政府办公室${title}`)).toEqual([["sameDocumentNumber", 0, 1]]);
    expect(under(`《${title}》政策解读`)).toEqual([]);
    expect(under(`${title}附件1`)).toEqual([]);
    expect(under("一图读懂防汛")).toEqual([]);
  });

  it("takes one text for one document, unless the numbers in the titles differ", () => {
    const textHash = "9f86d081";
    expect(reasons({ title, textHash }, { title: "防汛要点印发了", textHash })).toEqual([]);
    expect(reasons({ title: "防汛要点", textHash }, { title: "今年防汛", textHash })).toEqual([
      ["sameText", 0, 1],
    ]);
    expect(reasons({ title: "", textHash }, { title: " ", textHash })).toEqual([
      ["sameText", 0, 1],
    ]);
    expect(reasons({ title: "" }, { title: "" })).toEqual([]);
  });

  it("takes one title with another text on another day for another document", () => {
    const first = { title: "招聘公告", textHash: "a", publishedOn: "2018-03-01" };
    expect(reasons(first, { ...first, textHash: "b", publishedOn: "2018-09-01" })).toEqual([]);
    expect(reasons(first, { ...first, textHash: "b" })).toEqual([["sameTitle", 0, 1]]);
    expect(reasons(first, { ...first, publishedOn: "2018-09-01" })).toEqual([["sameTitle", 0, 1]]);
  });

  it("compares a near title with the first of a group, so that groups do not run on", () => {
    const texts = ["", "甬", "甬皖", "甬皖浙"].map((more) => `关于印发防汛工作要点的通知${more}`);
    expect(findTitles(texts).groups.map(({ indices }) => indices)).toEqual([[0, 1, 2]]);
    expect(findTitles(texts, 1).groups.map(({ indices }) => indices)).toEqual([
      [0, 1],
      [2, 3],
    ]);
    expect(findTitles(texts, 0).groups).toEqual([]);
  });

  it("wants titles of fewer than eight marks to be the same", () => {
    expect(findTitles(["防汛工作的通知", "防汛工作通知"]).groups).toEqual([]);
    expect(findTitles(["防汛工作会的通知", "防汛工作回的通知"]).groups).toHaveLength(1);
  });

  it("takes items from a generator", () => {
    function* titles() {
      for (let index = 0; index < 3; index++) yield { title };
    }
    expect(find(titles()).distinct).toBe(1);
  });

  it("finds what comparing each with each finds", () => {
    const mark = fc.constantFrom(..."防汛抗旱的东1 ２".split(""));
    const made = fc.array(mark, { minLength: 6, maxLength: 14 }).map((marks) => marks.join(""));
    const change = fc.tuple(fc.nat(9), fc.nat(2), fc.constantFrom("", "", "防", "市", "9"));
    const titles = fc
      .tuple(fc.array(made, { maxLength: 6 }), fc.array(fc.tuple(fc.nat(5), change, change)))
      .map(([own, edits]) => [
        ...own,
        ...edits.map(([which, ...changes]) =>
          changes.reduce(
            (text, [at, removed, added]) =>
              text.slice(0, at) + added + text.slice(at + (removed % 2)),
            own[which] ?? "",
          ),
        ),
      ]);
    fc.assert(
      fc.property(titles, fc.constantFrom<0 | 1 | 2>(0, 1, 2), (all, most) => {
        expect(findTitles(all, most).groups.map(({ indices }) => indices)).toEqual(
          groupsByHand(all, most),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it("takes time in proportion to the number of titles that are much alike", () => {
    const made = (index: number) =>
      Array.from({ length: 4 }, (_, at) =>
        String.fromCharCode(0x4e00 + ((index * (at + 7) * 31) % 9973)),
      );
    const titles = Array.from(
      { length: 20_000 },
      (_, index) => `关于同意设置${made(index).join("")}标识牌的批复`,
    );
    expect(findTitles(titles).published).toBe(20_000);
    const sameTitle = Array.from({ length: 20_000 }, (_, index) => ({
      title,
      documentNumber: `〔2018〕${index}号`,
      textHash: "one",
    }));
    expect(find(sameTitle).distinct).toBe(20_000);
  });
});

const unitsOf = (text: string) => Uint16Array.from(text, (mark) => mark.charCodeAt(0));

/** Each title against all before it. */
function groupsByHand(titles: readonly string[], most: number): number[][] {
  const groups: { texts: string[]; indices: number[] }[] = [];
  for (const [index, printed] of titles.entries()) {
    const text = normalizeKey(printed);
    const distanceTo = ({ texts: [first = ""] }: { texts: string[] }): number => {
      if (Math.min(text.length, first.length) < 8) return Number.POSITIVE_INFINITY;
      const edits = fewestEdits(unitsOf(text), unitsOf(first), most);
      if (edits === null || tellsApart(text, first, edits)) return Number.POSITIVE_INFINITY;
      return edits.length;
    };
    const near = groups
      .filter((group) => Number.isFinite(distanceTo(group)))
      .sort((group, other) => distanceTo(group) - distanceTo(other))[0];
    const same = text === "" ? undefined : groups.find(({ texts }) => texts.includes(text));
    const group = same ?? near;
    if (group === undefined) groups.push({ texts: [text], indices: [index] });
    else {
      group.texts.push(text);
      group.indices.push(index);
    }
  }
  return groups.map(({ indices }) => indices).filter(({ length }) => length > 1);
}
