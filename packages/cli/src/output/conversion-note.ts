import type { Language } from "@gongkai/core";
import type { LoadedReport } from "../input/load-report.ts";
import { withoutControls } from "./without-controls.ts";

/** Says that what was read is what an office program made of the file. */
export function conversionNote(
  { file, convertedTo = "docx" }: Pick<LoadedReport, "file" | "convertedTo">,
  language: Language,
): string {
  const format = convertedTo.toUpperCase();
  const words = {
    "zh-CN": `${file}：由 LibreOffice 另存为 ${format} 后读取；出处指的是转换后的位置\n`,
    en: `${file}: saved as ${format} by LibreOffice, and read so; places are those after the conversion\n`,
  };
  return withoutControls(words[language]);
}
