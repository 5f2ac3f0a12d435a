import { minimalReport, modernReport, withCell } from "@gongkai/testkit";
import { describe, expect, it } from "vitest";
import { validate } from "./validate.ts";
import type { Acceptance } from "./validation.ts";

const wrong = withCell(modernReport(), "requests", "total", "naturalPerson", 99);

const failures = (report = wrong) =>
  validate(report).findings.filter(({ severity }) => severity === "error");

const acceptanceOf = (index: number): Acceptance => {
  const found = failures()[index];
  if (found === undefined) throw new Error("The report is not wrong enough");
  return { rule: found.rule, fingerprint: found.fingerprint, reason: "核对过原件" };
};

const everything = (): Acceptance[] => failures().map((_, index) => acceptanceOf(index));

const rulesOf = (found: ReturnType<typeof validate>) => found.findings.map(({ rule }) => rule);

describe("acceptances", () => {
  it("show what they accept with the reason, and let the verdict be", () => {
    const result = validate(wrong, { settings: { accept: everything() } });
    expect(result).toMatchObject({ summary: { errors: 0, accepted: everything().length } });
    expect(result.verdict).not.toBe("invalid");
    const accepted = result.findings.filter((finding) => finding.accepted === true);
    for (const finding of accepted) expect(finding.acceptedReason).toBe("核对过原件");
  });

  it("hold to the end of their last day, and then say that they ended", () => {
    const accept = everything().map((each) => ({ ...each, expires: "2026-12-31" }));
    const on = (today?: string) => validate(wrong, { settings: { accept, today } });
    expect(on().summary.errors).toBe(0);
    expect(on("2026-12-31").summary.errors).toBe(0);
    expect(on("2027-01-01").summary.errors).toBe(accept.length);
    expect(rulesOf(on("2027-01-01"))).toContain("acceptance-expired");
  });

  it("are told of where nothing is found any more", () => {
    const { findings } = validate(modernReport(), { settings: { accept: [acceptanceOf(0)] } });
    expect(findings).toMatchObject([
      {
        rule: "acceptance-unused",
        severity: "warning",
        path: "",
        actual: acceptanceOf(0).fingerprint,
      },
    ]);
  });

  it("say nothing of another body or year, nor of a rule that was not assessed or applied", () => {
    const [accept] = everything();
    if (accept === undefined) throw new Error("none");
    const unused = (each: Acceptance) =>
      rulesOf(validate(modernReport(), { settings: { accept: [each] } }));
    expect(unused({ ...accept, body: "别的机关" })).toEqual([]);
    expect(unused({ ...accept, year: 1999 })).toEqual([]);
    expect(unused({ ...accept, rule: "carry-over-continues" })).toEqual([]);
    expect(unused({ ...accept, rule: "text-repaired" })).toEqual([]);
  });

  it("do not accept the same place and figures in the report of another body", () => {
    const other = { ...wrong, body: { ...wrong.body, name: "另一机关" } };
    expect(validate(other, { settings: { accept: everything() } }).summary.accepted).toBe(0);
  });
});

describe("severities", () => {
  it("replace those of findings that fail, and leave notes alone", () => {
    const severities = { "requests-outcomes-sum": "info", "requests-balance": "warning" } as const;
    const result = validate(wrong, { settings: { severities } });
    const of = (rule: string) =>
      new Set(result.findings.filter((each) => each.rule === rule).map((each) => each.severity));
    expect(of("requests-outcomes-sum")).toEqual(new Set(["info"]));
    expect(of("requests-balance")).toEqual(new Set(["warning"]));
  });

  it("switch a rule off, which is then said not to have been assessed", () => {
    const result = validate(modernReport(), { settings: { severities: { "blank-cell": "off" } } });
    expect(result.verdict).toBe("noErrorFound");
    expect(result.checked).not.toContain("blank-cell");
    expect(result.notAssessable.map(({ rule }) => rule)).toContain("blank-cell");
  });

  it("drop the findings of an importer's rule that is switched off", () => {
    const given = failures().slice(0, 1);
    const settings = { severities: { [given[0]?.rule ?? ""]: "off" } } as const;
    const { findings } = validate(minimalReport(), { findings: given, rules: [], settings });
    expect(findings).toEqual([]);
  });
});
