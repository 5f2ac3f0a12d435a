import { factsOf } from "@gongkai/core";
import { modernReport } from "@gongkai/testkit";
import { describe, expect, it } from "vitest";
import { render } from "../render.ts";

describe("the facts of a report as CSV", () => {
  it("has a line for each, in long form, with its name in the language that is asked for", async () => {
    const csv = await render(modernReport(), { to: "csv" });
    const lines = csv.trimEnd().split("\r\n");
    expect(lines).toHaveLength(factsOf(modernReport()).length + 1);
    expect(lines[0]).toBe("\ufeffconcept,dimensions,label,year,value,state,approx,unit,break");
    expect(lines).toContain(
      "requests.new,applicant=naturalPerson,收到政府信息公开申请数,2021,40,number,,件,",
    );
    const english = await render(modernReport(), { to: "csv", lang: "en" });
    expect(english).not.toBe(csv);
  });

  it("runs no text as a formula", async () => {
    const report = modernReport({
      edition: "cn-2008",
      tables: { categories: { rows: [{ label: "=1+1", cells: { count: 3 } }] } },
    });
    const csv = await render(report, { to: "csv" });
    expect(csv).not.toMatch(/(?:^|,)=1/m);
  });
});
