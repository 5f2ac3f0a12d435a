import { describe, expect, it } from "vitest";
import type { Reading } from "./ledger-row.ts";
import { numbered } from "./ledger-row.ts";
import { readDuties } from "./read-duties.ts";
import { readTasks } from "./read-tasks.ts";

async function all<T>(readings: AsyncIterable<Reading<T>>): Promise<Reading<T>[]> {
  const list: Reading<T>[] = [];
  for await (const reading of readings) list.push(reading);
  return list;
}

const faults = (readings: readonly Reading<unknown>[]): string[] =>
  readings.flatMap(({ record, findings }) =>
    findings.map(({ rule, path }) => `${record === null ? "left out" : "counted"} ${rule} ${path}`),
  );

const duty = { 事项编号: "1", 公开事项: "统计数据", 组配分类: "统计", 公开频次: "季度" };

describe("readDuties", () => {
  it("takes one item on the last day of a period where the list says nothing else", async () => {
    const [reading] = await all(readDuties(numbered([duty])));
    expect(reading?.record).toMatchObject({ frequency: "quarterly", dueDays: 0, count: 1 });
  });

  it.each([
    [{ 公开频次: "" }, "left out record-incomplete /duties/1/frequency"],
    [{ 公开频次: "不定期" }, "left out record-value /duties/1/frequency"],
    [{ 期满后天数: "-3" }, "left out record-value /duties/1/dueDays"],
    [{ 期满后天数: "约30" }, "left out record-value /duties/1/dueDays"],
    [{ 每期条数: "0" }, "left out record-value /duties/1/count"],
    [{ 每期条数: "1.5" }, "left out record-value /duties/1/count"],
  ])("leaves out a row that it cannot read: %j", async (fields, fault) => {
    expect(faults(await all(readDuties(numbered([{ ...duty, ...fields }]))))).toEqual([fault]);
  });
});

describe("readTasks", () => {
  it("reads who does what until when, and what shows it", async () => {
    const rows = numbered([
      {
        序号: "1",
        工作任务: "公开预算",
        责任科室: "财务科",
        完成时限: "2024年6月30日",
        状态: "完成",
        完成日期: "2024/6/20",
        佐证: "a1；a2",
      },
    ]);
    expect((await all(readTasks(rows)))[0]?.record).toEqual({
      id: "1",
      label: "公开预算",
      unit: "财务科",
      dueOn: "2024-06-30",
      state: "done",
      completedOn: "2024-06-20",
      items: ["a1", "a2"],
    });
  });

  it("leaves out a row that it cannot read", async () => {
    const rows = numbered([{ 任务编号: "1", 任务: "公开预算", 进展: "差不多" }]);
    expect(faults(await all(readTasks(rows)))).toEqual(["left out record-value /tasks/1/state"]);
  });
});
