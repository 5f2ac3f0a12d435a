import { readFileSync } from "node:fs";
import { defineConfig } from "tsup";

/** Every package builds its `src/index.ts`; what a package wants otherwise stands under `"tsup"` in its package.json. */
const manifest = JSON.parse(readFileSync("package.json", "utf8"));

export default defineConfig({
  entry: ["src/index.ts"],
  format: ["esm"],
  target: "node20",
  platform: "neutral",
  tsconfig: "../../tsconfig.build.json",
  dts: true,
  clean: true,
  treeshake: true,
  define: { __VERSION__: JSON.stringify(manifest.version) },
  ...manifest.tsup,
});
