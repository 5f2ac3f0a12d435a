import type { Finding, LocalText } from "@gongkai/core";
import { taskList } from "../findings/duty-cards.ts";
import { type LedgerFindingDraft, ledgerFinding } from "../findings/ledger-finding.ts";
import type { Task } from "../records/task.ts";
import { taskFields } from "../rows/task-fields.ts";

interface TaskOptions {
  /** The day on which tasks are looked at, an ISO date. */
  readonly on: string;
  /** Whether an item exists; absent: nobody asks. */
  readonly hasItem?: (id: string) => boolean;
}

type TaskField = (typeof taskFields)[number]["id"];
type Draft = Pick<LedgerFindingDraft, "message" | "expected" | "actual"> & {
  readonly field: TaskField;
};

const both = (zh: string, en: string): LocalText => ({ "zh-CN": zh, en });

const isDone = ({ state, completedOn }: Task, on: string): boolean =>
  state === "done" && (completedOn === null || completedOn <= on);

function late(task: Task, on: string): Draft[] {
  const { dueOn, completedOn } = task;
  if (dueOn === null) return [];
  if (!isDone(task, on)) {
    const message = both(
      `应于 ${dueOn} 完成，至 ${on} 尚未完成`,
      `To be done by ${dueOn}, and is not on ${on}`,
    );
    return on > dueOn ? [{ field: "state", message, expected: dueOn, actual: task.state }] : [];
  }
  if (completedOn === null || completedOn <= dueOn) return [];
  const message = both(
    `应于 ${dueOn} 完成，${completedOn} 才完成`,
    `To be done by ${dueOn}, and was on ${completedOn}`,
  );
  return [{ field: "completedOn", message, expected: dueOn, actual: completedOn }];
}

function unproved(task: Task, { on, hasItem = () => true }: TaskOptions): Draft[] {
  if (isDone(task, on) && task.items.length === 0) {
    const message = both("已完成，没有填写佐证", "It is done, and nothing shows it");
    return [{ field: "items", message }];
  }
  return task.items
    .filter((id) => !hasItem(id))
    .map((id) => ({
      field: "items",
      message: both(
        `公开信息清单中没有佐证 ${id}`,
        `The list of items has no ${id}, which is to show it`,
      ),
      actual: id,
    }));
}

/**
 * Checks a task of the year on a day: whether it is overdue or was done late, and whether published
 * items show that it is done.
 *
 * @param line The line of the task's row.
 *
 * @example
 * checkTask({ id: "1", label: "公开预算", unit: "财务科", dueOn: "2024-06-30", state: "underWay", completedOn: null, items: [] }, 2, { on: "2024-07-01" })[0]?.message.en //=> "To be done by 2024-06-30, and is not on 2024-07-01"
 */
export function checkTask(task: Task, line: number, options: TaskOptions): Finding[] {
  const drafts = [...late(task, options.on), ...unproved(task, options)];
  return drafts.map(({ field, ...draft }) =>
    ledgerFinding(taskList, {
      list: "tasks",
      line,
      id: task.id,
      field: taskFields.find(({ id }) => id === field) ?? null,
      ...draft,
    }),
  );
}
