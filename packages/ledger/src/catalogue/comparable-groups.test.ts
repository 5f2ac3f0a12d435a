import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CatalogueNode } from "../records/catalogue.ts";
import { catalogueOf } from "./catalogue-of.ts";
import { comparableGroups } from "./comparable-groups.ts";

type Line = readonly [year: number, id: string, formerly?: string, label?: string, parent?: string];

const nodes = (lines: readonly Line[]): CatalogueNode[] =>
  lines.map(([year, id, formerly = "", label = id, parent]) => ({
    year,
    id,
    label,
    parent: parent ?? null,
    formerly: formerly === "" ? [] : formerly.split(" "),
  }));

const shown = (lines: readonly Line[], earlier = 2023, later = 2024): string[] =>
  comparableGroups(catalogueOf(nodes(lines)), earlier, later).map(
    ({ earlier: before, later: after, change }) => `${before} > ${after} ${change}`,
  );

describe("comparableGroups", () => {
  it("tells what became of each place", () => {
    expect(
      shown([
        [2023, "a"],
        [2023, "b"],
        [2023, "c"],
        [2023, "d"],
        [2023, "e"],
        [2023, "f"],
        [2023, "g"],
        [2023, "h"],
        [2024, "a", "a"],
        [2024, "b", "b", "另名"],
        [2024, "c", "c", "c", "a"],
        [2024, "d1", "d"],
        [2024, "d2", "d"],
        [2024, "e", "e f"],
        [2024, "x", "g"],
        [2024, "y", "g h"],
        [2024, "n"],
      ]),
    ).toEqual([
      "a > a same",
      "b > b renamed",
      "c > c moved",
      "d > d1,d2 split",
      "e,f > e merged",
      "g,h > x,y mixed",
      " > n new",
    ]);
  });

  it("tells what ended", () => {
    expect(
      shown([
        [2023, "a"],
        [2023, "b"],
        [2024, "a", "a"],
      ]),
    ).toEqual(["a > a same", "b >  ended"]);
  });

  it("follows places through the years between, and years that changed nothing", () => {
    const lines: Line[] = [
      [2018, "a"],
      [2020, "b", "a"],
      [2020, "c", "a"],
      [2023, "d", "b c", "a"],
    ];
    expect(shown(lines, 2018, 2023)).toEqual(["a > d same"]);
  });

  it("does not call moved what stands under a parent that got a new id", () => {
    const lines: Line[] = [
      [2023, "p"],
      [2023, "a", "", "a", "p"],
      [2024, "q", "p", "p"],
      [2024, "a", "a", "a", "q"],
    ];
    expect(shown(lines)).toEqual(["p > q same", "a > a same"]);
  });

  it("puts each place of both years into one group", () => {
    const year = (number: number) =>
      fc
        .array(fc.tuple(fc.nat(9), fc.array(fc.nat(9), { maxLength: 3 })), { maxLength: 10 })
        .map((places) =>
          places.map(([id, formerly]): Line => [number, String(id), formerly.join(" ")]),
        );
    fc.assert(
      fc.property(year(2022), year(2023), year(2024), (...years) => {
        const catalogue = catalogueOf(nodes(years.flat()));
        const groups = comparableGroups(catalogue, 2022, 2024);
        const ids = (number: number) =>
          catalogue
            .placesOf(number)
            .map(({ id }) => id)
            .sort();
        expect(groups.flatMap(({ earlier }) => earlier).sort()).toEqual(ids(2022));
        expect(groups.flatMap(({ later }) => later).sort()).toEqual(ids(2024));
      }),
    );
  });
});
