import { Option } from "commander";
import type { Run } from "../run.ts";
import { repeated } from "./repeated.ts";

/** `--against`, which names last year's report everywhere. */
export function againstOption({ language }: Run): Option {
  return new Option(
    "--against <file>",
    { "zh-CN": "上年度报告", en: "last year's report" }[language],
  );
}

/** `--against` where the reports of several years are shown together. */
export function againstYearsOption({ language }: Run): Option {
  const words = {
    "zh-CN": "其他年度的报告，可多次（charts）",
    en: "report of another year, may be repeated (charts)",
  }[language];
  return new Option("--against <file>", words).argParser(repeated);
}
