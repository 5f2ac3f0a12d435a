import { isAbsolute, relative } from "node:path";
import { GongkaiError } from "@gongkai/core";
import type { Io } from "../io/io.ts";

/** A file to import, and what its report is named after: its path in the folder that was given. */
export interface InputFile {
  readonly file: string;
  readonly name: string;
}

/**
 * What `import` writes itself, what lies beside pages without being one, and the locks of documents that
 * are open. What cannot be read, `.doc` or `.ofd`, is named, and told what to do of.
 */
const IS_NO_INPUT =
  /(?:^|[\\/])(?:\.|~\$)|\.sources\.json$|\.(?:css|js|mjs|png|jpe?g|gif|svg|ico|woff2?)$/i;

const isInside = (path: string, folder: string): boolean => {
  const way = relative(folder, path);
  return way !== "" && !way.startsWith("..") && !isAbsolute(way);
};

/** The files of a folder and of those in it; none of them its own output. */
async function filesOf(io: Io, folder: string, out: string): Promise<InputFile[]> {
  // linear: applied to a path that somebody typed
  const found = await io.expandPattern(`${folder.replaceAll("\\", "/").replace(/\/+$/, "")}/**/*`);
  const isOutput = (file: string) => isInside(out, folder) && isInside(file, out);
  return found
    .map((file) => ({ file, name: relative(folder, file) }))
    .filter(({ file, name }) => !IS_NO_INPUT.test(name) && !isOutput(file));
}

function emptyFolder(folder: string): GongkaiError {
  return new GongkaiError("file-missing", {
    message: { "zh-CN": `文件夹 ${folder} 里没有文件`, en: `The folder ${folder} has no files` },
    place: folder,
    advice: { "zh-CN": "请核对文件夹", en: "Check the folder" },
  });
}

/**
 * Puts the files of folders in their place, at any depth.
 *
 * @param out Where reports go: inside a folder that is read, it is left out.
 * @throws {GongkaiError} `file-missing` for a folder without files.
 */
export async function expandFolders(
  io: Io,
  paths: readonly string[],
  out: string,
): Promise<readonly InputFile[]> {
  const inputs: InputFile[] = [];
  for (const path of paths) {
    if (path === "-" || !(await io.isFolder(path))) {
      inputs.push({ file: path, name: path });
      continue;
    }
    const files = await filesOf(io, path, out);
    if (files.length === 0) throw emptyFolder(path);
    for (const each of files) inputs.push(each);
  }
  return inputs;
}
