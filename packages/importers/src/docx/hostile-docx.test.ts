import { GongkaiError } from "@gongkai/core";
import { randomSource } from "@gongkai/testkit";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { importDocx } from "../docx.ts";
import { importReport } from "../import-report.ts";
import { cell, docxOf, mainPart, paragraph, part, row, run, table, tableOf } from "./made-docx.ts";

const opening = [
  paragraph("某局2023年政府信息公开工作年度报告"),
  paragraph("一、总体情况"),
  paragraph("二、主动公开政府信息情况"),
  tableOf([
    ["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"],
    ["规章", "1", "0", "2"],
  ]),
].join("");

const outcome = async (bytes: Uint8Array): Promise<string> => {
  try {
    return (await importReport(bytes, { filename: "a.docx" })).report.edition;
  } catch (error) {
    if (error instanceof GongkaiError) return error.code;
    throw error;
  }
};

const nested = (open: string, close: string, times: number) =>
  opening + open.repeat(times) + close.repeat(times);

const control = ["<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>"] as const;
const inCell = ["<w:tbl><w:tr><w:tc>", "<w:p/></w:tc></w:tr></w:tbl>"] as const;
const inBox = [
  "<w:p><w:r><w:pict><w:txbxContent>",
  "</w:txbxContent></w:pict></w:r></w:p>",
] as const;

const xml = (text: string) => docxOf("", { "word/document.xml": text });

const absurd = row([
  cell("甲", '<w:gridSpan w:val="99999999"/><w:vMerge w:val="restart"/>'),
  cell("1", '<w:gridSpan w:val="-5"/>'),
]);

describe("a hostile DOCX file", () => {
  it.each([
    ["fifty tables in one another", docxOf(nested(...inCell, 50)), "cn-2021"],
    ["ten thousand tables in one another", docxOf(nested(...inCell, 10_000)), "file-too-large"],
    ["ten thousand controls in one another", docxOf(nested(...control, 10_000)), "file-too-large"],
    ["ten thousand boxes in one another", docxOf(nested(...inBox, 10_000)), "file-too-large"],
    [
      "tables in one another, with thousands of lines",
      docxOf(
        `${opening}${inCell[0].repeat(40)}${"<w:p><w:r><w:t>甲</w:t></w:r></w:p>".repeat(20_000)}${inCell[1].repeat(40)}`,
      ),
      "cn-2021",
    ],
    [
      "a hundred thousand cells",
      docxOf(`${opening}<w:tbl><w:tr>${"<w:tc/>".repeat(100_000)}</w:tr></w:tbl>`),
      "file-too-large",
    ],
    [
      "a hundred thousand rows",
      docxOf(`${opening}<w:tbl>${"<w:tr/>".repeat(100_000)}</w:tbl>`),
      "file-too-large",
    ],
    ["a hundred thousand empty paragraphs", docxOf(opening + "<w:p/>".repeat(100_000)), "cn-2021"],
    [
      "a hundred thousand runs in one paragraph",
      docxOf(opening + paragraph(run("1").repeat(100_000))),
      "cn-2021",
    ],
    [
      "a hundred thousand fields never closed",
      docxOf(opening + paragraph('<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(100_000))),
      "cn-2021",
    ],
    [
      "an element with a million attributes",
      docxOf(`${opening}<w:p ${'a="1" '.repeat(1_000_000)}/>`),
      "cn-2021",
    ],
    [
      "a namespace given anew ten thousand times",
      docxOf(
        opening + Array.from({ length: 10_000 }, (_, at) => `<w:p xmlns:x="u${at}"/>`).join(""),
      ),
      "cn-2021",
    ],
    ["cells of absurd width", docxOf(opening + table(Array(200).fill(absurd))), "cn-2021"],
    ["rows in rows", docxOf(`${opening}<w:tbl><w:tr><w:tr/></w:tr></w:tbl>`), "file-damaged"],
    ["cells in no table", docxOf(`${opening}<w:tc/>`), "file-damaged"],
    [
      "elements that are not closed",
      xml(mainPart(opening).replace("</w:body>", "")),
      "file-damaged",
    ],
    ["a part that ends in the middle", xml(mainPart(opening).slice(0, -40)), "file-damaged"],
    ["an empty part", xml(""), "file-damaged"],
    ["no body", xml("<w:document/>"), "file-damaged"],
    ["no main part", zipSync({ "word/styles.xml": strToU8("<w:styles/>") }), "file-damaged"],
    [
      "styles that rest on themselves",
      docxOf(opening + paragraph("甲", '<w:pStyle w:val="a"/>'), {
        "word/styles.xml": part(
          "styles",
          '<w:style w:styleId="a"><w:basedOn w:val="a"/></w:style>',
        ),
      }),
      "cn-2021",
    ],
    [
      "styles that are cut off",
      docxOf(opening, { "word/styles.xml": "<w:styles>" }),
      "file-damaged",
    ],
  ])("of %s is read or refused", async (_, bytes, expected) => {
    expect(await outcome(bytes)).toBe(expected);
  });

  it("that would inflate without end is refused before it does, whatever size it names", async () => {
    const bomb = zipSync({ "word/document.xml": new Uint8Array(65_000_000) }, { level: 1 });
    expect(await outcome(bomb)).toBe("file-too-large");
    expect(await outcome(zipSync({ "word/document.xml": bomb }))).toBe("file-damaged");
    const view = new DataView(bomb.buffer, bomb.byteOffset);
    for (let at = 0; at < bomb.length - 30; at++) {
      const mark = view.getUint32(at, true);
      if (mark === 0x04034b50) view.setUint32(at + 22, 100, true);
      if (mark === 0x02014b50) view.setUint32(at + 24, 100, true);
    }
    expect(await outcome(bomb)).toBe("file-damaged");
  });

  it("declares nothing that is expanded or fetched", async () => {
    const declared = (declarations: string, text: string) =>
      xml(
        mainPart(opening + paragraph(run("甲")).replace("甲", text)).replace(
          "<w:document",
          `<!DOCTYPE w:document [${declarations}]><w:document`,
        ),
      );
    const external = declared('<!ENTITY x SYSTEM "file:///etc/hosts">', "全年公开1&x;2条。");
    const { report } = await importDocx(external);
    expect(JSON.stringify(report.sections)).toContain("全年公开1&x;2条。");
    const laughs = Array.from(
      { length: 20 },
      (_, at) => `<!ENTITY x${at + 1} "${`&x${at};`.repeat(10)}">`,
    );
    expect(await outcome(declared(`<!ENTITY x0 "哈">${laughs.join("")}`, "&x20;"))).toBe("cn-2021");
  });

  it("that is encrypted is said to be", async () => {
    const name = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);
    const compound = new Uint8Array(2_048);
    compound.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    compound.set(name, 1_024);
    expect(await outcome(compound)).toBe("file-encrypted");
  });

  it("that is cut or damaged anywhere is read or refused", async () => {
    const random = randomSource(2023);
    const stored = zipSync({ "word/document.xml": strToU8(mainPart(opening)) }, { level: 0 });
    const packed = docxOf(opening, { "word/numbering.xml": part("numbering", "") });
    const times = 2_000;
    for (let time = 0; time < times; time++) {
      const bytes = random.chance(500) ? stored : packed;
      const end = random.chance(200) ? random.int(0, bytes.length) : bytes.length;
      const damaged = bytes.slice(0, end);
      for (let flips = random.int(1, 8); flips > 0 && damaged.length > 0; flips--) {
        const at = random.int(0, damaged.length - 1);
        damaged[at] = (damaged[at] ?? 0) ^ (1 << random.int(0, 7));
      }
      expect(typeof (await outcome(damaged))).toBe("string");
    }
  });
});
