import { basename, extname, join } from "node:path";
import { GongkaiError } from "@gongkai/core";
import { STANDARD_INPUT } from "../input/read-input.ts";
import type { Io } from "../io/io.ts";

function nameFor(file: string): string {
  const stem = file === STANDARD_INPUT ? "report" : basename(file, extname(file));
  return `${stem}.json`;
}

function clash(first: string, second: string, target: string): GongkaiError {
  return new GongkaiError("usage", {
    message: {
      "zh-CN": `${first} 和 ${second} 都会写成 ${target}`,
      en: `${first} and ${second} would both be written to ${target}`,
    },
    advice: { "zh-CN": "分两次导入到不同的文件夹", en: "Import them into two folders" },
  });
}

/**
 * Decides which file each input is written to: `out` itself, or a file in it where it is a folder.
 *
 * @throws {GongkaiError} `usage` where two inputs would be written to the same file.
 */
export async function importTargets(
  io: Io,
  files: readonly string[],
  out: string,
): Promise<ReadonlyMap<string, string>> {
  const isFolder = files.length > 1 || out.endsWith("/") || (await io.isFolder(out));
  if (!isFolder) return new Map(files.map((file) => [file, out]));
  const inputs = new Map<string, string>();
  for (const file of files) {
    const target = join(out, nameFor(file));
    const other = inputs.get(target);
    if (other !== undefined && other !== file) throw clash(other, file, target);
    inputs.set(target, file);
  }
  return new Map([...inputs].map(([target, file]) => [file, target]));
}
