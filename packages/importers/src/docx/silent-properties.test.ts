import { describe, expect, it } from "vitest";
import { openZip } from "../files/open-zip.ts";
import { docxOf, paragraph, run } from "./made-docx.ts";
import { readDocx } from "./read-docx.ts";

const texts = async (body: string) => {
  const { document } = await readDocx(openZip(docxOf(body), "a.docx"), "a.docx");
  return document.blocks.map((node) => (node.type === "table" ? "table" : node.text));
};

const looks = '<w:rFonts w:ascii="a"/><w:sz w:val="18"/>';

describe("properties that stand there again as they were", () => {
  it("are passed over, and what decides something is heard each time", async () => {
    const hidden = `${looks}<w:vanish/>`;
    const body = [
      paragraph(run("甲", looks) + run("乙", looks)),
      paragraph(run("甲", hidden) + run("乙", hidden) + run("丙", looks)),
      paragraph(run("甲", looks) + run("乙", hidden)),
    ];
    expect(await texts(body.join(""))).toEqual(["甲乙", "丙", "甲"]);
  });

  it("of the end of a paragraph are no properties of a text", async () => {
    const end = "<w:rPr><w:del/></w:rPr>";
    const body = [
      paragraph(run("甲", "<w:del/>")),
      paragraph("乙", end),
      paragraph("丙", end),
      paragraph("丁"),
    ];
    expect(await texts(body.join(""))).toEqual(["甲", "乙丙丁"]);
  });

  it("are heard where a prefix means something else", async () => {
    const own = 'xmlns:w="urn:other"';
    const properties = "<w:rPr><w:x/></w:rPr>";
    const body = [
      paragraph(`<w:r>${properties}<w:t>甲</w:t></w:r>`),
      paragraph(`<w:r><w:rPr ${own}><w:vanish/></w:rPr><w:t>乙</w:t></w:r>`),
      paragraph("<w:r><w:rPr><w:vanish/></w:rPr><w:t>丙</w:t></w:r>"),
    ];
    expect(await texts(body.join(""))).toEqual(["甲", "乙"]);
  });

  it("hide no text: blanks in a text are read though they were silent between properties", async () => {
    const body = `<w:p><w:r><w:rPr> </w:rPr><w:t>甲<w:rPr> </w:rPr>乙</w:t></w:r></w:p>`;
    expect(await texts(body)).toEqual(["甲 乙"]);
  });

  it("are not taken as whole where they were cut or mixed", async () => {
    for (const broken of ["<w:b>", "</w:b>", "<w:b><w:i></w:b></w:i>", "<w:b", "<w:b w:val=1/>"])
      await expect(
        texts(paragraph(run("甲", looks)) + paragraph(run("乙", looks + broken))),
      ).rejects.toMatchObject({ code: "file-damaged" });
  });
});
