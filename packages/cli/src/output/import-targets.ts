import { basename, join } from "node:path";
import { GongkaiError } from "@gongkai/core";
import type { InputFile } from "../input/expand-folders.ts";
import { STANDARD_INPUT } from "../input/read-input.ts";
import type { Io } from "../io/io.ts";
import { withoutExtension } from "./without-extension.ts";

/** `2023/a.html` → `2023/a.json`. */
function nameFor({ file, name }: InputFile): string {
  if (file === STANDARD_INPUT) return "report.json";
  // A file that was named itself goes by its last name; one of a folder keeps its way in it.
  const own = file === name ? basename(name) : name;
  return `${withoutExtension(own)}.json`;
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
 * Of two files of a folder that differ in their extension only, the second keeps it: `a.txt.json`.
 *
 * @throws {GongkaiError} `usage` where two inputs would be written to the same file.
 */
export async function importTargets(
  io: Io,
  inputs: readonly InputFile[],
  out: string,
): Promise<ReadonlyMap<string, string>> {
  const isFolder = inputs.length > 1 || out.endsWith("/") || (await io.isFolder(out));
  if (!isFolder) return new Map(inputs.map(({ file }) => [file, out]));
  const files = new Map<string, string>();
  for (const input of inputs) {
    const { file, name } = input;
    const usual = join(out, nameFor(input));
    const target = files.has(usual) && file !== name ? join(out, `${name}.json`) : usual;
    const other = files.get(target);
    if (other !== undefined && other !== file) throw clash(other, file, target);
    files.set(target, file);
  }
  return new Map([...files].map(([target, file]) => [file, target]));
}
