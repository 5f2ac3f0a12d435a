import { describe, expect, it } from "vitest";
import { goldenReports } from "./compose/fixtures/golden-reports.ts";
import { render } from "./render.ts";

/** The formats that are texts and no pages, by the extensions of their files. */
const texts = { md: "md", text: "txt", csv: "csv", json: "json" } as const;

describe.each(goldenReports)("the golden files of %s", (edition, report) => {
  it.each(["md", "text", "csv", "json"] as const)("are what is written: %s", async (to) => {
    const written = await render(report, { to });
    await expect(written).toMatchFileSnapshot(`fixtures/${edition}.${texts[to]}`);
    expect(await render(structuredClone(report), { to })).toBe(written);
  });
});
