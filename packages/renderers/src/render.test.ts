import { parseReport, stringifyReport } from "@gongkai/core";
import { describe, expect, it } from "vitest";
import { sampleReport } from "./compose/fixtures/sample-report.ts";
import { formats } from "./formats.ts";
import { render } from "./render.ts";

describe("rendering", () => {
  it("gives the sample report valid by the schema", () => {
    expect(parseReport(sampleReport).ok).toBe(true);
  });

  it("writes JSON as core does", async () => {
    expect(await render(sampleReport, { to: "json" })).toBe(stringifyReport(sampleReport));
  });

  it.each(["html", "json", "md", "text"] as const)("writes the same %s twice", async (to) => {
    const first = await render(sampleReport, { to, findings: [], statements: [] });
    expect(await render(sampleReport, { to, findings: [], statements: [] })).toBe(first);
    expect(formats).toHaveProperty(to);
  });

  it("embeds the report in the page, in either language", async () => {
    for (const lang of ["zh-CN", "en"] as const) {
      expect(await render(sampleReport, { to: "html", lang })).toContain('id="gongkai-report"');
    }
  });

  it("rejects a format that there is not, naming those there are", async () => {
    const options = JSON.parse('{"to":"constructor"}');
    await expect(render(sampleReport, options)).rejects.toMatchObject({
      code: "usage",
      expected: { en: "One of: csv, docx, fragment, html, json, md, text, xlsx" },
    });
  });
});
