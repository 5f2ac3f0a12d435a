import type { LocalText } from "../models/local-text.ts";

/** A step from one number of the format to the next. */
export interface Upgrade {
  readonly from: string;
  readonly to: string;
  /** Gives the value in the newer format; the given one stays as it is. */
  upgrade(value: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>>;
  /** What became of it, for whoever reads the report. */
  readonly note: LocalText;
}

/** Every step that there is. `gongkai.report/1` is the first format: none leads to it yet. */
export const upgrades: readonly Upgrade[] = [];

/** A value in the newest format that steps lead to, with what they say of it. */
export interface Upgraded {
  readonly value: unknown;
  readonly notes: readonly LocalText[];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Takes a value through every step that begins at its format. */
export function upgraded(given: unknown, steps: readonly Upgrade[] = upgrades): Upgraded {
  let value = given;
  const notes: LocalText[] = [];
  for (const step of steps) {
    if (!isRecord(value) || value.format !== step.from) continue;
    value = { ...step.upgrade(value), format: step.to };
    notes.push(step.note);
  }
  return { value, notes };
}
