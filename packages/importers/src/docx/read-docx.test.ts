import type { DocumentNode } from "@gongkai/core/document";
import { describe, expect, it } from "vitest";
import type { FileReading } from "../files/file-reading.ts";
import { openZip } from "../files/open-zip.ts";
import {
  cell,
  docxOf,
  listed,
  NAMESPACES,
  paragraph,
  part,
  row,
  run,
  table,
  tableOf,
  zipOf,
} from "./made-docx.ts";
import { readDocx } from "./read-docx.ts";

const read = (body: string, parts: Record<string, string> = {}): Promise<FileReading> =>
  readDocx(openZip(docxOf(body, parts), "a.docx"), "a.docx");

const shown = (node: DocumentNode): unknown =>
  node.type === "table" ? node.rows.map((cells) => cells.map(({ text }) => text)) : node.text;

const texts = async (body: string, parts: Record<string, string> = {}) =>
  (await read(body, parts)).document.blocks.map(shown);

const outcome = async (body: string, parts: Record<string, string> = {}) =>
  read(body, parts).then(
    () => "read",
    (error: unknown) => (error instanceof Error && "code" in error ? error.code : error),
  );

const spans = async (body: string) => {
  const [node] = (await read(body)).document.blocks;
  if (node?.type !== "table") return null;
  return node.rows.map((cells) =>
    cells.map(({ text, rowSpan = 1, colSpan = 1 }) => `${text} ${rowSpan}×${colSpan}`),
  );
};

const box = (content: string) => `<w:txbxContent>${content}</w:txbxContent>`;

describe("the text of a DOCX file", () => {
  it("is a paragraph for each line, with its number and column in the body as source", async () => {
    const body = `<w:p/>${paragraph("　　全年公开4条。")}${tableOf([
      ["甲", "1"],
      ["乙", "2"],
    ])}${paragraph(`${run("甲")}<w:r><w:br/></w:r>${run("乙")}`)}`;
    const { document } = await read(body);
    const sources = document.blocks.flatMap((node) => (node.type === "table" ? [] : [node.source]));
    expect(sources).toEqual([
      { kind: "text", file: "a.docx", line: 2, column: 3, length: 7, text: "全年公开4条。" },
      { kind: "text", file: "a.docx", line: 3, column: 1, length: 1, text: "甲" },
      { kind: "text", file: "a.docx", line: 3, column: 3, length: 1, text: "乙" },
    ]);
  });

  it.each([
    ["runs that go on", run("1") + run("2"), "12"],
    ["a tab", `${run("甲")}<w:r><w:tab/></w:r>${run("乙")}`, "甲\t乙"],
    ["no tab stops", `<w:pPr><w:tabs><w:tab w:pos="1"/></w:tabs></w:pPr>${run("甲")}`, "甲"],
    [
      "a hyphen that keeps words together",
      `${run("A")}<w:r><w:noBreakHyphen/></w:r>${run("B")}`,
      "A-B",
    ],
    ["a place to hyphenate", `${run("甲")}<w:r><w:softHyphen/></w:r>${run("乙")}`, "甲乙"],
    ["entities", `<w:r><w:t>甲 &amp; &#x4e59;</w:t></w:r>`, "甲 & 乙"],
    ["sections of characters", `<w:r><w:t><![CDATA[甲&amp;]]></w:t></w:r>`, "甲&amp;"],
    [
      "struck out text",
      run("12") + run("3", "<w:strike/>") + run("4", '<w:dstrike w:val="1"/>'),
      "12",
    ],
    ["the number of a note", run("54") + run("1", '<w:vertAlign w:val="superscript"/>'), "54¹"],
    [
      "a mark of another font",
      `<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>${run("是")}`,
      "☑是",
    ],
    [
      "a formula",
      `<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>`,
      "1/2",
    ],
    ["a link", `<w:hyperlink>${run("甲")}</w:hyperlink>`, "甲"],
    [
      "an annotation above",
      `<w:r><w:ruby><w:rt>${run("yi")}</w:rt><w:rubyBase>${run("乙")}</w:rubyBase></w:ruby></w:r>`,
      "乙",
    ],
    ["a note at the foot", `${run("甲")}<w:r><w:footnoteReference w:id="2"/></w:r>`, "甲"],
    [
      "a control",
      `<w:sdt><w:sdtPr><w:rPr><w:vanish/></w:rPr></w:sdtPr><w:sdtContent>${run("甲")}</w:sdtContent></w:sdt>`,
      "甲",
    ],
    [
      "runs of another prefix",
      `<x:r xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:t>甲</x:t></x:r>`,
      "甲",
    ],
    ["names of other kinds", `<a:t xmlns:a="urn:other">甲</a:t>${run("乙")}`, "乙"],
  ])("holds %s", async (_, content, expected) => {
    expect(await texts(paragraph(content))).toEqual([expected]);
  });

  it("shows the result of a field, not its code, nor fields in that", async () => {
    const mark = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
    const code = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
    const inner = mark("begin") + code("A") + mark("separate") + run("1") + mark("end");
    const field = mark("begin") + code("IF ") + inner + mark("separate") + run("35") + mark("end");
    expect(await texts(paragraph(`${run("共")}${field}${run("件")}`))).toEqual(["共35件"]);
    expect(await texts(paragraph(mark("begin") + code("PAGE")) + paragraph("下文"))).toEqual([
      "下文",
    ]);
    expect(await texts(paragraph(`<w:fldSimple w:instr="PAGE">${run("3")}</w:fldSimple>`))).toEqual(
      ["3"],
    );
  });

  it("stands in text boxes behind the paragraph that they belong to, once", async () => {
    const choice = `<mc:AlternateContent><mc:Choice Requires="wps">${box(paragraph("框中"))}</mc:Choice><mc:Fallback>${box(paragraph("框中"))}</mc:Fallback></mc:AlternateContent>`;
    const old = `<w:pict><v:shape><v:textbox>${box(paragraph("旧框"))}</v:textbox></v:shape></w:pict>`;
    const body = paragraph(`${run("甲")}<w:r>${choice}</w:r><w:r>${old}</w:r>${run("乙")}`);
    expect(await texts(body + paragraph("丙"))).toEqual(["甲乙", "框中", "旧框", "丙"]);
    const onlyOld = `<mc:AlternateContent><mc:Fallback>${box(paragraph("旧"))}</mc:Fallback></mc:AlternateContent>`;
    expect(await texts(paragraph(`<w:r>${onlyOld}</w:r>`))).toEqual(["旧"]);
  });

  it("is read under the names of strict files, and of any prefix", async () => {
    const xml = `<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>甲</x:t></x:r></x:p></x:body></x:document>`;
    expect(await texts("", { "word/document.xml": xml })).toEqual(["甲"]);
    const unprefixed = xml.replace("xmlns:x", "xmlns").replaceAll("x:", "");
    expect(await texts("", { "word/document.xml": unprefixed })).toEqual(["甲"]);
  });

  it("is found without relationships, and where they say", async () => {
    const body = `<w:document ${NAMESPACES}><w:body>${paragraph("甲")}</w:body></w:document>`;
    const bare = await readDocx(openZip(zipOf({ "word/document.xml": body }), ""), "");
    expect(bare.document.blocks.map(shown)).toEqual(["甲"]);
    const moved = {
      "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/word/other.xml"/></Relationships>`,
      "word/other.xml": body,
    };
    const other = await readDocx(openZip(zipOf(moved), ""), "");
    expect(other.document.blocks.map(shown)).toEqual(["甲"]);
  });

  it("takes the title of the properties only where no paragraph can be one", async () => {
    const core = `<c:p xmlns:c="urn:c" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>某局2019年政府信息公开工作年度报告</dc:title></c:p>`;
    const parts = { "docProps/core.xml": core };
    expect((await read(paragraph("一、总体情况"), parts)).titles).toHaveLength(1);
    const title = paragraph("某局2023年政府信息公开工作年度报告");
    expect((await read(title, parts)).titles).toEqual([]);
  });

  it("that stands in another file is refused with what to do", async () => {
    expect(await outcome('<w:altChunk r:id="x"/>')).toBe("file-format");
    expect(await outcome(paragraph('<w:subDoc r:id="x"/>'))).toBe("file-format");
  });

  it("that is a picture is called a scan", async () => {
    expect(await outcome(paragraph("<w:r><w:drawing><pic:pic/></w:drawing></w:r>"))).toBe(
      "file-scanned",
    );
    expect(await outcome(paragraph(""))).toBe("read");
  });
});

describe("changes that nobody settled", () => {
  const attributes = 'w:id="1" w:author="x" w:date="2024-01-01T00:00:00Z"';
  const ins = (content: string) => `<w:ins ${attributes}>${content}</w:ins>`;
  const del = (text: string) =>
    `<w:del ${attributes}><w:r><w:delText>${text}</w:delText></w:r></w:del>`;

  it("are read as accepted, counted, and said with the place of the first", async () => {
    const changed = paragraph(`${run("公开")}${del("12")}${ins(run("1") + run("3"))}${run("条")}`);
    const { document, notes } = await read(paragraph("甲") + changed);
    expect(document.blocks.map(shown)).toEqual(["甲", "公开13条"]);
    expect(notes).toEqual([
      expect.objectContaining({
        card: expect.objectContaining({ id: "tracked-changes" }),
        source: { kind: "text", file: "a.docx", line: 2, column: 1, length: 5, text: "公开13条" },
      }),
    ]);
    expect(notes[0]?.message["zh-CN"]).toContain("插入1处，删除1处");
  });

  it("join paragraphs whose end was deleted, and drop what was moved away", async () => {
    const end = `<w:rPr><w:del ${attributes}/></w:rPr>`;
    const moved = `<w:moveFrom ${attributes}>${run("旧处")}</w:moveFrom>`;
    const to = `<w:moveTo ${attributes}>${run("新处")}</w:moveTo>`;
    const body = paragraph(run("前"), end) + paragraph(run("后") + moved) + paragraph(to);
    const { document, notes } = await read(body);
    expect(document.blocks.map(shown)).toEqual(["前后", "新处"]);
    expect(notes[0]?.message.en).toContain("insertions: 1, deletions: 2");
    expect(await texts(paragraph("终", end))).toEqual(["终"]);
  });

  it("of rows and cells are taken too", async () => {
    const first = row([cell("甲"), cell("1")]);
    const deleted = row([cell("乙"), cell("2")], `<w:del ${attributes}/>`);
    const inserted = row([cell("丙"), cell("3")], `<w:ins ${attributes}/>`);
    const { document, notes } = await read(table([first, deleted, inserted]));
    expect(document.blocks.map(shown)).toEqual([
      [
        ["甲", "1"],
        ["丙", "3"],
      ],
    ]);
    expect(notes[0]?.source).toEqual({
      kind: "table",
      file: "a.docx",
      table: 1,
      row: 2,
      column: 1,
      text: "",
    });
    expect(notes[0]?.message.en).toContain("insertions: 1, deletions: 1");
    const [node] = document.blocks;
    expect(node?.type === "table" && node.rows[1]?.[1]?.source).toMatchObject({
      row: 3,
      column: 2,
    });
  });

  it("of format alone do not count", async () => {
    const format = `<w:rPrChange ${attributes}><w:rPr><w:vanish/></w:rPr></w:rPrChange>`;
    const { document, notes } = await read(paragraph(run("甲", `<w:b/>${format}`)));
    expect(document.blocks.map(shown)).toEqual(["甲"]);
    expect(notes).toEqual([]);
  });
});

describe("hidden content", () => {
  it("is not read, and said with its place", async () => {
    const { document, notes } = await read(
      paragraph(run("甲") + run("密", "<w:vanish/>") + run("乙")),
    );
    expect(document.blocks.map(shown)).toEqual(["甲乙"]);
    expect(notes).toEqual([
      expect.objectContaining({
        card: expect.objectContaining({ id: "hidden-content" }),
        source: expect.objectContaining({ line: 1, text: "甲乙" }),
      }),
    ]);
  });

  it("is told by styles as well, and by nothing that only web pages hide", async () => {
    const styles = part(
      "styles",
      '<w:style w:type="paragraph" w:default="1" w:styleId="a"/>' +
        '<w:style w:type="character" w:styleId="h"><w:rPr><w:vanish/></w:rPr></w:style>' +
        '<w:style w:type="character" w:styleId="i"><w:basedOn w:val="h"/></w:style>',
    );
    const hidden = run("密", '<w:rStyle w:val="i"/>');
    const shownAgain = run("现", '<w:rStyle w:val="i"/><w:vanish w:val="0"/>');
    const web = run("网", "<w:webHidden/>");
    expect(
      await texts(paragraph(hidden + shownAgain + web), { "word/styles.xml": styles }),
    ).toEqual(["现网"]);
  });

  it("is a hidden row, unless it is empty, and text in cells that others cover", async () => {
    const rows = [row([cell("甲"), cell("1")]), row([cell("密"), cell("2")], "<w:hidden/>")];
    const { document, notes } = await read(table([...rows, row([cell("丙"), cell("3")])]));
    expect(document.blocks.map(shown)).toEqual([
      [
        ["甲", "1"],
        ["丙", "3"],
      ],
    ]);
    expect(notes[0]?.source).toMatchObject({ kind: "table", row: 2 });
    const blank = row([cell("<w:p/>")], "<w:hidden/>");
    expect((await read(table([...rows.slice(0, 1), blank]))).notes).toEqual([]);
    const covered = table([
      row([cell("甲", '<w:vMerge w:val="restart"/>'), cell("1")]),
      row([cell("密", "<w:vMerge/>"), cell("2")]),
    ]);
    const merged = await read(covered);
    expect(merged.document.blocks.map(shown)).toEqual([[["甲", "1"], ["2"]]]);
    expect(merged.notes[0]?.source).toMatchObject({ kind: "table", row: 2, column: 1 });
  });
});

describe("a table of a DOCX file", () => {
  it("has merged cells as spans, down and across", async () => {
    const rows = [[["甲", 2, 2], "1"], ["2"], ["乙", "丙", "3"]] as const;
    expect(await spans(tableOf(rows))).toEqual([
      ["甲 2×2", "1 1×1"],
      ["2 1×1"],
      ["乙 1×1", "丙 1×1", "3 1×1"],
    ]);
  });

  it("has each cell's place as source, where the grid has it", async () => {
    const [node] = (await read(tableOf([[["甲", 2, 2], "1"], ["2"]]))).document.blocks;
    const sources = node?.type === "table" ? node.rows.flat().map(({ source }) => source) : [];
    expect(sources).toEqual([
      { kind: "table", file: "a.docx", table: 1, row: 1, column: 1, text: "甲" },
      { kind: "table", file: "a.docx", table: 1, row: 1, column: 3, text: "1" },
      { kind: "table", file: "a.docx", table: 1, row: 2, column: 3, text: "2" },
    ]);
  });

  it("keeps free what rows leave free before their first cell", async () => {
    const short = row([cell("1")], '<w:gridBefore w:val="2"/>');
    expect(await spans(table([row([cell("甲"), cell("乙"), cell("丙")]), short]))).toEqual([
      ["甲 1×1", "乙 1×1", "丙 1×1"],
      [" 1×2", "1 1×1"],
    ]);
  });

  it("joins cells that old files merge across, and none that only seem to go on", async () => {
    const across = row([
      cell("甲", '<w:hMerge w:val="restart"/>'),
      cell("<w:p/>", "<w:hMerge/>"),
      cell("1"),
    ]);
    const orphan = row([cell("乙", "<w:vMerge/>"), cell("丙"), cell("2")]);
    expect(await spans(table([across, orphan]))).toEqual([
      ["甲 1×2", "1 1×1"],
      ["乙 1×1", "丙 1×1", "2 1×1"],
    ]);
  });

  it("joins the lines of a cell, and reads controls around rows and cells", async () => {
    const control = (content: string) =>
      `<w:sdt><w:sdtPr/><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const lines = cell(
      `${paragraph("行政")}${paragraph(`${run("处罚")}<w:r><w:br/></w:r>${run("12")}`)}`,
    );
    const body = table([control(row([lines, control(cell("3"))]))]);
    expect(await texts(body)).toEqual([[["行政处罚 12", "3"]]]);
  });

  it("in a cell is taken apart with what lays it out, and flattened where it has one cell", async () => {
    const inner = tableOf([
      ["规章", "1"],
      ["规范性文件", "2"],
    ]);
    const outer = table([row([cell(`${paragraph("上")}${inner}${paragraph("下")}`), cell("右")])]);
    expect(await texts(outer)).toEqual([
      "上",
      [
        ["规章", "1"],
        ["规范性文件", "2"],
      ],
      "下",
      "右",
    ]);
    const single = table([row([cell(`${tableOf([["12"]])}<w:p/>`), cell("右")])]);
    expect(await texts(single)).toEqual([[["12", "右"]]]);
    const { document } = await read(outer);
    expect(
      document.blocks[1]?.type === "table" && document.blocks[1].rows[0]?.[0]?.source,
    ).toMatchObject({ table: 2, row: 1 });
    expect(document.blocks[0]).toMatchObject({
      source: { kind: "table", table: 1, row: 1, column: 1 },
    });
  });
});

const level = (at: number, format: string, text: string, more = "") =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;

const lists = (levels: string, more = "") => ({
  "word/numbering.xml": part(
    "numbering",
    `<w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>${more}`,
  ),
});

describe("numbers that Word writes by itself", () => {
  const chinese =
    level(0, "chineseCountingThousand", "%1、") +
    level(1, "chineseCountingThousand", "（%2）") +
    level(2, "decimal", "%3.") +
    level(3, "decimal", "%1.%4", "<w:isLgl/>");

  it("are part of the text, and counted as Word counts", async () => {
    const levels = [0, 1, 2, 2, 1, 2, 0, 1, 3];
    const body = levels.map((at) => paragraph("甲", listed(1, at))).join("");
    expect(await texts(body, lists(chinese))).toEqual([
      ...["一、甲", "（一）甲", "1. 甲", "2. 甲", "（二）甲", "1. 甲", "二、甲", "（一）甲"],
      "2.1 甲",
    ]);
  });

  it("come by styles, and not where a paragraph has none or stands in bullets", async () => {
    const styles = part(
      "styles",
      '<w:style w:type="paragraph" w:styleId="h"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
        '<w:style w:type="paragraph" w:styleId="i"><w:basedOn w:val="h"/></w:style>',
    );
    const linked = level(0, "chineseCounting", "%1、", '<w:pStyle w:val="h"/>');
    const body =
      paragraph("甲", '<w:pStyle w:val="h"/>') +
      paragraph("乙", `<w:pStyle w:val="i"/>`) +
      paragraph("丙", `<w:pStyle w:val="i"/><w:numPr><w:numId w:val="0"/></w:numPr>`) +
      paragraph("丁", listed(1, 1));
    const parts = { "word/styles.xml": styles, ...lists(linked + level(1, "bullet", "\uf06c")) };
    expect(await texts(body, parts)).toEqual(["一、甲", "二、乙", "丙", "丁"]);
  });

  it("go on in lists of one definition, and begin anew where a list says so", async () => {
    const more =
      '<w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>' +
      '<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>';
    const body = [1, 2, 3, 3].map((list) => paragraph("甲", listed(list, 0))).join("");
    expect(await texts(body, lists(chinese, more))).toEqual([
      "一、甲",
      "二、甲",
      "一、甲",
      "二、甲",
    ]);
  });

  it("stand in cells, and are not counted in what is deleted or hidden", async () => {
    const number = (properties = "") =>
      row([cell(paragraph(run("项"), listed(1, 0))), cell("1")], properties);
    const body = table([number(), number("<w:hidden/>"), number('<w:del w:id="1"/>'), number()]);
    expect(await texts(body, lists(level(0, "decimal", "%1")))).toEqual([
      [
        ["1 项", "1"],
        ["2 项", "1"],
      ],
    ]);
  });

  it.each([
    ["chineseCounting", 21, "二十一"],
    ["ideographDigital", 10, "一〇"],
    ["decimalEnclosedCircleChinese", 3, "③"],
    ["decimalFullWidth", 12, "１２"],
    ["upperRoman", 4, "IV"],
    ["lowerLetter", 28, "bb"],
    ["chineseLegalSimplified", 10, "壹拾"],
    ["ideographTraditional", 2, "乙"],
    ["somethingNew", 7, "7"],
  ])("are written in %s", async (format, start, expected) => {
    const levels = level(0, format, "%1、").replace(
      'w:start w:val="1"',
      `w:start w:val="${start}"`,
    );
    expect(await texts(paragraph("甲", listed(1, 0)), lists(levels))).toEqual([`${expected}、甲`]);
  });
});
