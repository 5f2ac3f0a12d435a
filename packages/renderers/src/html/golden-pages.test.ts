import { validate } from "@gongkai/core";
import { modernReport, withCell } from "@gongkai/testkit";
import { describe, expect, it } from "vitest";
import { goldenReports } from "../compose/fixtures/golden-reports.ts";
import { render } from "../render.ts";

/** One page of each form in both languages, its fragment, and a page with findings: what is looked at by eye. */
describe("the golden pages", () => {
  it.each(goldenReports)("are what is written: %s", async (edition, report) => {
    const file = (name: string) => `fixtures/${edition}${name}.html`;
    const page = await render(report, { to: "html" });
    await expect(page).toMatchFileSnapshot(file(""));
    const english = await render(report, { to: "html", lang: "en" });
    await expect(english).toMatchFileSnapshot(file(".en"));
    const fragment = await render(report, { to: "fragment" });
    await expect(fragment).toMatchFileSnapshot(file(".fragment"));
  });

  it("are what is written: with findings", async () => {
    const wrong = withCell(modernReport(), "requests", "granted", "naturalPerson", 99);
    const { findings } = validate(wrong);
    const page = await render(wrong, { to: "html", findings });
    await expect(page).toMatchFileSnapshot("fixtures/findings.html");
  });
});
