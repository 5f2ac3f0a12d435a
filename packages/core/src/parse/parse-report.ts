import { editions, findEdition } from "../editions/index.ts";
import { GongkaiError } from "../findings/gongkai-error.ts";
import type { LocalText } from "../models/local-text.ts";
import { REPORT_FORMAT, type Report } from "../models/report.ts";
import type { Hazard } from "./find-hazard.ts";
import { isReport } from "./is-report.ts";
import { type ShapeIssue, ShapeWalk } from "./shape-walk.ts";
import { upgraded } from "./upgrades.ts";

/** A report, or why the input is none. `notes` say what an older format was upgraded from. */
export type ParseResult =
  | { readonly ok: true; readonly report: Report; readonly notes: readonly LocalText[] }
  | {
      readonly ok: false;
      readonly error: GongkaiError;
      /** Places of the wrong shape, the first thousand of them. */
      readonly issues: readonly ShapeIssue[];
      /** How many more there are than `issues` lists. */
      readonly unlisted: number;
    };

const failed = (error: GongkaiError): ParseResult => ({
  ok: false,
  error,
  issues: [],
  unlisted: 0,
});

function parseJson(text: string): { readonly value: unknown } | GongkaiError {
  try {
    return { value: JSON.parse(text) };
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    return new GongkaiError("json-invalid", {
      message: { "zh-CN": `不是完整的 JSON：${detail}`, en: `Not complete JSON: ${detail}` },
      advice: {
        "zh-CN": "文件可能被截断或改动过，请重新导出",
        en: "The file may be cut or altered: export it again",
      },
      cause,
    });
  }
}

function hazardError(hazard: Hazard): GongkaiError {
  const message =
    hazard.kind === "prototype"
      ? { "zh-CN": "不允许使用键名 __proto__", en: "The key __proto__ is not allowed" }
      : { "zh-CN": "嵌套过深，不可能是报告", en: "Nested deeper than any report" };
  const code = hazard.kind === "prototype" ? "key-forbidden" : "not-a-report";
  // A pointer a hundred keys long helps nobody.
  return new GongkaiError(code, { message, place: hazard.path.slice(0, 200) });
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const expectedFormat: LocalText = {
  "zh-CN": `一个 format 为 "${REPORT_FORMAT}" 的 JSON 对象`,
  en: `A JSON object with format "${REPORT_FORMAT}"`,
};

function formatError(value: unknown): GongkaiError | null {
  const format = isRecord(value) ? value.format : undefined;
  if (format === REPORT_FORMAT) return null;
  if (typeof format === "string" && format.startsWith("gongkai.report/")) {
    return new GongkaiError("format-unknown", {
      message: {
        "zh-CN": `本版本读不了 ${format}`,
        en: `This version cannot read ${format}`,
      },
      place: "/format",
      expected: expectedFormat,
      advice: { "zh-CN": "请升级 gongkai", en: "Upgrade gongkai" },
    });
  }
  return new GongkaiError("not-a-report", {
    message: { "zh-CN": "这个 JSON 不是年度报告", en: "This JSON is no annual report" },
    place: isRecord(value) ? "/format" : "",
    expected: expectedFormat,
    advice: {
      "zh-CN": "用 gongkai schema 查看报告的结构",
      en: "See the structure of a report with: gongkai schema",
    },
  });
}

function shapeError({ issues, unlisted }: ShapeWalk): GongkaiError {
  const [first] = issues;
  const more = Math.max(issues.length - 1, 0) + unlisted;
  return new GongkaiError("not-a-report", {
    message: {
      "zh-CN": `报告的结构有误：${first?.message["zh-CN"] ?? ""}${more > 0 ? `（另有 ${more} 处）` : ""}`,
      en: `The report has the wrong shape: ${first?.message.en ?? ""}${more > 0 ? ` (and ${more} more)` : ""}`,
    },
    place: first?.path ?? "",
    advice: {
      "zh-CN": "用 gongkai schema 查看报告的结构",
      en: "See the structure of a report with: gongkai schema",
    },
  });
}

function editionError(report: Report): GongkaiError | null {
  if (findEdition(report.edition) !== null) return null;
  const known = editions.map((edition) => edition.id).join(", ");
  return new GongkaiError("edition-unknown", {
    message: {
      "zh-CN": `不认识的报告格式版本“${report.edition}”`,
      en: `Unknown report edition "${report.edition}"`,
    },
    place: "/edition",
    expected: { "zh-CN": `已知的版本：${known}`, en: `One of: ${known}` },
  });
}

/** A getter or a proxy may throw whatever it likes when its value is asked for. */
function unreadableError(cause: unknown): GongkaiError {
  return new GongkaiError("not-a-report", {
    message: {
      "zh-CN": "读取其中的值时出错，不可能是 JSON",
      en: "Reading one of its values fails, so it cannot be JSON",
    },
    place: "",
    expected: expectedFormat,
    cause,
  });
}

/** Many ask only whether there is a report, and a trace of the stack costs more than the whole check. */
function misshapen(walk: ShapeWalk): ParseResult {
  let error: GongkaiError | null = null;
  return {
    ok: false,
    get error() {
      error ??= walk.hazard === null ? shapeError(walk) : hazardError(walk.hazard);
      return error;
    },
    issues: walk.hazard === null ? walk.issues : [],
    unlisted: walk.hazard === null ? walk.unlisted : 0,
  };
}

function parseValue(given: unknown): ParseResult {
  const { value, notes } = upgraded(given);
  const wrongFormat = formatError(value);
  if (wrongFormat !== null) return failed(wrongFormat);
  const walk = new ShapeWalk();
  if (!isReport(value, walk)) return misshapen(walk);
  const unknownEdition = editionError(value);
  return unknownEdition === null ? { ok: true, report: value, notes } : failed(unknownEdition);
}

/**
 * Reads a report from JSON text or from a value already parsed, and says why where it is none.
 *
 * Only the shape is looked at; whether the figures make sense is for `validate`. A value already
 * parsed is returned itself, not a copy. Never throws.
 *
 * @example
 * const result = parseReport('{"a":1}');
 * result.ok ? "" : result.error.code //=> "not-a-report"
 */
export function parseReport(input: unknown): ParseResult {
  const parsed =
    typeof input === "string" ? parseJson(input.replace(/^\uFEFF/, "")) : { value: input };
  if (parsed instanceof GongkaiError) return failed(parsed);
  try {
    return parseValue(parsed.value);
  } catch (cause) {
    return failed(cause instanceof GongkaiError ? cause : unreadableError(cause));
  }
}
