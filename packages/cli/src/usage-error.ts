import { GongkaiError, type LocalText } from "@gongkai/core";
import type { CommanderError } from "commander";

/** What commander says in English, by its code; `$` stands for what it quotes. */
const SENTENCES: Readonly<Record<string, string>> = {
  "commander.unknownOption": "没有选项 $",
  "commander.unknownCommand": "没有命令 $",
  "commander.missingArgument": "缺少参数 $",
  "commander.optionMissingArgument": "选项 $ 缺少取值",
  "commander.missingMandatoryOptionValue": "缺少选项 $",
  "commander.excessArguments": "参数过多",
};

const quoted = (sentence: string): string => /'([^']*)'/.exec(sentence)?.[1] ?? "";

/**
 * `option '--to <format>' argument 'pdf' is invalid. Allowed choices are html, json, text.`, or
 * `command-argument value 'x' is invalid for argument 'name'. Allowed choices are …`
 */
function invalidArgument(sentence: string): string {
  const names = [...sentence.matchAll(/'([^']*)'/g)].map((match) => match[1]);
  const isArgument = /^command-argument/i.test(sentence);
  const [option = "", value = ""] = isArgument ? names.toReversed() : names;
  // linear: applied to what is said of one argument
  const choices = /Allowed choices are ([^.]*)\./.exec(sentence)?.[1];
  const allowed = choices === undefined ? "" : `，可用：${choices}`;
  return `${isArgument ? "参数" : "选项"} ${option} 的取值 ${value} 无效${allowed}`;
}

function chineseSentence(code: string, sentence: string): string {
  if (code === "commander.invalidArgument") return invalidArgument(sentence);
  return SENTENCES[code]?.replace("$", () => quoted(sentence)) ?? sentence;
}

const capitalized = (sentence: string): string =>
  sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** Turns what commander says of the arguments into the error that everything else throws. */
export function usageError({ code, message }: CommanderError, command: string): GongkaiError {
  const [sentence = "", hint = ""] = message.replace(/^error: /, "").split("\n");
  // linear: applied to what is said of one argument
  const meant = /Did you mean (?:one of )?(.*)\?/.exec(hint)?.[1];
  const help = ["gongkai", command, "--help"].filter((word) => word !== "").join(" ");
  const advice: LocalText = {
    "zh-CN": `${meant === undefined ? "" : `是否指 ${meant}？`}用法见 ${help}`,
    en: `${meant === undefined ? "" : `Did you mean ${meant}? `}See ${help}`,
  };
  return new GongkaiError("usage", {
    message: { "zh-CN": chineseSentence(code, sentence), en: capitalized(sentence) },
    advice,
  });
}
