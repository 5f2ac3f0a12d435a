import type { DocumentNode } from "@gongkai/core/document";
import { describe, expect, it } from "vitest";
import { readHtml } from "./read-html.ts";

const read = async (page: string) =>
  (await readHtml(page, "a.html", async () => undefined)).document.blocks;

const plain = (node: DocumentNode) =>
  node.type === "table" ? node.rows.map((row) => row.map(({ text }) => text)) : node.text;

const texts = async (page: string) => (await read(page)).map(plain);

describe("readHtml", () => {
  it("gives a paragraph for each block, without what is not shown", async () => {
    const page =
      "<title>题</title><style>p{}</style><div>一<p>二 <b>三</b>四</p>五<br>六<script>七</script></div><p hidden>八<p style='display: none'>九";
    expect(await texts(page)).toEqual(["一", "二 三四", "五", "六"]);
  });

  it.each([
    ["<p hidden>一<p>二", ["二"]],
    ["<p hidden><b>一<p>二", ["二"]],
    ["<div><span hidden>一</div>二", ["二"]],
    ["<div hidden>一<div>二</div>三</span></p>四</div>五", ["五"]],
    ["<ul><li hidden>一<ul><li>二</ul><li>三</ul>四", ["三", "四"]],
    ["<select><option>一<option>二</select>三", ["三"]],
    ["<svg><path/><text>一</text></svg>二", ["二"]],
    ["甲<span style='display:none'>一</span>乙", ["甲乙"]],
    ["<div hidden><table><tr><td>一</td></tr></table>二</div>三", ["三"]],
    ["<DIV STYLE='Display : None'>一</DIV>二", ["二"]],
  ])("shows nothing of what is hidden, and all behind it: %s", async (page, shown) => {
    expect(await texts(page)).toEqual(shown);
  });

  it("leaves out hidden rows and cells, closed or not", async () => {
    const page =
      "<table><tr hidden><td>一<td>二<tr><td>三<td hidden><i>四<td>五</tr><tr><td>六<td>七</table>八";
    expect(await texts(page)).toEqual([
      [
        ["三", "五"],
        ["六", "七"],
      ],
      "八",
    ]);
  });

  it("goes on without a space where a line of Chinese is broken, and with one elsewhere", async () => {
    expect(await texts("<p>政府\n  信息<p>a\nb<p>1&nbsp;&#160;2")).toEqual([
      "政府信息",
      "a b",
      "1 2",
    ]);
  });

  it("keeps spans, and joins what an editor put into several elements", async () => {
    const [table] = await read(
      "<table><tr><td rowspan=2 colspan='3'>甲<br>乙<td><p><span>1</span><span>2</span></p></td></tr><tr><td>3</table>",
    );
    expect(table).toMatchObject({
      type: "table",
      rows: [
        [{ text: "甲 乙".replace(" ", ""), rowSpan: 2, colSpan: 3 }, { text: "12" }],
        [{ text: "3" }],
      ],
    });
  });

  it("takes tables apart that lay out the page, and keeps those in them", async () => {
    const page =
      "<table><tr><td>左</td><td><p>右</p><table><tr><td>一</td><td>1</td></tr></table></td></tr></table>";
    expect(await texts(page)).toEqual(["左", "右", [["一", "1"]]]);
    expect(await texts("<table><tr><td><p>一</p><p>二</p></table>")).toEqual(["一", "二"]);
  });

  it("reads markup that nobody closed, and cells that stand in no table", async () => {
    expect(await texts("<td>一<tr>二<table><td>三<td>四")).toEqual(["一", "二", [["三", "四"]]]);
    expect(await texts("<b>一<i>二")).toEqual(["一二"]);
    expect(await texts("<!--[if mso]><p>无</p><![endif]--><![if x]><p>有<![endif]>")).toEqual([
      "有",
    ]);
  });

  it("says where each text stands: line, column, and how far it reaches", async () => {
    const [paragraph, table] = await read(
      "<p>\n  一&amp;二</p>\r\n<table><tr><td>甲<td> <b>12</b>",
    );
    expect(paragraph).toMatchObject({
      text: "一&二",
      source: { line: 2, column: 3, length: 7, text: "一&二", file: "a.html" },
    });
    expect(table).toMatchObject({
      rows: [[{ source: { line: 3, column: 16 } }, { source: { line: 3, column: 25, length: 2 } }]],
    });
  });

  it("takes links one after another for a menu, and lines that are written so for none", async () => {
    const link = "<li><a href='/a'>栏目</a></li>";
    const { document, menus } = await readHtml(
      `<ul>${link.repeat(3)}</ul><pre>甲\n乙\n丙\n丁</pre><p>见<a>公告</a></p>`,
      "a.html",
      async () => {},
    );
    expect(menus).toHaveLength(3);
    expect(document.blocks).toHaveLength(5);
  });
});
