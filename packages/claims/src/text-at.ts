import { pointerSegments, type Report } from "@gongkai/core";

/** The text at a JSON Pointer of a report, "" where there is none. */
export function textAt(report: Report, path: string): string {
  let value: unknown = report;
  for (const key of pointerSegments(path)) {
    if (typeof value !== "object" || value === null) return "";
    value = Reflect.get(value, key);
  }
  return typeof value === "string" ? value : "";
}
