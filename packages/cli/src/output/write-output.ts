import { GongkaiError } from "@gongkai/core";
import type { OutputFile } from "../io/io.ts";
import { systemCode } from "../io/system-code.ts";
import type { Run } from "../run.ts";

const REASONS: Readonly<Record<string, { "zh-CN": string; en: string }>> = {
  EACCES: { "zh-CN": "没有写入权限", en: "permission denied" },
  EPERM: { "zh-CN": "没有写入权限", en: "permission denied" },
  EROFS: { "zh-CN": "该处只读", en: "the place is read-only" },
  ENOSPC: { "zh-CN": "磁盘已满", en: "the disk is full" },
  EISDIR: { "zh-CN": "这是文件夹", en: "it is a folder" },
  ENOENT: {
    "zh-CN": "所在文件夹不存在，也无法新建",
    en: "its folder is missing and cannot be made",
  },
  ENOTDIR: { "zh-CN": "路径中有一段不是文件夹", en: "a part of the path is no folder" },
  EEXIST: { "zh-CN": "路径中有一段不是文件夹", en: "a part of the path is no folder" },
};

/**
 * Writes every file or none.
 *
 * @throws {GongkaiError} `output-unwritable`.
 */
export async function writeOutput(run: Run, files: readonly OutputFile[]): Promise<void> {
  try {
    await run.io.writeFiles(files);
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    const reason = REASONS[systemCode(cause)] ?? { "zh-CN": detail, en: detail };
    const path = files[0]?.path ?? "";
    throw new GongkaiError("output-unwritable", {
      message: {
        "zh-CN": `无法写入 ${path}：${reason["zh-CN"]}`,
        en: `Cannot write ${path}: ${reason.en}`,
      },
      place: path,
      advice: {
        "zh-CN": "换一个可写的位置；没有留下任何文件",
        en: "Choose a place that can be written to; nothing was left behind",
      },
      cause,
    });
  }
}
