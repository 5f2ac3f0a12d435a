import { modernReport, withCell } from "@gongkai/testkit";
import { describe, expect, it } from "vitest";
import { validate } from "../validate/validate.ts";
import { acceptFindings } from "./accept-findings.ts";
import { parseConfiguration } from "./parse-configuration.ts";

const entry = { rule: "blank-cell", fingerprint: "0123456789abcd", reason: "没有发生" };

describe("parseConfiguration", () => {
  it.each([
    [{}],
    ["\uFEFF{}"],
    [{ $schema: "x", severities: { "blank-cell": "off" }, rules: ["./a.js"] }],
    [{ accept: [{ ...entry, expires: "2026-12-31", body: "某县", year: 2024, place: "表三" }] }],
    [{ accept: [{ ...entry, expires: null }] }],
  ])("takes %j", (input) => {
    expect(parseConfiguration(input).ok).toBe(true);
  });

  it.each([
    ["{", ""],
    ["[]", ""],
    [null, ""],
    [{ severity: {} }, "/severity"],
    [{ severities: { "blank-cell": "fatal" } }, "/severities/blank-cell"],
    [{ rules: "./a.js" }, "/rules"],
    [{ accept: [{ ...entry, reason: " " }] }, "/accept/0/reason"],
    [{ accept: [{ ...entry, until: "2026" }] }, "/accept/0/until"],
    [{ accept: [{ ...entry, expires: "next year" }] }, "/accept/0/expires"],
    [{ accept: [{ ...entry, fingerprint: "x" }] }, "/accept/0/fingerprint"],
  ])("refuses %j and names the place", (input, place) => {
    const result = parseConfiguration(input);
    expect(result).toMatchObject({ ok: false, error: { code: "configuration-invalid", place } });
    if (!result.ok) expect(result.error.expected?.en).not.toBe("");
  });
});

describe("acceptFindings", () => {
  const report = withCell(modernReport(), "requests", "total", "naturalPerson", 99);
  const { findings } = validate(report);

  it("writes what parseConfiguration reads and validate accepts", () => {
    const written = acceptFindings({}, findings, {
      report,
      reason: "已核对",
      expires: "2027-01-31",
    });
    const read = parseConfiguration(JSON.stringify(written));
    if (!read.ok) throw read.error;
    const { accept } = read.configuration;
    const settled = validate(report, { settings: { accept, today: "2027-01-31" } });
    expect(settled.summary).toMatchObject({ errors: 0, accepted: findings.length });
  });

  it("replaces an entry instead of adding it twice, and keeps the rest", () => {
    const once = acceptFindings({ rules: ["./a.js"] }, findings, { report, reason: "甲" });
    const twice = acceptFindings(once, findings, { report, reason: "乙" });
    expect(twice.accept).toHaveLength(findings.length);
    expect(twice.accept?.every(({ reason }) => reason === "乙")).toBe(true);
    expect(twice.rules).toEqual(["./a.js"]);
    expect(once.accept?.every(({ reason }) => reason === "甲")).toBe(true);
  });
});
