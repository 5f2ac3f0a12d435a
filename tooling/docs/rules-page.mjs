import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "../tasks/run.mjs";
import { both, page, table } from "./markdown.mjs";

/** The page of a rule, relative to docs/, or null where a rule has none: an importer's. */
function pageOf(id) {
  const path = readdirSync(join(root, "packages"))
    .map((name) => `packages/${name}/src/rules/${id}/${id}.md`)
    .find((candidate) => existsSync(join(root, candidate)));
  return path === undefined ? null : `../${path}`;
}

const editionsOf = ({ editions }) => (editions === "all" ? "all" : editions.join(", "));

function section(card) {
  const explained = pageOf(card.id);
  return [
    `## ${card.id}`,
    `${both(card.title)}`,
    table(
      ["", ""],
      [
        ["级别 Severity", card.severity],
        ["格式 Editions", editionsOf(card)],
        ["依据 Basis", both(card.basis)],
        ["容差 Tolerance", both(card.tolerance)],
        ["怎么办 What to do", both(card.advice)],
        ["通过 Passes", both(card.passes)],
        ["不通过 Fails", both(card.fails)],
        ...(explained === null ? [] : [["详解 Explained", `[${card.id}.md](${explained})`]]),
      ],
    ),
  ].join("\n\n");
}

/** The catalogue of all rules. */
export const rulesPage = (ruleCatalogue) =>
  page(
    "校验规则 Rules",
    "每条规则说的是报告应当满足什么。级别是它最重的级别；证据不足的规则从不报错。\n\nEvery rule says what must hold in a report. Its severity is its worst one; a rule whose evidence is weak never raises an error.",
    table(
      ["规则 Rule", "级别 Severity", "要求什么 What must hold", "格式 Editions"],
      ruleCatalogue.map((card) => [
        `[${card.id}](#${card.id})`,
        card.severity,
        both(card.title),
        editionsOf(card),
      ]),
    ),
    ...ruleCatalogue.map(section),
  );
