import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Report } from "../models/report.ts";
import { particularsOf } from "./particulars.ts";
import { printList, readList } from "./printed-list.ts";
import { readParticulars } from "./read-particulars.ts";

const report: Report = {
  format: "gongkai.report/1",
  edition: "cn-2008",
  title: "某局2018年政府信息公开工作年度报告",
  body: {
    name: "某局",
    kind: "township",
    code: "HA1",
    aliases: ["甲", "乙、丙"],
    predecessors: [],
  },
  perimeter: "aggregate",
  period: { start: "2018-01-01", end: "2018-12-31" },
  publishedOn: "2019-01-30",
  sections: [],
  tables: {
    categories: { rows: [], base: { concept: "proactive.items.published", value: 417 } },
  },
  contacts: {
    person: "张三",
    phone: null,
    postcode: "100000",
    address: null,
    email: "a@example.test",
  },
};

describe("the table of particulars", () => {
  it.each(["zh-CN", "en"] as const)(
    "says in %s all that the report says beside its text",
    (lang) => {
      const rows = particularsOf(report, lang).map(
        ({ label, value }) => [label[lang], value] as const,
      );
      const { edition, body, perimeter, period, publishedOn, contacts } = report;
      expect(readParticulars(rows)).toEqual({
        ...{ edition, body, perimeter, period, publishedOn, contacts },
        shareBases: { categories: { concept: "proactive.items.published", value: 417 } },
      });
    },
  );

  it("leaves out what the report does not say", () => {
    const silent = { ...report, perimeter: null, publishedOn: null, tables: {}, contacts: null };
    const ids = particularsOf(silent, "zh-CN").map(({ id }) => id);
    expect(ids).toEqual(["edition", "name", "kind", "code", "aliases", "period"]);
  });

  it("gives nulls where a table of particulars is empty or not understood", () => {
    const read = readParticulars([
      ["单位类别", "公司"],
      ["统计期限", "2018年"],
      ["其他", "1"],
    ]);
    expect(read.body.kind).toBeNull();
    expect(read.period).toBeNull();
    expect(read.contacts).toBeNull();
  });
});

describe("a printed list", () => {
  it("is read back as it was, whatever its entries are", () => {
    const entries = fc.array(fc.string({ minLength: 1 }).map((entry) => `${entry}、\\`));
    fc.assert(
      fc.property(entries, (list) => {
        expect(readList(printList(list))).toEqual(list);
      }),
    );
  });
});
