import { compareRationals, type Report, rational, toRational } from "@gongkai/core";
import { modernReport } from "@gongkai/testkit";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { similarity } from "./similarity.ts";

const someBody = modernReport().body;

function reportWith(texts: readonly string[], body: Partial<Report["body"]> = {}): Report {
  const blocks = texts.map((text) => ({ type: "paragraph" as const, text }));
  const sections = [{ id: "overview", heading: "一、总体情况", blocks }];
  return modernReport({ sections, body: { ...someBody, ...body } });
}

const textOf = (report: Report, path: string): string => {
  const block = report.sections[0]?.blocks[Number(path.split("/")[4])];
  return block?.type === "paragraph" ? block.text : "";
};

const slice = (text: string, { start, length }: { start: number; length: number }) =>
  text.slice(start, start + length);

const counts = (own: readonly string[], other: readonly string[]) => {
  const { repeated, compared } = similarity(reportWith(own), reportWith(other));
  return [repeated, compared];
};

const long = "完善政务公开专栏目录并按季度检查各科室发布内容的时效和准确";

const word = fc.constantFrom(..."政务公开专栏目录按季检查科室发布内容，。；".split(""));
const piece = fc.oneof(
  { weight: 4, arbitrary: fc.array(word, { minLength: 1, maxLength: 30 }).map((w) => w.join("")) },
  { weight: 1, arbitrary: fc.nat(99_999).map((figure) => `${figure}件`) },
  { weight: 1, arbitrary: fc.constantFrom(`${long}。`, "全年未发生此类情况。", "二〇二四年3月") },
);
const narrative = fc.array(
  fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join("")),
  { minLength: 1, maxLength: 6 },
);

describe("similarity", () => {
  it("is total for one and the same narrative, however it is set", () => {
    expect(
      counts([`${long}。`, "无。"], [`${long.replace("目录", "目 录\u200b")}。`, "无。"]),
    ).toEqual([32, 32]);
    expect(counts(["１２件（含复议）,完。"], ["12件(含复议)，完。"])).toEqual([10, 10]);
  });

  it("counts passages of twenty characters and not those of nineteen", () => {
    const [twenty, nineteen] = [long.slice(0, 20), long.slice(0, 19)];
    expect(counts([`甲${twenty}乙`], [`丙${twenty}丁`])).toEqual([20, 22]);
    expect(counts([`甲${nineteen}乙`], [`丙${nineteen}丁`])).toEqual([0, 21]);
  });

  it("counts a short sentence that the other has whole", () => {
    expect(counts(["全年未收费。另建一库。"], ["另建二库。"])).toEqual([5, 11]);
  });

  it("takes figures, years and numerals of any writing for the same, and tells which differ", () => {
    const own = reportWith([`2024年公开信息1,234条，${long}。`]);
    const other = reportWith([`二〇二三年公开信息九百条，${long}。`]);
    const { share, passages } = similarity(own, other);
    expect(share).toEqual(toRational(100));
    const [passage] = passages;
    const pairs = passage?.differences.map(({ range, otherRange }) => [
      slice(textOf(own, passage.path), range),
      slice(textOf(other, passage.otherPath), otherRange),
    ]);
    expect(pairs).toEqual([
      ["2024", "二〇二三"],
      ["1,234", "九百"],
    ]);
  });

  it("takes each body's own names for the same, and no other's", () => {
    const said = (name: string) => [`${name}公开信息，${long}。`];
    const own = reportWith(said("甲县"), { name: "甲县人民政府" });
    const other = reportWith(said("乙市水务局"), { name: "乙市水利局", aliases: ["乙市水务局"] });
    expect(similarity(own, other).share).toEqual(toRational(100));
    const stranger = reportWith(said("乙市水务局"), { name: "丙局" });
    expect(similarity(own, stranger)).toMatchObject({ repeated: 36 - 1, compared: 36 });
  });

  it("compares no sentence that is set aside", () => {
    const { compared, passages } = similarity(
      reportWith([`特色一。本报告所列数据的统计期限自2024年1月1日起。${long}。`]),
      reportWith([`本报告所列数据的统计期限自2023年1月1日起。${long}。`]),
    );
    expect([compared, passages.length]).toEqual([4 + long.length + 1, 1]);
  });

  it("says why there is no share of nothing", () => {
    const { share, reason, other } = similarity(reportWith([]), reportWith([`${long}。`]));
    expect(share).toBeNull();
    expect(reason?.["zh-CN"]).toBe("未计算：正文没有可比的内容");
    expect(other.share).toEqual(toRational(0));
  });

  it("shows each passage as it is printed on either side", () => {
    const own = reportWith(["另有安排。", `今年${long}，并公开。`]);
    const other = reportWith([`去年（重点）${long}，未公开。`]);
    const { passages } = similarity(own, other);
    expect(passages).toEqual([
      {
        path: "/sections/0/blocks/1/text",
        range: { start: 2, length: long.length + 1 },
        text: `${long}，`,
        otherPath: "/sections/0/blocks/0/text",
        otherRange: { start: 6, length: long.length + 1 },
        otherText: `${long}，`,
        length: long.length + 1,
        differences: [],
      },
    ]);
  });

  it("marks whole characters where one is printed as several, or several as one", () => {
    const own = reportWith([`𠮷…㈠${long}㈠…𠮷甲`]);
    const other = reportWith([`𠮷...(一)${long}(一)...𠮷乙`]);
    expect(similarity(own, other).passages).toMatchObject([
      { text: `𠮷…㈠${long}㈠…𠮷`, otherText: `𠮷...(一)${long}(一)...𠮷` },
    ]);
  });

  it("holds every repeated character of a text that the other has several times", () => {
    const { other, passages } = similarity(
      reportWith([`${long}甲。`]),
      reportWith([`${long}乙。${long}丙。`, `${long}丁。`]),
    );
    expect(other.repeated).toBe(3 * long.length);
    expect(passages).toHaveLength(3);
  });
});

describe("over arbitrary narratives, similarity", () => {
  it("is total for equal ones", () => {
    fc.assert(
      fc.property(narrative, (texts) => {
        const { repeated, compared } = similarity(reportWith(texts), reportWith(texts));
        expect(repeated).toBe(compared);
      }),
    );
  });

  it("is the same from the other side", () => {
    fc.assert(
      fc.property(narrative, narrative, (texts, others) => {
        const there = similarity(reportWith(texts), reportWith(others));
        const back = similarity(reportWith(others), reportWith(texts));
        const turned = back.passages.map((passage) => ({
          path: passage.otherPath,
          range: passage.otherRange,
          text: passage.otherText,
          otherPath: passage.path,
          otherRange: passage.range,
          otherText: passage.text,
          length: passage.length,
        }));
        const found = there.passages.map(({ differences: _, ...passage }) => passage);
        expect(new Set(found.map((passage) => JSON.stringify(passage)))).toEqual(
          new Set(turned.map((passage) => JSON.stringify(passage))),
        );
        expect([there.share, there.other.share]).toEqual([back.other.share, back.share]);
      }),
    );
  });

  it("does not change with the figures", () => {
    const other = (text: string) =>
      text.replace(/\d+/gu, (figure) => String(Number(figure) * 7 + 3));
    fc.assert(
      fc.property(narrative, narrative, (texts, others) => {
        const before = similarity(reportWith(texts), reportWith(others));
        const after = similarity(reportWith(texts.map(other)), reportWith(others));
        expect(after.share).toEqual(before.share);
        expect(after.passages.map(({ length }) => length)).toEqual(
          before.passages.map(({ length }) => length),
        );
      }),
    );
  });

  it("is lowered by a sentence of one's own", () => {
    fc.assert(
      fc.property(narrative, narrative, (texts, others) => {
        const before = similarity(reportWith(texts), reportWith(others));
        fc.pre(before.repeated > 0);
        const after = similarity(
          reportWith([...texts, "窗口延时办理，周末也开。"]),
          reportWith(others),
        );
        const [less, more] = [after.share, before.share].map((share) => share ?? rational(0));
        expect(less && more && compareRationals(less, more)).toBe(-1);
      }),
    );
  });

  it("has passages that are the same but for figures, and hold all that is repeated", () => {
    fc.assert(
      fc.property(narrative, narrative, (texts, others) => {
        const [own, other] = [reportWith(texts), reportWith(others)];
        const { passages, repeated } = similarity(own, other);
        const plain = (text: string) =>
          text.normalize("NFKC").replace(/[\d〇一二两三四五六七八九十百千万亿]+/gu, "#");
        const places = new Set<string>();
        for (const { path, range, otherPath, otherRange } of passages) {
          const text = textOf(own, path);
          expect(plain(slice(text, range))).toBe(
            plain(slice(textOf(other, otherPath), otherRange)),
          );
          for (let at = 0; at < range.length; at++) places.add(`${path} ${range.start + at}`);
        }
        expect(places.size).toBeGreaterThanOrEqual(repeated);
      }),
    );
  });
});
