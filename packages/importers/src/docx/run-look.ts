/** What of the look of a text decides how it is read; undefined where it says nothing of its own. */
export interface RunLook {
  readonly vanish?: boolean | undefined;
  readonly strike?: boolean | undefined;
  readonly dstrike?: boolean | undefined;
  /** Above or below the line: the mark of a note. */
  readonly raised?: boolean | undefined;
}

const OFF = new Set(["0", "false", "off"]);

/** Whether an element switches on what it is named after: it does unless it says otherwise. */
export const isOn = (value: string | undefined): boolean => value === undefined || !OFF.has(value);

/** A look with what an element of a text's properties says of it. */
export function noteLook(look: RunLook, name: string, value: string | undefined): RunLook {
  if (name === "vanish" || name === "strike" || name === "dstrike")
    return { ...look, [name]: isOn(value) };
  if (name !== "vertAlign") return look;
  return { ...look, raised: value === "superscript" || value === "subscript" };
}

/** One look over another. */
export const lookOver = (upper: RunLook, lower: RunLook): RunLook => ({
  vanish: upper.vanish ?? lower.vanish,
  strike: upper.strike ?? lower.strike,
  dstrike: upper.dstrike ?? lower.dstrike,
  raised: upper.raised ?? lower.raised,
});
