import { minimalReport } from "@gongkai/testkit";
import { describe, expect, it } from "vitest";
import type { Cell } from "../../models/cell.ts";
import type { OpenTable } from "../../models/table.ts";
import { validate } from "../../validate/validate.ts";
import { categoryShare } from "./category-share.ts";

type Row = readonly [count: Cell, share: Cell];

const percent = (value: string): Cell => ({ printed: `${value}%`, value, unit: "%" });

const check = (rows: readonly Row[], base?: OpenTable["base"]) => {
  const table = {
    rows: rows.map(([count, share], index) => ({
      label: `类别${index + 1}`,
      cells: { count, share },
    })),
    ...(base === undefined ? {} : { base }),
  };
  return validate(minimalReport({ tables: { categories: table } }), { rules: [categoryShare] });
};

const published = (value: number) => ({ concept: "proactive.items.published", value });

/** The ten categories of a published report; its 417 items are named in the prose only. */
const tenRows: readonly Row[] = [
  [43, percent("10.31")],
  [38, percent("9.11")],
  [33, percent("7.91")],
  [30, percent("7.19")],
  [24, percent("5.76")],
  [22, percent("5.28")],
  [20, percent("4.80")],
  [17, percent("4.08")],
  [15, percent("3.60")],
  [13, percent("3.12")],
];

const withRow = (index: number, row: Row) => tenRows.map((old, at) => (at === index ? row : old));

describe("category-share", () => {
  it("accepts the ten largest categories of a published report, whose base is implied", () => {
    expect(check(tenRows)).toMatchObject({
      verdict: "valid",
      findings: [],
      checked: ["category-share"],
    });
  });

  it("names the row and both figures where a share is wrong", () => {
    expect(check(withRow(3, [30, percent("7.91")]))).toMatchObject({
      verdict: "invalid",
      findings: [
        {
          severity: "error",
          path: "/tables/categories/rows/3/cells/share",
          place: {
            "zh-CN": "主动公开政府信息的主要类别 · 类别4 · 所占比例",
            en: "Main categories of published information · 类别4 · Share",
          },
          message: { "zh-CN": "30占417（多数行推出的总数）的7.19%，此处为7.91%" },
          expected: "7.19%",
          actual: "7.91%",
        },
      ],
    });
  });

  it.each(tenRows.map((row, index) => [index, row] as const))(
    "notices when the count or the share of row %i alone is changed",
    (index, [count, share]) => {
      const changes: Row[] = [
        [Number(count) + 1, share],
        [Number(count) - 1, share],
        [count, percent("11.00")],
      ];
      for (const change of changes) {
        const { findings } = check(withRow(index, change));
        expect(findings.map(({ path }) => path)).toEqual([
          `/tables/categories/rows/${index}/cells/share`,
        ]);
      }
    },
  );

  it("only warns where a share was cut off among rounded ones", () => {
    const { findings } = check(withRow(8, [15, percent("3.59")]));
    expect(findings).toMatchObject([{ severity: "warning", expected: "3.60%", actual: "3.59%" }]);
  });

  it("goes by the declared base even where the rows imply another", () => {
    expect(check(tenRows, published(389)).findings).toHaveLength(10);
    expect(check(tenRows, published(417)).findings).toEqual([]);
  });

  it("uses the sum of the counts where two rows add up to 100 % and imply no base together", () => {
    expect(
      check([
        [60, percent("70")],
        [40, percent("30")],
      ]),
    ).toMatchObject({
      findings: [{ expected: "60.00%" }, { expected: "40.00%" }],
    });
  });

  it("reads shares that are printed without a percent sign or with a bound", () => {
    expect(
      check([
        [43, "10.31"],
        [38, "9.11"],
        [33, "7.91"],
      ]).findings,
    ).toEqual([]);
    const about: Cell = { printed: "约10%", value: 10, approx: "about", unit: "%" };
    expect(check([[43, about], ...tenRows.slice(1)]).findings).toEqual([]);
  });

  it("has nothing to say of a row without a share", () => {
    expect(check([...tenRows, [5, null]])).toMatchObject({ verdict: "valid", findings: [] });
  });

  it.each<[string, readonly Row[]]>([
    ["a single row implies nothing", [[43, percent("10.31")]]],
    [
      "two rows disagree",
      [
        [43, percent("10.31")],
        [38, percent("19.11")],
      ],
    ],
    ["a share cannot be read", [...tenRows, [5, { printed: "1.2.0%", state: "unreadable" }]]],
    ["a count is blank", [...tenRows, [null, percent("1.20")]]],
    [
      "a count is only a bound",
      [...tenRows, [{ printed: "逾5", value: 5, approx: "gt" }, percent("1.20")]],
    ],
  ])("says that it cannot judge where %s", (_, rows) => {
    expect(check(rows)).toMatchObject({ verdict: "noErrorFound", findings: [] });
  });

  it("cannot judge shares of a declared base of zero", () => {
    expect(check(tenRows, published(0)).notAssessable).toHaveLength(1);
  });

  it("has nothing to say of a report without shares", () => {
    const result = validate(minimalReport({ tables: {} }), { rules: [categoryShare] });
    expect(result).toMatchObject({ findings: [], checked: [] });
  });
});
