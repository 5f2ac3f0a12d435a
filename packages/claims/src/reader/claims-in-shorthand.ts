import { conceptOf, findEdition } from "@gongkai/core";
import { figuredText } from "../figured-text.ts";
import type { Claim } from "./claim.ts";
import { type Expression, lastYears } from "./expression.ts";
import { type ReadingContext, readText } from "./read-text.ts";

function contextOf(edition: string, reportYear: number): ReadingContext {
  const tables = findEdition(edition)?.tables ?? [];
  const known = tables.flatMap((table) =>
    table.kind === "fixed"
      ? table.rows.flatMap((row) => table.columns.map((column) => conceptOf(row, column)))
      : [],
  );
  return { reportYear, known: new Set(known), names: ["甲市水利局", "市水利局", "水利局"] };
}

/** A report of 2024, in the form of today. */
export const of2024 = contextOf("cn-2021", 2024);

/** A report of 2017, in the form before 2019. */
export const of2017 = contextOf("cn-2008", 2017);

/** `requests.outcome.granted` is `outcome.granted`, `remedies.litigation.total` is `litigation.total`. */
const short = (concept: string): string =>
  concept.replace(/^(?:requests|remedies|proactive)\./u, "");

/** `new of naturalPerson in 2023`; the year where it is not the report's. */
function quantityIn(expression: Expression & { op: "quantity" }, reportYear: number): string {
  const { concept, dimensions, year } = expression.of;
  const by = Object.values(dimensions).map((value) => ` of ${value}`);
  return [short(concept), ...by, year === reportYear ? "" : ` in ${year}`].join("");
}

/** `outcome.total / (new + carriedIn)`, `growth of new`, `change from direct.total to litigation.total`. */
function expressionIn(expression: Expression, reportYear: number): string {
  const inner = (one: Expression): string => expressionIn(one, reportYear);
  switch (expression.op) {
    case "quantity":
      return quantityIn(expression, reportYear);
    case "figure":
      return expression.of.printed;
    case "sum":
      return expression.of.map(inner).join(" + ");
    case "share":
      return [expression.part, expression.whole]
        .map((one) => (one.op === "sum" ? `(${inner(one)})` : inner(one)))
        .join(" / ");
    default: {
      const { op, from, to } = expression;
      const isYearly = to.op !== "figure" && inner(lastYears(to)) === inner(from);
      return isYearly ? `${op} of ${inner(to)}` : `${op} from ${inner(from)} to ${inner(to)}`;
    }
  }
}

function claimIn(text: string, claim: Claim, reportYear: number): string {
  const { kind, evidence, isDecline, isLoose, readings } = claim;
  const printed = text.slice(evidence.start, evidence.start + evidence.length);
  const head = [kind, printed, isDecline ? "down" : "", isLoose ? "loose" : ""];
  const meant = readings.map((reading) => expressionIn(reading, reportYear)).join(" | ");
  return head.filter((word) => word !== "").join(" ") + (meant === "" ? "" : `: ${meant}`);
}

/**
 * What a text claims, for tests: a line for each claim, with its kind, what is printed, whether it is a decline or
 * loose, and its readings. `quantity 36件: new | new + carriedIn`.
 */
export const claimsInShorthand = (text: string, context: ReadingContext = of2024): string[] =>
  readText(figuredText(text), context).map((claim) => claimIn(text, claim, context.reportYear));
