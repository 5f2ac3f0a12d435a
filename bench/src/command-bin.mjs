import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The file that runs the command; null where it is not built. */
export function commandBin() {
  const folder = dirname(fileURLToPath(import.meta.resolve("gongkai/package.json")));
  const isBuilt = existsSync(join(folder, "dist/command/main.js"));
  return isBuilt ? join(folder, "bin", "gongkai.js") : null;
}
