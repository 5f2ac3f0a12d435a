import { Option } from "commander";
import type { Run } from "../run.ts";

/** `--against`, which names last year's report everywhere. */
export function againstOption({ language }: Run): Option {
  return new Option(
    "--against <file>",
    { "zh-CN": "上年度报告", en: "last year's report" }[language],
  );
}
