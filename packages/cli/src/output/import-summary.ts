import type { Language } from "@gongkai/core";
import type { LoadedReport } from "../input/load-report.ts";
import { withoutControls } from "./without-controls.ts";

/** Says what was imported, why it was taken for its form, and what to do next. */
export function importSummary(path: string, loaded: LoadedReport, language: Language): string {
  const { report, findings, setAside } = loaded;
  const reason = loaded.editionReason?.[language];
  const why = reason === undefined ? "" : `${reason}\n`;
  const text = {
    "zh-CN": `${path}：${report.title}（${report.edition}）；导入提示 ${findings.length} 条，另有 ${setAside.length} 处不属于报告\n${why}下一步：gongkai validate ${loaded.file}\n`,
    en: `${path}: ${report.title} (${report.edition}); ${findings.length} findings of the import, ${setAside.length} passages no part of the report\n${why}Next: gongkai validate ${loaded.file}\n`,
  };
  return withoutControls(text[language]);
}
