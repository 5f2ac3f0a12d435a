/** What a duty asks of a period, and the days on which something was published for it. */
export interface DutyWindow {
  /** Days of publication after the due day before and up to the own one, in their order. */
  readonly days: readonly string[];
  /** How many are needed; 0 while the period is not due. */
  readonly needed: number;
}

/** What a period lacks. */
export interface Shortfall {
  /** Published by the due day. */
  readonly inTime: number;
  /** Made up for in the next window. */
  readonly late: number;
  /** When the last of these came. */
  readonly lateOn: string | null;
  readonly missing: number;
}

/**
 * Judges windows that follow each other. What a window has too many of makes up for the one before;
 * a publication counts once, and lateness is not handed on from one period to the next.
 */
export function judgeWindows(windows: readonly DutyWindow[]): Shortfall[] {
  return windows.map(({ days, needed }, at) => {
    const inTime = Math.min(days.length, needed);
    const next = windows[at + 1];
    const spare = next === undefined ? 0 : Math.max(0, next.days.length - next.needed);
    const late = Math.min(needed - inTime, spare);
    const lateOn = late === 0 ? null : (next?.days[late - 1] ?? null);
    return { inTime, late, lateOn, missing: needed - inTime - late };
  });
}
