import { type Choice, type Field, holds, holdsOneOf, text } from "./field.ts";

export const taskStates = [
  { value: "notStarted", label: text("未开始", "Not started"), aliases: ["未启动"] },
  { value: "underWay", label: text("进行中", "Under way"), aliases: ["推进中", "正在推进"] },
  { value: "done", label: text("已完成", "Done"), aliases: ["完成", "已办结"] },
] as const satisfies readonly Choice[];

/** The columns of the year's list of tasks. */
export const taskFields = [
  {
    id: "id",
    label: text("任务编号", "id"),
    aliases: ["编号", "序号"],
    required: true,
    holds: holds.text,
  },
  {
    id: "label",
    label: text("任务", "label"),
    aliases: ["任务名称", "要点", "工作任务", "工作内容"],
    required: true,
    holds: holds.text,
  },
  {
    id: "unit",
    label: text("责任单位", "unit"),
    aliases: ["责任科室", "牵头单位"],
    holds: holds.text,
  },
  {
    id: "dueOn",
    label: text("完成期限", "dueOn"),
    aliases: ["完成时限", "期限", "截止日期"],
    holds: holds.date,
  },
  {
    id: "state",
    label: text("进展", "state"),
    aliases: ["状态", "完成情况"],
    holds: holdsOneOf(taskStates),
  },
  {
    id: "completedOn",
    label: text("完成日期", "completedOn"),
    aliases: ["完成时间"],
    holds: holds.date,
  },
  {
    id: "items",
    label: text("佐证信息", "items"),
    aliases: ["佐证", "佐证材料"],
    holds: text(
      "公开信息的索引号，多个以分号隔开",
      "ids of published items, several divided by semicolons",
    ),
  },
] as const satisfies readonly Field[];
