import { GongkaiError } from "@gongkai/core";
import type { Run } from "../run.ts";

/**
 * Writes bytes to standard output, unless that is a terminal, which they would spoil.
 *
 * @param example What to type instead.
 * @throws {GongkaiError} `usage`.
 */
export function writeBytes({ io }: Run, content: Uint8Array, example: string): void {
  if (!io.stdout.isTTY) {
    io.stdout.write(content);
    return;
  }
  throw new GongkaiError("usage", {
    message: {
      "zh-CN": "这种文件不是文字，不能显示在终端上",
      en: "Such a file is no text and cannot be shown on a terminal",
    },
    advice: { "zh-CN": `用 -o 指明文件：${example}`, en: `Name a file with -o: ${example}` },
  });
}
