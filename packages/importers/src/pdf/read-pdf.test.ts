import { GongkaiError } from "@gongkai/core";
import { randomSource } from "@gongkai/testkit";
import { describe, expect, it } from "vitest";
import { madePdf, ruled, texts } from "./made-pdf.ts";
import { readPdf } from "./read-pdf.ts";

const read = async (bytes: Uint8Array) => (await readPdf(bytes, "a.pdf")).document.blocks;

/** A table of two columns and three rows, the first row in one cell. */
const table = [
  ruled([
    [100, 700, 300, 700],
    [100, 680, 300, 680],
    [100, 660, 300, 660],
    [100, 640, 300, 640],
    [100, 700, 100, 640],
    [300, 700, 300, 640],
    [220, 680, 220, 640],
  ]),
  texts([
    [170, 685, "某县情况"],
    [105, 665, "规章"],
    [230, 665, "1"],
    [236, 665, ",234"],
    [105, 645, "规范性文件"],
    [230, 645, "7"],
  ]),
].join("\n");

const codeOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
    return "read";
  } catch (error) {
    if (!(error instanceof GongkaiError)) throw error;
    return error.code;
  }
};

describe("a PDF file", () => {
  it("gives ruled tables with their merged cells and where each cell stands", async () => {
    const [node] = await read(madePdf([{ content: table }]));
    if (node?.type !== "table") throw new Error("no table");
    expect(node.rows.map((row) => row.map(({ text }) => text))).toEqual([
      ["某县情况"],
      ["规章", "1,234"],
      ["规范性文件", "7"],
    ]);
    expect(node.rows[0]?.[0]?.colSpan).toBe(2);
    expect(node.rows[2]?.[1]?.source).toMatchObject({
      kind: "page",
      page: 1,
      box: [230, expect.closeTo(642.6), expect.any(Number), 12],
    });
  });

  it("reads a page that is turned as it is read", async () => {
    const turned = `q 0 1 -1 0 842 0 cm\n${table}\nQ`;
    const entries = "/Rotate 90/MediaBox[0 0 842 595]";
    const [node] = await read(madePdf([{ content: turned, entries }]));
    expect(node?.type === "table" && node.rows[1]?.map(({ text }) => text)).toEqual([
      "规章",
      "1,234",
    ]);
  });

  it("joins lines that go on, and leaves out the numbers of pages", async () => {
    const full = "全年公开的信息比上一年多了不少其中大部分是从网站上公开的也有一些从";
    const first = [
      [80, 800, "一、总体情况"],
      [104, 100, full],
      [290, 30, "- 1 -"],
    ] as const;
    const second = [
      [80, 800, "公报上公开的。"],
      [104, 780, "完。"],
      [290, 30, "- 2 -"],
    ] as const;
    const nodes = await read(madePdf([{ content: texts(first) }, { content: texts(second) }]));
    expect(nodes.map((node) => node.type === "table" || node.text)).toEqual([
      "一、总体情况",
      `${full}公报上公开的。`,
      "完。",
    ]);
  });

  it("gives tables that no lines are ruled for by where their columns stand", async () => {
    const rows = [
      ["项目", "本年", "上年"],
      ["规章", "1", "20"],
      ["规范性文件", "300", "4"],
      ["行政许可", "", "5"],
    ];
    const placed = rows.flatMap((row, at) =>
      row.map((text, column) => {
        const x = column === 0 ? 80 : 200 + column * 100 - text.length * 6;
        return [x, 700 - at * 20, text] as const;
      }),
    );
    const [node] = await read(madePdf([{ content: texts(placed.filter(([, , text]) => text)) }]));
    expect(node?.type === "table" && node.rows.map((row) => row.map(({ text }) => text))).toEqual(
      rows,
    );
  });

  it("gives merged cells that no lines are ruled for, centred on what they reach over", async () => {
    const centred = (x: number, y: number, text: string) => [x - text.length * 6, y, text] as const;
    const figures = (y: number, ...texts: string[]) =>
      texts.map((text, at) => [350 + at * 80 - text.length * 3, y, text] as const);
    const placed = [
      centred(200, 690, "项目"),
      centred(470, 700, "组织"),
      centred(350, 690, "个人"),
      centred(430, 680, "企业"),
      centred(510, 680, "机构"),
      centred(200, 650, "新收到的申请"),
      ...figures(650, "10", "2", "3"),
      centred(120, 602, "办理"),
      centred(120, 585, "结果"),
      centred(240, 625, "予以公开"),
      ...figures(625, "4", "5", "6"),
      centred(240, 602, "部分公开而"),
      ...figures(593.5, "7", "8", "900"),
      centred(240, 585, "其余不公开"),
      centred(240, 562, "不予公开"),
      ...figures(562, "0", "0", "1"),
    ];
    const [node] = await read(madePdf([{ content: texts(placed) }]));
    if (node?.type !== "table") throw new Error("no table");
    const rows = node.rows.map((row) =>
      row.map(({ text, rowSpan = 1, colSpan = 1 }) => `${text} ${rowSpan} ${colSpan}`),
    );
    expect(rows).toEqual([
      ["项目 2 2", "个人 2 1", "组织 1 2"],
      ["企业 1 1", "机构 1 1"],
      ["新收到的申请 1 2", "10 1 1", "2 1 1", "3 1 1"],
      ["办理结果 3 1", "予以公开 1 1", "4 1 1", "5 1 1", "6 1 1"],
      ["部分公开而其余不公开 1 1", "7 1 1", "8 1 1", "900 1 1"],
      ["不予公开 1 1", "0 1 1", "0 1 1", "1 1 1"],
    ]);
  });

  it("does not double letters that are painted twice to look bold", async () => {
    const content = texts([
      [80, 700, "公开11件"],
      [80.4, 700, "公开11件"],
    ]);
    expect(await read(madePdf([{ content }]))).toMatchObject([{ text: "公开11件" }]);
  });

  it("keeps raised marks of notes apart from the figures before them", async () => {
    const content = [texts([[80, 700, "公开11"]]), texts([[116, 705, "1"]], 7)].join("\n");
    expect(await read(madePdf([{ content }]))).toMatchObject([{ text: "公开11¹" }]);
  });

  it("reads a figure as one in a line whose letters are spread", async () => {
    let x = 80;
    const spread = [..."某县2024年工作报告"].map((letter) => {
      const place = [x, 700, letter] as const;
      // Half a letter is left behind each; digits are half as wide.
      x += /\d/.test(letter) ? 12 : 18;
      return place;
    });
    expect(await read(madePdf([{ content: texts(spread) }]))).toMatchObject([
      { text: "某县2024年工作报告" },
    ]);
    const apart = [..."12"].map((letter, at) => [80 + at * 12, 700, letter] as const);
    expect(await read(madePdf([{ content: texts(apart) }]))).toMatchObject([{ text: "1 2" }]);
  });

  it("puts a row together that a page break cut, where its label says so", async () => {
    const part = (top: number, upper: string, figure: string) => ({
      content: [
        ruled([
          [100, top, 300, top],
          [100, top - 20, 300, top - 20],
          [100, top - 40, 300, top - 40],
          [100, top, 100, top - 40],
          [220, top, 220, top - 40],
          [300, top, 300, top - 40],
        ]),
        texts([
          [105, top - 15, upper],
          ...(figure === "" ? [] : [[230, top - 15, figure] as const]),
          [105, top - 35, top === 700 ? "5.要求行政机关确认或" : "（七）总计"],
          [230, top - 35, top === 700 ? "7" : "9"],
        ]),
      ].join("\n"),
    });
    const textsOf = async (upper: string) => {
      const nodes = await read(madePdf([part(700, "2.重复申请", "3"), part(780, upper, "")]));
      return nodes.map((node) =>
        node.type === "table" ? node.rows.map((row) => row.map(({ text }) => text)) : node.text,
      );
    };
    expect(await textsOf("重新出具已获取信息")).toEqual([
      [
        ["2.重复申请", "3"],
        ["5.要求行政机关确认或重新出具已获取信息", "7"],
        ["（七）总计", "9"],
      ],
    ]);
    // Another label is a row of its own.
    expect(JSON.stringify(await textsOf("其他情形"))).toContain('["其他情形",""]');
  });

  it("notes pages that are pictures, and refuses files of nothing else", async () => {
    const picture = { content: "q 500 0 0 700 0 0 cm Q" };
    expect(await codeOf(read(madePdf([picture])))).toBe("file-scanned");
    const { notes } = await readPdf(madePdf([{ content: table }, picture]), "a.pdf");
    expect(notes.map(({ card, message }) => [card.id, message.en])).toEqual([
      ["page-scanned", "Page 2 is a picture without text, and was not read"],
    ]);
  });

  it("leaves the bytes that it is given as they are", async () => {
    const bytes = madePdf([{ content: table }]);
    const copy = bytes.slice();
    await read(bytes);
    expect(bytes).toEqual(copy);
  });
});

describe("a file that is made to do harm", () => {
  it("is refused where it has too many pages, or pages in a circle", async () => {
    const pages = Array.from({ length: 2_001 }, () => ({ content: "" }));
    expect(await codeOf(read(madePdf(pages)))).toBe("file-too-large");
    const text = new TextDecoder().decode(madePdf([{ content: table }]));
    const circle = text.replace("/Kids[6 0 R]/Count 1", "/Kids[2 0 R]/Count 9");
    expect(await codeOf(read(new TextEncoder().encode(circle)))).toMatch(/^file-/);
  });

  it("is refused where little of it becomes much", async () => {
    const { zlibSync } = await import("fflate");
    const bomb = zlibSync(new Uint8Array(12_000_000));
    const head = `%PDF-1.7\n1 0 obj\n<</Filter/FlateDecode/Length ${bomb.length}>>\nstream\n`;
    const parts = [
      new TextEncoder().encode(head),
      bomb,
      new TextEncoder().encode("\nendstream\nendobj\n"),
    ];
    const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const part of parts) {
      bytes.set(part, at);
      at += part.length;
    }
    expect(await codeOf(read(bytes))).toBe("file-too-large");
  });

  it("is read or refused with a code, whatever was changed in it", async () => {
    const random = randomSource(7);
    const whole = madePdf([{ content: table }]);
    for (let at = 0; at < 200; at++) {
      const bytes = whole.slice(0, random.chance(100) ? random.int(9, whole.length) : whole.length);
      for (let flips = random.int(1, 8); flips > 0; flips--)
        bytes[random.int(8, bytes.length - 1)] = random.int(0, 255);
      expect(await codeOf(read(bytes))).toMatch(/^(?:read|file-)/);
    }
  }, 180_000);
});
