import { formatRational, readFigure } from "@gongkai/core";
import { describe, expect, it } from "vitest";
import { type Expression, lastYears, quantity, share, sum } from "../reader/expression.ts";
import { type Evidence, evaluate, isValue } from "./evaluate.ts";
import { madeEvidence, madeOccurrence, quantityNamed, type Stated } from "./made-evidence.ts";

const OWN = "/sections/0/blocks/0/text";
const OTHER = "/sections/0/blocks/1/text";

const evidenceOf = (stated: Stated, prefers: Evidence["prefers"] = "tables"): Evidence => ({
  ...madeEvidence(stated),
  path: OWN,
  own: { start: 40, length: 3 },
  prefers,
});

/** What an expression comes to: one value, the ends of a range, or why it cannot be computed. */
function computed(expression: Expression, evidence: Evidence): string {
  const value = evaluate(expression, evidence);
  if (!isValue(value)) return value.en;
  const { lower, upper } = value.interval;
  const ends = [formatRational(lower, 2), formatRational(upper, 2)];
  return [...new Set(ends)].join(" to ");
}

const of = (name: string): Expression => quantity(quantityNamed(name));

function figure(printed: string): Expression {
  const read = readFigure(printed);
  if (read === null) throw new Error(`${printed} is no figure`);
  return { op: "figure", of: read };
}

const change = (op: "change" | "growth" | "multiple", to: Expression): Expression => ({
  op,
  from: lastYears(to),
  to,
});

const missing = "The report does not give the figure for 2024";

describe("a quantity", () => {
  const near = madeOccurrence("requests.new", "35件", {
    path: OWN,
    range: { start: 4, length: 3 },
  });
  const far = madeOccurrence("requests.new", "34件", {
    path: OTHER,
    range: { start: 4, length: 3 },
  });
  const self = madeOccurrence("requests.new", "33件", {
    path: OWN,
    range: { start: 40, length: 3 },
  });
  const tables = { "requests.new": "36" };

  it("is what the tables say, or first what the same text says", () => {
    expect(computed(of("requests.new"), evidenceOf({ tables, prose: [near] }))).toBe("36.00");
    expect(computed(of("requests.new"), evidenceOf({ tables, prose: [near] }, "text"))).toBe(
      "35.00",
    );
  });

  it("is what the tables say where the text says the same only roughly", () => {
    const rough = madeOccurrence("requests.new", "30余件", near);
    expect(computed(of("requests.new"), evidenceOf({ tables, prose: [rough] }, "text"))).toBe(
      "36.00",
    );
  });

  it("is what another text says where nothing nearer does", () => {
    expect(computed(of("requests.new"), evidenceOf({ prose: [far] }))).toBe("34.00");
  });

  it("is never what the judged figure says itself", () => {
    expect(computed(of("requests.new"), evidenceOf({ prose: [self] }))).toBe(missing);
  });

  it("cannot be told where two figures of one kind differ", () => {
    const other = madeOccurrence("requests.new", "31件", {
      path: OWN,
      range: { start: 9, length: 3 },
    });
    expect(computed(of("requests.new"), evidenceOf({ prose: [near, other] }, "text"))).toBe(
      "The report gives different figures for 2024",
    );
  });

  it("is looked up in last year's report where this one does not give it", () => {
    const value = evaluate(
      of("requests.new 2023"),
      evidenceOf({ tables, earlier: { "requests.new 2023": "30" } }),
    );
    expect(value).toMatchObject({ isEarlier: true, facts: [{ value: 30 }] });
  });

  it("of money is counted in yuan", () => {
    const amount = { "proactive.administrativeFees.amount": "52.6万元" };
    const of526 = of("proactive.administrativeFees.amount");
    expect(computed(of526, evidenceOf({ tables: { ...amount } }))).toBe("525500.00 to 527000.00");
    expect(
      computed(
        of526,
        evidenceOf({ tables: { "proactive.administrativeFees.amount": "526000元" } }),
      ),
    ).toBe("526000.00");
  });
});

describe("a sum", () => {
  const total = sum([of("requests.new"), of("requests.carriedIn")]);

  it("adds up", () => {
    const tables = { "requests.new": "36", "requests.carriedIn": "4" };
    expect(computed(total, evidenceOf({ tables }))).toBe("40.00");
  });

  it("counts nothing for a blank cell", () => {
    const stated = { tables: { "requests.new": "36" }, blanks: ["requests.carriedIn"] };
    expect(computed(total, evidenceOf(stated))).toBe("36.00");
  });

  it("cannot be computed where a figure is missing, or all are blank", () => {
    expect(computed(total, evidenceOf({ tables: { "requests.new": "36" } }))).toBe(missing);
    const blanks = ["requests.new", "requests.carriedIn"];
    expect(isValue(evaluate(total, evidenceOf({ blanks })))).toBe(false);
  });

  it("adds figures of the text as they are printed", () => {
    expect(computed(sum([figure("12件"), figure("1.2万件")]), evidenceOf({}))).toBe(
      "11512.00 to 13012.00",
    );
  });
});

describe("a share", () => {
  const ofNew = share(of("requests.outcome.granted"), of("requests.new"));

  it("is in per cent", () => {
    const tables = { "requests.outcome.granted": "15", "requests.new": "36" };
    expect(computed(ofNew, evidenceOf({ tables }))).toBe("41.67");
  });

  it("of nothing in something is zero, and of zero none", () => {
    const none = { "requests.outcome.granted": "0", "requests.new": "36" };
    expect(computed(ofNew, evidenceOf({ tables: none }))).toBe("0.00");
    const ofNothing = { "requests.outcome.granted": "0", "requests.new": "0" };
    expect(computed(ofNew, evidenceOf({ tables: ofNothing }))).toBe(
      "The figure that it is measured by is zero",
    );
  });

  it("of a bound cannot be computed", () => {
    expect(computed(share(figure("15件"), figure("30余件")), evidenceOf({}))).toBe(
      "One of the figures is only a bound",
    );
  });

  it("of figures in 万 is a range", () => {
    expect(computed(share(figure("1.2万件"), figure("2万件")), evidenceOf({}))).toBe(
      "38.33 to 86.67",
    );
  });
});

describe("a change from the year before", () => {
  const stated = (now: string, before: string): Evidence =>
    evidenceOf({ tables: { "requests.new": now, "requests.new 2023": before } });

  it.each([
    ["change", "36", "30", "6.00"],
    ["change", "25", "30", "-5.00"],
    ["change", "3", "0", "3.00"],
    ["growth", "36", "30", "20.00"],
    ["growth", "0", "30", "-100.00"],
    ["growth", "3", "0", "Not computed: last year's figure is zero"],
    ["growth", "0", "0", "Not computed: last year's figure is zero"],
    ["growth", "36件", "3元", "Not computed: this year's figure has another unit than last year's"],
    ["growth", "30余件", "30件", "One of the figures is only a bound"],
    ["multiple", "45", "30", "1.50"],
    ["multiple", "3", "0", "The figure that it is measured by is zero"],
  ] as const)("as a %s, %s after %s: %s%s", (op, now, before, expected) => {
    expect(computed(change(op, of("requests.new")), stated(now, before))).toBe(expected);
  });

  it("is of the magnitude where the earlier figure is negative", () => {
    const growth: Expression = { op: "growth", from: figure("-4项"), to: figure("2项") };
    expect(computed(growth, evidenceOf({}))).toBe("150.00");
  });

  it("of two percentages is a range, as they are printed rounded or cut", () => {
    const points: Expression = { op: "change", from: figure("92.7%"), to: figure("95.0%") };
    expect(computed(points, evidenceOf({}))).toBe("2.15 to 2.45");
  });

  it("cannot be computed where one of the two is missing", () => {
    expect(
      computed(
        change("growth", of("requests.new")),
        evidenceOf({ tables: { "requests.new": "36" } }),
      ),
    ).toBe("The report does not give the figure for 2023");
  });
});
