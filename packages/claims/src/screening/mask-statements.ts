import type { Mask, TextRange } from "@gongkai/core";
import type { Statement } from "../statement.ts";
import { overlap } from "./overlap.ts";
import { maskOf, type ScreenedPlace } from "./screen-report.ts";

function maskStatement(statement: Statement, mask: Mask): Statement {
  const { text, facts, reason } = statement;
  return {
    ...statement,
    text: mask(text),
    facts: facts.map((fact) => ({
      ...fact,
      source: { ...fact.source, text: mask(fact.source.text) },
    })),
    reason: reason === null ? null : { "zh-CN": mask(reason["zh-CN"]), en: mask(reason.en) },
  };
}

/** Statements without personal information: masked where they quote it, left out where they count it. */
export function maskStatements(
  statements: readonly Statement[],
  places: readonly ScreenedPlace[],
): Statement[] {
  const personal = places.filter(({ kind }) => kind !== "secrecyMark");
  if (personal.length === 0) return [...statements];
  const mask = maskOf(personal);
  const byPath = new Map<string, TextRange[]>();
  for (const { path, range } of personal) {
    byPath.set(path, [...(byPath.get(path) ?? []), range]);
  }
  return statements
    .filter(({ path, figure }) => {
      const own = figure === null ? [] : (byPath.get(path) ?? []);
      return !own.some((range) => figure !== null && overlap(range, figure.range));
    })
    .map((statement) => maskStatement(statement, mask));
}
