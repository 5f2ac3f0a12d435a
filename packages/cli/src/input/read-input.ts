import { basename, dirname } from "node:path";
import { GongkaiError, type LocalText } from "@gongkai/core";
import type { Io } from "../io/io.ts";
import { systemCode } from "../io/system-code.ts";
import { nearestName } from "./nearest-name.ts";

/** The FILE that stands for standard input. */
export const STANDARD_INPUT = "-";

const REASONS: Readonly<Record<string, LocalText>> = {
  EISDIR: { "zh-CN": "这是文件夹，不是文件", en: "It is a folder, not a file" },
  EACCES: { "zh-CN": "没有读取权限", en: "Permission denied" },
  EPERM: { "zh-CN": "没有读取权限", en: "Permission denied" },
  ERR_FS_FILE_TOO_LARGE: { "zh-CN": "文件过大", en: "The file is too large" },
};

async function missingError(io: Io, file: string, cause: unknown): Promise<GongkaiError> {
  const names = await io.listFolder(dirname(file)).catch(() => []);
  const nearest = nearestName(basename(file), names);
  const advice =
    nearest === null
      ? { "zh-CN": "请核对文件名和所在文件夹", en: "Check the name and the folder" }
      : { "zh-CN": `是否指 ${nearest}？`, en: `Did you mean ${nearest}?` };
  return new GongkaiError("file-missing", {
    message: { "zh-CN": `没有文件 ${file}`, en: `There is no file ${file}` },
    place: file,
    advice,
    cause,
  });
}

function unreadableError(file: string, cause: unknown): GongkaiError {
  const detail = cause instanceof Error ? cause.message : String(cause);
  const reason = REASONS[systemCode(cause)] ?? { "zh-CN": detail, en: detail };
  return new GongkaiError("file-unreadable", {
    message: {
      "zh-CN": `无法读取 ${file}：${reason["zh-CN"]}`,
      en: `Cannot read ${file}: ${reason.en}`,
    },
    place: file,
    advice: {
      "zh-CN": "请给出一个可读的文件；- 表示标准输入",
      en: "Name a file that can be read; - is standard input",
    },
    cause,
  });
}

/** Says why a FILE cannot be read; an error of our own stays as it is. */
export async function inputError(io: Io, file: string, cause: unknown): Promise<GongkaiError> {
  if (cause instanceof GongkaiError) return cause;
  const isMissing = ["ENOENT", "ENOTDIR"].includes(systemCode(cause));
  return isMissing ? await missingError(io, file, cause) : unreadableError(file, cause);
}

/**
 * Reads the bytes of a FILE argument.
 *
 * @throws {GongkaiError} `file-missing` with the nearest name, or `file-unreadable`.
 */
export async function readInput(io: Io, file: string): Promise<Uint8Array> {
  try {
    return await (file === STANDARD_INPUT ? io.readStandardInput() : io.readFile(file));
  } catch (cause) {
    throw await inputError(io, file, cause);
  }
}
