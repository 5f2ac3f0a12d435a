import { claimRules } from "@gongkai/claims";
import { coreRules, parseReport, type Rule, validate } from "@gongkai/core";
import type { CaseDraft, SuiteCase } from "./case-draft.ts";
import { defectCases } from "./defect-cases.ts";
import { mutationCases } from "./mutation-cases.ts";
import { narrativeCases } from "./narrative-cases.ts";
import { ruleCases } from "./rule-cases.ts";
import { soundCases } from "./sound-cases.ts";
import { sumsOf } from "./sums-oracle.ts";

/** What differs from what was known before our implementation was asked. */
export interface Disagreement {
  readonly id: string;
  readonly said: string;
}

/** The files of the suite by name, and what speaks against them. */
export interface Suite {
  readonly files: ReadonlyMap<string, string>;
  readonly cases: readonly SuiteCase[];
  readonly disagreements: readonly Disagreement[];
}

const rulesOf = { tables: coreRules, narrative: claimRules } as const;

function settle({ id, title, report, against }: CaseDraft, scope: SuiteCase["scope"]): SuiteCase {
  const parsed = parseReport(JSON.stringify(report));
  if (!parsed.ok) throw parsed.error;
  const rules: readonly Rule[] = rulesOf[scope];
  const { findings } = validate(parsed.report, { rules, against: against ?? null });
  const expected = findings.map(({ rule, severity, path }) => ({ rule, severity, path }));
  return {
    id,
    title,
    scope,
    report: parsed.report,
    ...(against && { against }),
    expect: { findings: expected },
  };
}

function demandsNotMet({ finds = [], findsNot = [] }: CaseDraft, { expect }: SuiteCase): string[] {
  const found = new Set(
    expect.findings
      .filter(({ severity }) => severity !== "info" || findsNot.length === 0)
      .map(({ rule }) => rule),
  );
  const missing = finds.filter((rule) => !expect.findings.some((each) => each.rule === rule));
  const wrong = findsNot.includes("*") ? [...found] : findsNot.filter((rule) => found.has(rule));
  return [
    ...missing.map((rule) => `${rule} finds nothing`),
    ...wrong.map((rule) => `${rule} finds something`),
  ];
}

/** Plain addition and the rules must agree on every sum whose cells are plain numbers. */
function sumsNotMet({ expect, report }: SuiteCase): string[] {
  const failed = (rule: string, path: string) =>
    expect.findings.some(
      (each) => each.rule === rule && each.path === path && each.severity === "error",
    );
  return sumsOf(report).flatMap(({ rule, path, holds }) => {
    if (holds === null || failed(rule, path) === !holds) return [];
    return [`${rule} at ${path}: addition says that it ${holds ? "holds" : "fails"}`];
  });
}

const groupOf = ({ id }: SuiteCase): string => id.slice(0, id.indexOf("/"));

/** Builds every case, in order, and looks at each with what is known independently. */
export function buildSuite(): Suite {
  const tables = [...ruleCases(), ...defectCases(), ...soundCases(), ...mutationCases()];
  const drafts = [
    ...tables.map((draft) => [draft, "tables"] as const),
    ...narrativeCases().map((draft) => [draft, "narrative"] as const),
  ];
  const ids = new Set<string>();
  const cases: SuiteCase[] = [];
  const disagreements: Disagreement[] = [];
  for (const [draft, scope] of drafts) {
    if (ids.has(draft.id)) disagreements.push({ id: draft.id, said: "the id is taken" });
    ids.add(draft.id);
    const settled = settle(draft, scope);
    const sums = scope === "tables" ? sumsNotMet(settled) : [];
    for (const said of [...demandsNotMet(draft, settled), ...sums])
      disagreements.push({ id: draft.id, said });
    cases.push(settled);
  }
  const files = new Map<string, string>();
  for (const each of cases) {
    const name = `cases/${groupOf(each)}.ndjson`;
    files.set(name, `${files.get(name) ?? ""}${JSON.stringify(each)}\n`);
  }
  const suite = {
    version: 1,
    cases: cases.length,
    scopes: {
      tables: coreRules.map(({ id }) => id),
      narrative: claimRules.map(({ id }) => id),
    },
  };
  files.set("suite.json", `${JSON.stringify(suite, null, 2)}\n`);
  return { files, cases, disagreements };
}
