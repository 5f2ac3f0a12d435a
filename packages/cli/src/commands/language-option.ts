import { Option } from "commander";
import type { Run } from "../run.ts";

/** `--lang`, already taken into account in `run.language`; here it is documented and checked. */
export function languageOption({ language }: Run): Option {
  const description = { "zh-CN": "输出语言（默认随系统）", en: "language (default: the locale's)" };
  return new Option("--lang <language>", description[language]).choices(["zh-CN", "en"]);
}
