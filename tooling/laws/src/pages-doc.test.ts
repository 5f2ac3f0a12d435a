import { readFileSync } from "node:fs";
import { parseTheme } from "gongkai";
import { describe, expect, it } from "vitest";

const docs = new URL("../../../docs/", import.meta.url);

const jsonBlocks = (text: string): unknown[] =>
  [...text.matchAll(/```json\n(.*?)```/gs)].map(([, json = ""]) => JSON.parse(json));

describe.each(["pages.md", "pages.zh-CN.md"])("docs/%s", (file) => {
  const [site, theme, ...others] = jsonBlocks(readFileSync(new URL(file, docs), "utf8"));

  it("shows a theme that can be used as it is", () => {
    expect(parseTheme(theme)).toEqual(theme);
    expect(others).toEqual([]);
  });

  it("shows the tags of a site by their names", () => {
    const names = ["SiteName", "SiteDomain", "SiteIDCode", "ColumnName", "ColumnType"];
    expect(Object.keys(site ?? {})).toEqual(names);
  });
});
