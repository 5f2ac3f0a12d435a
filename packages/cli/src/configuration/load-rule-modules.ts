import { dirname } from "node:path";
import { type DocumentedRule, GongkaiError, type LocalText } from "@gongkai/core";
import { rulesOfModule } from "@gongkai/core/own-rules";
import type { Io } from "../io/io.ts";

function untrusted(path: string): GongkaiError {
  return new GongkaiError("configuration-invalid", {
    message: {
      "zh-CN": "这份设置在报告所在的文件夹，其中的规则模块没有运行",
      en: "This configuration lies with the reports; the rule modules that it names were not run",
    },
    place: `${path}#/rules`,
    advice: {
      "zh-CN": `信任它就用 --config ${path} 指明；否则用 --no-config`,
      en: `If you trust it, name it with --config ${path}; otherwise use --no-config`,
    },
  });
}

/** What an error says in both languages, also one of another copy of the packages. */
function wordsOf(error: unknown): LocalText {
  const text: unknown = error instanceof Error ? Reflect.get(error, "text") : undefined;
  if (typeof text === "object" && text !== null && "zh-CN" in text && "en" in text) {
    return { "zh-CN": String(text["zh-CN"]), en: String(text.en) };
  }
  const detail = error instanceof Error ? error.message : String(error);
  return { "zh-CN": detail, en: detail };
}

function unloadable(name: string, place: string, cause: unknown): GongkaiError {
  const words = wordsOf(cause);
  return new GongkaiError("rule-invalid", {
    message: {
      "zh-CN": `规则模块 ${name} 无法使用：${words["zh-CN"]}`,
      en: `The rule module ${name} cannot be used: ${words.en}`,
    },
    place,
    advice: {
      "zh-CN": "请核对路径（相对于设置文件）或包名，以及模块的内容",
      en: "Check its path (from the configuration's folder) or package name, and what it holds",
    },
    cause,
  });
}

function twice(id: string, place: string): GongkaiError {
  return new GongkaiError("rule-invalid", {
    message: { "zh-CN": `规则 ${id} 出现了两次`, en: `The rule ${id} is declared twice` },
    place,
    advice: { "zh-CN": "改名，或去掉其中一个模块", en: "Rename one, or leave out one module" },
  });
}

/**
 * Loads the rules of the modules that a configuration names.
 *
 * @throws {GongkaiError} `rule-invalid` for a module that cannot be used, `configuration-invalid` for
 * modules of a configuration that nobody has vouched for.
 */
export async function loadRuleModules(
  io: Io,
  { path, isTrusted }: { readonly path: string; readonly isTrusted: boolean },
  names: readonly string[],
): Promise<readonly DocumentedRule[]> {
  if (names.length > 0 && !isTrusted) throw untrusted(path);
  const byId = new Map<string, DocumentedRule>();
  for (const [index, name] of names.entries()) {
    const place = `${path}#/rules/${index}`;
    let rules: readonly DocumentedRule[];
    try {
      rules = rulesOfModule(await io.importModule(name, dirname(path)), name);
    } catch (cause) {
      throw unloadable(name, place, cause);
    }
    for (const rule of rules) {
      if (byId.has(rule.id)) throw twice(rule.id, place);
      byId.set(rule.id, rule);
    }
  }
  return [...byId.values()];
}
