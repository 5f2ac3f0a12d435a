import { Option } from "commander";
import type { Run } from "../run.ts";

/** `--config`, where the configuration is not the one that is found. */
export function configOption({ language }: Run): Option {
  const description = {
    "zh-CN": "设置文件（默认向上查找 .gongkai.json；不用则 --no-config）",
    en: "configuration (default: .gongkai.json; or --no-config)",
  };
  return new Option("--config <file>", description[language]);
}

/** `--no-config`, which leaves a configuration that would be found alone. */
export function noConfigOption({ language }: Run): Option {
  const description = { "zh-CN": "不使用设置文件", en: "use no configuration" };
  return new Option("--no-config", description[language]).hideHelp();
}
