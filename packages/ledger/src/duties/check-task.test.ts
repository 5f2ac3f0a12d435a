import { describe, expect, it } from "vitest";
import type { Task } from "../records/task.ts";
import { checkTask } from "./check-task.ts";

const task: Task = {
  id: "1",
  label: "公开预算",
  unit: "财务科",
  dueOn: "2024-06-30",
  state: "done",
  completedOn: "2024-06-20",
  items: ["a1"],
};

const found = (fields: Partial<Task>, on = "2024-07-01") =>
  checkTask({ ...task, ...fields }, 2, { on, hasItem: (id) => id === "a1" }).map(
    ({ severity, path, expected, actual }) => `${severity} ${path} ${expected} ${actual}`,
  );

describe("task-list", () => {
  it("lets a task pass that was done in time and is shown by an item", () => {
    expect(found({})).toEqual([]);
    expect(found({ dueOn: null, completedOn: null })).toEqual([]);
  });

  it("warns of what is overdue from the day after it was due", () => {
    const open = { state: "underWay", completedOn: null, items: [] } as const;
    expect(found({ ...open, items: [] }, "2024-06-30")).toEqual([]);
    expect(found({ ...open, items: [] })).toEqual(["warning /tasks/2/state 2024-06-30 underWay"]);
    expect(found({ ...open, items: [], state: null })).toEqual([
      "warning /tasks/2/state 2024-06-30 null",
    ]);
  });

  it("warns of what was done late, and before that day of what is overdue", () => {
    expect(found({ completedOn: "2024-07-05" }, "2024-07-05")).toEqual([
      "warning /tasks/2/completedOn 2024-06-30 2024-07-05",
    ]);
    expect(found({ completedOn: "2024-07-05" }, "2024-07-04")).toEqual([
      "warning /tasks/2/state 2024-06-30 done",
    ]);
  });

  it("asks for a proof of what is done, and that it exists", () => {
    expect(found({ items: [] })).toEqual(["warning /tasks/2/items null null"]);
    expect(found({ items: ["a1", "b9"] })).toEqual(["warning /tasks/2/items null b9"]);
  });
});
