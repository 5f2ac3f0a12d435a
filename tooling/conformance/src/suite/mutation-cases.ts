import { editionOf, editions, isFixedTable, type Report } from "@gongkai/core";
import {
  type CellMutation,
  cellMutations,
  minimalReport,
  modernReport,
  type RandomSource,
  randomSource,
  validTable,
  withCell,
} from "@gongkai/testkit";
import { type CaseDraft, slug } from "./case-draft.ts";

/** A cell, with the figure that it rightly holds. */
interface Place {
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly value: number;
}

function placesOf({ tables }: Report, id: string): Place[] {
  const table = tables[id];
  if (table === undefined || !isFixedTable(table)) return [];
  return Object.entries(table.cells).flatMap(([row, cells]) =>
    Object.entries(cells).flatMap(([column, value]) =>
      typeof value === "number" ? [{ table: id, row, column, value }] : [],
    ),
  );
}

const apply = (report: Report, { table, row, column }: Place, { cell }: CellMutation): Report =>
  withCell(report, table, row, column, cell);

const nameOf = ({ row, column }: Place): string => `${row}.${column}`;

const spoken = (places: readonly Place[], kinds: readonly string[]) => {
  const named = places.map((place, index) => `${nameOf(place)}: ${kinds[index]}`).join("; ");
  return { "zh-CN": `改动一格或两格（${named}）`, en: `One cell or two are changed (${named})` };
};

/** Every cell of a table, each spoiled in as many ways, which take turns. */
function singles(
  report: Report,
  table: string,
  { ways, random }: { ways: number; random: RandomSource },
): CaseDraft[] {
  return placesOf(report, table).flatMap((place, index) => {
    const mutations = cellMutations(place.value, random);
    return Array.from({ length: ways }, (_, way): CaseDraft[] => {
      const mutation = mutations[(index + way) % mutations.length];
      if (mutation === undefined) return [];
      const id = `${report.edition}-${table}/${nameOf(place)}/${slug(mutation.kind)}`;
      const title = spoken([place], [mutation.kind]);
      return [{ id, title, report: apply(report, place, mutation) }];
    }).flat();
  });
}

/** Two cells in different rows and columns. */
function doubles(report: Report, count: number, random: RandomSource): CaseDraft[] {
  const places = placesOf(report, "requests");
  return Array.from({ length: count }, (_, index): CaseDraft => {
    const one = random.pick(places);
    const others = places.filter(({ row, column }) => row !== one.row && column !== one.column);
    const other = random.pick(others);
    const mutations = [one, other].map(({ value }) => random.pick(cellMutations(value, random)));
    const [first = { kind: "", cell: 0 }, second = { kind: "", cell: 0 }] = mutations;
    const number = String(index + 1).padStart(3, "0");
    return {
      id: `${report.edition}-doubles/${number}/${nameOf(one)}+${nameOf(other)}`,
      title: spoken([one, other], [first.kind, second.kind]),
      report: apply(apply(report, one, first), other, second),
    };
  });
}

/** A report of 2008's form with one of its two appendices. */
function withAppendix(id: string, random: RandomSource): Report {
  const table = editionOf("cn-2008").tables.find((each) => each.id === id);
  if (table?.kind !== "fixed") throw new Error(`There is no appendix ${id}`);
  const report = minimalReport();
  const { categories } = report.tables;
  const appendix = validTable(table, { random, density: "dense" });
  return { ...report, tables: { ...(categories && { categories }), [id]: appendix } };
}

/** Single and double mutations of every table with figures, of every form. */
export function mutationCases(): CaseDraft[] {
  const random = randomSource(2021);
  const modern = editions
    .filter(({ id }) => id !== "cn-2008")
    .map(({ id }) => modernReport({ edition: id }));
  return [
    ...modern.flatMap((report) => [
      ...singles(report, "requests", { ways: 1, random }),
      ...singles(report, "remedies", { ways: 4, random }),
      ...singles(report, "proactive", { ways: 2, random }),
      ...doubles(report, report.edition === "cn-2021" ? 160 : 80, random),
    ]),
    ...["appendix-anqing", "statistics-2014"].flatMap((id) =>
      singles(withAppendix(id, random), id, { ways: 2, random }),
    ),
  ];
}
