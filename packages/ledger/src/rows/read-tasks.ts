import type { Task } from "../records/task.ts";
import type { Reading, ReadOptions, Rows } from "./ledger-row.ts";
import { type RecordList, readRecords } from "./read-records.ts";
import { taskFields, taskStates } from "./task-fields.ts";

const taskList: RecordList<Task> = {
  list: "tasks",
  fields: taskFields,
  idOf: ({ id }) => id,
  read: (row) => ({
    id: row.id(),
    label: row.needed("label"),
    unit: row.text("unit"),
    dueOn: row.date("dueOn"),
    state: row.choice("state", taskStates),
    completedOn: row.date("completedOn"),
    items: row.texts("items"),
  }),
};

/**
 * Reads the year's list of tasks, for `checkTask`.
 *
 * @throws {GongkaiError} `column-missing` where the list has no 任务编号 or 任务.
 *
 * @example
 * const rows = numbered([{ 任务编号: "1", 任务: "公开预算", 进展: "进行中" }]);
 * (await readTasks(rows).next()).value?.record?.state //=> "underWay"
 */
export function readTasks(rows: Rows, options: ReadOptions = {}): AsyncGenerator<Reading<Task>> {
  return readRecords(taskList, rows, options);
}
