import { execFileSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The folder of the repository, without a slash at its end. */
export const repository = fileURLToPath(new URL("../../..", import.meta.url)).replace(/[/\\]$/, "");

/** The folder names of the packages that have a front door. */
export function packageFolders(): string[] {
  return readdirSync(`${repository}/packages`)
    .filter((name) => existsSync(`${repository}/packages/${name}/src/index.ts`))
    .sort();
}

/** The paths of all tracked files that are still there, relative to the repository. */
export function trackedFiles(): string[] {
  return execFileSync("git", ["ls-files", "-z"], { cwd: repository, encoding: "utf8" })
    .split("\0")
    .filter((path) => path !== "" && existsSync(`${repository}/${path}`));
}
