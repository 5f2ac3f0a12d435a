import { isoDateSchema } from "@gongkai/core";
import * as z from "zod/mini";

/** How far a task is. */
export const taskStateSchema = z.enum(["notStarted", "underWay", "done"]);

/** A task of the year's list (要点): who does what until when, and which items show that it is done. */
export const taskSchema = z.looseObject({
  id: z.string().check(z.minLength(1)),
  label: z.string().check(z.minLength(1)),
  /** 责任单位. */
  unit: z.nullable(z.string()),
  dueOn: z.nullable(isoDateSchema),
  /** Null: the list does not say, and the task is not taken to be done. */
  state: z.nullable(taskStateSchema),
  completedOn: z.nullable(isoDateSchema),
  /** The ids of the items that prove it. */
  items: z.array(z.string()),
});

export type Task = z.infer<typeof taskSchema>;
