import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { rulesPages } from "../../packages/cli/dist/index.js";
import { root } from "../tasks/run.mjs";
import { page } from "./markdown.mjs";

/** The page of a rule, relative to docs/, or null where a rule has none: an importer's. */
function pageOf(id) {
  const path = readdirSync(join(root, "packages"))
    .map((name) => `packages/${name}/src/rules/${id}/${id}.md`)
    .find((candidate) => existsSync(join(root, candidate)));
  return path === undefined ? null : `../${path}`;
}

/** The catalogue of all rules. */
export const rulesPage = (ruleCatalogue) =>
  page(
    "校验规则 Rules",
    "每条规则说的是报告应当满足什么。级别是它最重的级别；证据不足的规则从不报错。\n\nEvery rule says what must hold in a report. Its severity is its worst one; a rule whose evidence is weak never raises an error.",
    rulesPages(ruleCatalogue, pageOf).trimEnd(),
  );
