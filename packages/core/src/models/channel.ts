import type * as z from "zod/mini";
import { openRowSchema } from "./table.ts";

/** A row of the channel table: a channel of disclosure, its group, and what the body says of it. */
export const channelSchema = openRowSchema;

export type Channel = z.infer<typeof channelSchema>;
