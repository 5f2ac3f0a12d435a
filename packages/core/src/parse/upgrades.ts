import { GongkaiError } from "../findings/gongkai-error.ts";
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

const formatOf = (value: unknown): unknown =>
  typeof value === "object" && value !== null ? Reflect.get(value, "format") : undefined;

function taken(step: Upgrade, value: object): Readonly<Record<string, unknown>> {
  try {
    return { ...step.upgrade({ ...value }), format: step.to };
  } catch (cause) {
    throw new GongkaiError("not-a-report", {
      message: {
        "zh-CN": `不是完整的 ${step.from} 报告，无法升级到 ${step.to}`,
        en: `No whole report of ${step.from}: it cannot be upgraded to ${step.to}`,
      },
      place: "/format",
      cause,
    });
  }
}

/**
 * Takes a value through every step from its format on, whatever their order.
 *
 * @throws {GongkaiError} `not-a-report` where a step cannot make sense of it.
 */
export function upgraded(given: unknown, steps: readonly Upgrade[] = upgrades): Upgraded {
  const left = new Set(steps);
  const notes: LocalText[] = [];
  let value = given;
  for (;;) {
    const format = formatOf(value);
    const step = [...left].find(({ from }) => from === format);
    if (step === undefined || typeof value !== "object" || value === null) return { value, notes };
    left.delete(step);
    value = taken(step, value);
    notes.push(step.note);
  }
}
