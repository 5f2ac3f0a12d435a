import { normalizeKey } from "../normalize-key.ts";

const BRACKETS = /[([{〔【〈《「]([^()[\]{}〔〕【】〈〉《》「」]*)[)\]}〕】〉》」]/gu;

/**
 * A document number in one writing, whatever its brackets and with or without 第; null where it has
 * no digit and so names no document (无, -).
 *
 * @example
 * documentNumberKey("宜政办发[2018]第３号") //=> "宜政办发〔2018〕3号"
 */
export function documentNumberKey(printed: string): string | null {
  const key = normalizeKey(printed)
    .replace(BRACKETS, "〔$1〕")
    .replace(/第(?=\d)/gu, "");
  return /\d/u.test(key) ? key : null;
}
