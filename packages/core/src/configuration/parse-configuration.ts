import * as z from "zod/mini";
import { GongkaiError } from "../findings/gongkai-error.ts";
import { jsonPointer } from "../findings/json-pointer.ts";
import type { LocalText } from "../models/local-text.ts";
import { type Configuration, configurationSchema } from "./configuration.ts";

/** A configuration, or why the input is none. */
export type ConfigurationResult =
  | { readonly ok: true; readonly configuration: Configuration }
  | { readonly ok: false; readonly error: GongkaiError };

const SHAPES: Readonly<Record<string, LocalText>> = {
  severities: {
    "zh-CN": '规则名到级别的对象，如 {"blank-cell": "off"}；级别为 error、warning、info 或 off',
    en: 'Severities by rule, such as {"blank-cell": "off"}: error, warning, info or off',
  },
  rules: {
    "zh-CN": '规则模块的列表，如 ["./rules.js"]',
    en: 'A list of rule modules, such as ["./rules.js"]',
  },
  accept: {
    "zh-CN":
      "接受的问题的列表，各项有 rule、fingerprint（14位十六进制）和 reason，可有 expires（日期）、body、year、place",
    en: "A list of accepted findings: rule, fingerprint (14 hexadecimal digits) and reason; if wanted expires (a date), body, year, place",
  },
};

const KEYS: LocalText = {
  "zh-CN": "一个 JSON 对象，只有 severities、rules、accept 和 $schema 四种键",
  en: "A JSON object with the keys severities, rules, accept and $schema only",
};

const advice: LocalText = {
  "zh-CN": "用 gongkai schema configuration 查看结构；用 gongkai accept 写入接受的问题",
  en: "See the shape with: gongkai schema configuration; write acceptances with: gongkai accept",
};

function failed(place: string, detail: LocalText, cause?: unknown): ConfigurationResult {
  const expected = SHAPES[place.split("/")[1] ?? ""] ?? KEYS;
  const message = {
    "zh-CN": `设置有误：${detail["zh-CN"]}`,
    en: `The configuration is not usable: ${detail.en}`,
  };
  const error = new GongkaiError("configuration-invalid", {
    message,
    place,
    expected,
    advice,
    cause,
  });
  return { ok: false, error };
}

const isKey = (key: PropertyKey): key is string | number => typeof key !== "symbol";

/**
 * Reads a configuration from JSON text or from a value already parsed. Never throws.
 *
 * @example
 * parseConfiguration('{"severities":{"blank-cell":"off"}}').ok //=> true
 * @example
 * const result = parseConfiguration('{"severity":{}}');
 * result.ok ? "" : result.error.code //=> "configuration-invalid"
 */
export function parseConfiguration(input: unknown): ConfigurationResult {
  let value = input;
  if (typeof input === "string") {
    try {
      value = JSON.parse(input.replace(/^\uFEFF/, ""));
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      const detail = { "zh-CN": `不是 JSON（${reason}）`, en: `it is no JSON (${reason})` };
      return failed("", detail, cause);
    }
  }
  const parsed = z.safeParse(configurationSchema, value);
  if (parsed.success) return { ok: true, configuration: parsed.data };
  const [issue] = parsed.error.issues;
  const unknown = issue?.code === "unrecognized_keys" ? issue.keys.slice(0, 1) : [];
  const place = jsonPointer(...(issue?.path ?? []).filter(isKey), ...unknown).slice(0, 200);
  return failed(place, {
    "zh-CN": unknown.length > 0 ? `没有设置 ${place}` : `${place || "/"} 的内容不对`,
    en: unknown.length > 0 ? `there is no setting ${place}` : `${place || "/"} has a wrong value`,
  });
}
