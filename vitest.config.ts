import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const { version } = JSON.parse(readFileSync("packages/core/package.json", "utf8"));
const source = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  define: { __VERSION__: JSON.stringify(version) },
  resolve: {
    alias: {
      "@gongkai/core/configuration": source("packages/core/src/configuration.ts"),
      "@gongkai/core/document": source("packages/core/src/document.ts"),
      "@gongkai/core/figures": source("packages/core/src/figures.ts"),
      "@gongkai/core/own-rules": source("packages/core/src/own-rules.ts"),
      "@gongkai/core/build": source("packages/core/src/build.ts"),
      "@gongkai/core/catalogue": source("packages/core/src/catalogue.ts"),
      "@gongkai/core/json-text": source("packages/core/src/json-text.ts"),
      "@gongkai/core/json-schema": source("packages/core/src/json-schema.ts"),
      "@gongkai/core": source("packages/core/src/index.ts"),
      "@gongkai/metrics": source("packages/metrics/src/index.ts"),
      "@gongkai/claims": source("packages/claims/src/index.ts"),
      "@gongkai/importers/csv": source("packages/importers/src/csv.ts"),
      "@gongkai/importers/docx": source("packages/importers/src/docx.ts"),
      "@gongkai/importers/json": source("packages/importers/src/json.ts"),
      "@gongkai/importers/pdf": source("packages/importers/src/pdf.ts"),
      "@gongkai/importers/xlsx": source("packages/importers/src/xlsx.ts"),
      "@gongkai/importers": source("packages/importers/src/index.ts"),
      "@gongkai/renderers/charts": source("packages/renderers/src/charts.ts"),
      "@gongkai/renderers/problems": source("packages/renderers/src/problems.ts"),
      "@gongkai/renderers": source("packages/renderers/src/index.ts"),
      "@gongkai/ledger": source("packages/ledger/src/index.ts"),
      "@gongkai/testkit": source("tooling/testkit/src/index.ts"),
      "gongkai/charts": source("packages/cli/src/charts.ts"),
      "gongkai/ledger": source("packages/cli/src/ledger.ts"),
      gongkai: source("packages/cli/src/index.ts"),
    },
  },
  test: {
    include: ["packages/*/src/**/*.test.ts", "tooling/*/src/**/*.test.ts", "examples/**/*.test.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Many tests wait for commands and browsers that they start.
    maxWorkers: "100%",
    reporters: process.env.CI
      ? ["default", ["json", { outputFile: "node_modules/.cache/gongkai/tests.json" }]]
      : ["default"],
  },
});
