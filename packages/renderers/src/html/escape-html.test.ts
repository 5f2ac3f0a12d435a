import { modernReport } from "@gongkai/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compose } from "../compose/compose.ts";
import { attribute, escapeHtml } from "./escape-html.ts";
import { writeFragment } from "./write-fragment.ts";
import { writeHtml } from "./write-html.ts";

/** Texts made to break out of a page, cut up and put together anew. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "</script><script>alert(1)</script>",
        "<!--",
        "]]>",
        "</title>",
        "</style>",
        "<img src=x onerror=alert(1)>",
        '" onclick="alert(1)',
        "' style='x",
        "javascript:alert(1)",
        "&lt;",
        "&#60;",
        "\u202e",
        "\u2066",
        "\u200f",
        "\u0000",
        "\u001b[31m",
        "\u0085",
        "\ud800",
        "\udc00",
        "\uffff",
        "公开",
      ),
      fc.string({ unit: "binary" }),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => `甲${parts.join("")}乙`);

/** The report with one text wherever a text of its own stands. */
function filledWith(text: string) {
  const report = modernReport();
  const [first, ...rest] = report.sections;
  if (first === undefined) throw new Error("the report has no section");
  const blocks = [{ type: "paragraph" as const, text }, ...first.blocks];
  const sections = [{ ...first, heading: text, blocks }, ...rest];
  const extras = [{ row: text, column: text, cell: { printed: text, value: null } }];
  const requests = { cells: {}, extras };
  return {
    ...report,
    title: text,
    body: { ...report.body, name: text, aliases: [text] },
    sections,
    tables: { ...report.tables, requests },
  };
}

const site = (SiteName: string) => ({ SiteName, ArticleTitle: SiteName });

/** The tags of a page, without the elements that keep a mark of direction to itself. */
const tagsOf = (html: string): string[] =>
  (html.match(/<[^>]*>/g) ?? []).filter((tag) => !/^<\/?bdi>$/.test(tag));

/** What depends on the texts themselves: their length in the tags that quote them. */
const namesOf = (html: string): string[] =>
  tagsOf(html).map((tag) => tag.replace(/"[^"]*"/g, '""').replace(/ lang=""/g, ""));

const withoutData = (html: string): string =>
  html.replace(/(<script type="application\/json"[^>]*>)[^<]*/, "$1");

describe("a text full of markup", () => {
  const plain = filledWith("甲乙");
  const calm = writeHtml(compose(plain), { report: plain, site: site("甲乙") });

  it("adds no tag and no attribute to a page", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const report = filledWith(text);
        const html = writeHtml(compose(report), { report, site: site(text) });
        expect(namesOf(withoutData(html))).toEqual(namesOf(withoutData(calm)));
        const [, embedded = ""] = /id="gongkai-report">([^<]*)</.exec(html) ?? [];
        expect(JSON.parse(embedded)).toEqual(report);
      }),
    );
  });

  it("adds none to a fragment", () => {
    const quiet = namesOf(writeFragment(compose(plain)));
    fc.assert(
      fc.property(hostile, (text) => {
        expect(namesOf(writeFragment(compose(filledWith(text))))).toEqual(quiet);
      }),
    );
  });

  it("leaves nothing on a page that is no text or turns the text around it", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const report = filledWith(text);
        const html = withoutData(writeHtml(compose(report), { report, site: site(text) }));
        const apart = html.replace(/<bdi>.<\/bdi>/gu, "");
        expect(apart).not.toMatch(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
        expect(html).not.toMatch(/(?![\t\n])[\p{Cc}\p{Cs}\ufffe\uffff]/u);
      }),
    );
  });
});

describe("what a page cannot show", () => {
  it.each([
    ["甲\u202e乙", "甲<bdi>\u202e</bdi>乙"],
    ["甲\u0000乙\u001b", "甲乙"],
    ["甲\f乙", "甲 乙"],
    ["甲\ud800乙", "甲\ufffd乙"],
    ["😀", "😀"],
    ["\u0001", ""],
  ])("is kept to itself, left out or replaced: %j", (text, html) => {
    expect(escapeHtml(text)).toBe(html);
  });

  it("is left out of attributes, where no element can stand", () => {
    expect(attribute("content", '甲\u202e"乙')).toBe(' content="甲&quot;乙"');
  });
});
