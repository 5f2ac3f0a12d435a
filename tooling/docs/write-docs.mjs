import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ruleCatalogue } from "../../packages/cli/dist/index.js";
import { concepts, conceptUses } from "../../packages/core/dist/catalogue.js";
import { editions } from "../../packages/core/dist/index.js";
import { jsonSchema, schemaNames } from "../../packages/core/dist/json-schema.js";
import { metricCards } from "../../packages/metrics/dist/index.js";
import { root } from "../tasks/run.mjs";
import { conceptsPage } from "./concepts-page.mjs";
import { editionsPage } from "./editions-page.mjs";
import { metricsPage } from "./metrics-page.mjs";
import { rulesPage } from "./rules-page.mjs";

/** Every page and schema that is not written by hand. */
const pages = {
  "docs/rules.md": rulesPage(ruleCatalogue),
  "docs/metrics.md": metricsPage(metricCards),
  "docs/editions.md": editionsPage(editions),
  "docs/concepts.md": conceptsPage(concepts, conceptUses),
  ...Object.fromEntries(
    schemaNames.map((name) => [
      `packages/core/schemas/${name}-1.schema.json`,
      `${JSON.stringify(jsonSchema(name), null, 2)}\n`,
    ]),
  ),
};

const isCheck = process.argv.includes("--check");
const current = (path) =>
  existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8") : null;
const stale = Object.entries(pages).filter(([path, text]) => current(path) !== text);

if (isCheck) {
  for (const [path] of stale) {
    console.error(`${path} is not what the packages say: run the root script "docs"`);
  }
  if (stale.length > 0) process.exitCode = 1;
} else {
  for (const [path, text] of stale) {
    writeFileSync(join(root, path), text);
    console.log(`wrote ${path}`);
  }
  if (stale.length === 0) console.log("The generated docs are up to date.");
}
