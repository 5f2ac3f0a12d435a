import type { Language } from "@gongkai/core";

const LOCALE_VARIABLES = ["LC_ALL", "LC_MESSAGES", "LANG"];

const isLanguage = (text: string | undefined): text is Language =>
  text === "zh-CN" || text === "en";

function askedFor(args: readonly string[]): string | undefined {
  const index = args.findIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  const arg = args[index];
  return arg === "--lang" ? args[index + 1] : arg?.slice("--lang=".length);
}

/**
 * Tells the language to speak: `--lang`, else the locale's, else English.
 *
 * @example
 * languageOf(["rules"], { LANG: "zh_CN.UTF-8" }) //=> "zh-CN"
 */
export function languageOf(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Language {
  const asked = askedFor(args);
  if (isLanguage(asked)) return asked;
  const set = LOCALE_VARIABLES.map((name) => env[name] ?? "").find((value) => value !== "");
  return set?.toLowerCase().startsWith("zh") === true ? "zh-CN" : "en";
}
