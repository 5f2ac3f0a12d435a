import { describe, expect, it } from "vitest";
import type { CatalogueNode } from "../records/catalogue.ts";
import { catalogueOf } from "./catalogue-of.ts";

const place = (year: number, id: string, rest: Partial<CatalogueNode> = {}): CatalogueNode => ({
  year,
  id,
  label: `目录${id}`,
  parent: null,
  formerly: [id],
  ...rest,
});

const wrong = (...nodes: CatalogueNode[]): string[] =>
  catalogueOf(nodes).findings.map(({ path, place: { en }, actual }) => `${path} ${en} ${actual}`);

describe("catalogueOf", () => {
  const catalogue = catalogueOf([
    place(2024, "01"),
    place(2024, "0101", { parent: "01", label: "其他" }),
    place(2024, "02", { label: "0101" }),
    place(2024, "0201", { parent: "02", label: "其他" }),
  ]);

  it("finds places by id first and by a label that only one has", () => {
    expect(catalogue.labelOf(2024, "目录01")).toBe("目录01");
    expect(catalogue.labelOf(2024, "0101")).toBe("其他");
    expect(catalogue.labelOf(2024, "其他")).toBeNull();
    expect(catalogue.labelOf(2023, "01")).toBeNull();
  });

  it("leads from a place to the top", () => {
    expect(catalogue.pathOf(2024, "0201").map(({ id }) => id)).toEqual(["02", "0201"]);
    expect(catalogue.topOf(2024, "0201")?.id).toBe("02");
    expect(catalogue.topOf(2024, "09")).toBeNull();
  });
});

describe("catalogue-whole", () => {
  it("accepts trees that hang together, and places that are new", () => {
    expect(
      wrong(place(2022, "01"), place(2024, "01"), place(2024, "0101", { parent: "01" })),
    ).toEqual([]);
  });

  it("names doubled ids, missing parents and former places that there were not", () => {
    expect(
      wrong(
        place(2023, "01", { formerly: ["anything"] }),
        place(2024, "01"),
        place(2024, "01", { label: "又一个" }),
        place(2024, "02", { parent: "99" }),
        place(2024, "03", { formerly: ["01", "77"] }),
      ),
    ).toEqual([
      "/catalogue/id catalogue · 2024 01 · id 又一个",
      "/catalogue/parent catalogue · 2024 02 · parent 99",
      "/catalogue/formerly catalogue · 2024 03 · formerly 77",
    ]);
  });

  it("names one place of each ring, and still finds a way up", () => {
    const ring = [
      place(2024, "a", { parent: "b" }),
      place(2024, "b", { parent: "a" }),
      place(2024, "c", { parent: "c" }),
      place(2024, "d", { parent: "a" }),
    ];
    expect(wrong(...ring)).toHaveLength(2);
    expect(
      catalogueOf(ring)
        .pathOf(2024, "d")
        .map(({ id }) => id),
    ).toEqual(["b", "a", "d"]);
  });
});
