import { both, page, table } from "./markdown.mjs";

const code = (text) => `\`${text}\``;

const years = ([first, last]) => `${first} – ${last ?? ""}`.trim();

const due = ({ byKind, clause }) => {
  const dates = Object.entries(byKind).map(([kind, date]) => `${code(kind)} ${date}`);
  return `${dates.join(", ")}<br>${both(clause)}`;
};

const sections = ({ sections: list }) =>
  table(
    ["章节 Section", "标题 Heading", "必备 Required"],
    list.map(({ id, label, required }) => [code(id), both(label), required ? "✓" : ""]),
  );

/** Told by one word of each list: `甲/乙 + 丙`. */
const standing = ({ standingSentences }) =>
  table(
    ["固定语句，不比较雷同 Standing sentences, not compared for sameness", "识别词 Told by"],
    standingSentences.map(({ label, words }) => [
      both(label),
      words.map((choice) => choice.join("/")).join(" + "),
    ]),
  );

const groupsOf = ({ groups = [] }) => groups.map((group) => group["zh-CN"]).join(" / ");

function fixedRows({ rows, columns, unit }) {
  const hasMeasures = columns.some(({ measure }) => measure !== undefined);
  return table(
    ["行 Row", "标签 Label", "列 Columns", "单位 Unit", "概念 Concept"],
    rows.map((row) => [
      code(row.id),
      [groupsOf(row), both(row.label)].filter((text) => text !== "").join("<br>"),
      (row.columns ?? ["–"]).join(", "),
      row.unit ?? unit ?? "–",
      code(hasMeasures ? `${row.concept}.…` : row.concept) +
        (row.break ? "（口径不同 not comparable）" : ""),
    ]),
  );
}

const fixedColumns = ({ columns }) =>
  table(
    ["列 Column", "标签 Label", "单位 Unit"],
    columns.map(({ id, label, group, unit }) => [
      code(id),
      [group?.["zh-CN"] ?? "", both(label)].filter((text) => text !== "").join("<br>"),
      unit ?? "–",
    ]),
  );

const identity = ({ rule, ties, left, right }) =>
  `- ${code(rule)}（${ties === "rows" ? "每列 in each column" : "每行 in each row"}）: ` +
  `${left.join(" + ")} = ${right.join(" + ")}`;

const openColumns = ({ columns }) =>
  table(
    ["列 Column", "标签 Label", "内容 Role", "概念 Concept"],
    columns.map(({ id, label, role, concept }) => [
      code(id),
      both(label),
      role,
      concept === undefined ? "–" : code(concept),
    ]),
  );

const tablePart = (definition) =>
  [
    `### ${code(definition.id)} ${definition.name === undefined ? "" : `${definition.name["zh-CN"]} · `}${definition.label["zh-CN"]}`,
    `${definition.label.en} (${code(definition.section)})${definition.evidence === "background" ? "。行目凭记忆，只作提醒 Recalled, so it may only warn." : ""}`,
    ...(definition.kind === "fixed"
      ? [
          fixedColumns(definition),
          fixedRows(definition),
          ...((definition.identities ?? []).length === 0
            ? []
            : [definition.identities.map(identity).join("\n")]),
        ]
      : [openColumns(definition)]),
  ].join("\n\n");

const editionPart = (edition) =>
  [
    `## ${code(edition.id)} ${edition.label["zh-CN"]}`,
    edition.label.en,
    table(
      ["", ""],
      [
        ["报告年度 Report years", years(edition.years)],
        ["依据 Basis", both(edition.legalBasis)],
        ["公布期限 Due", due(edition.due)],
        ["识别标签 Told by", edition.detectBy.join("、")],
      ],
    ),
    sections(edition),
    standing(edition),
    ...edition.tables.map(tablePart),
  ].join("\n\n");

/** Every form with its sections, tables, rows, columns and sums. */
export const editionsPage = (editions) =>
  page(
    "格式版本 Editions",
    "报告的各种格式：章节、表格、行、列、单位、概念和勾稽关系。一个版本就是一份数据，程序、规则、页面和本页都由它而来。\n\nThe forms of a report: sections, tables, rows, columns, units, concepts and sums. An edition is one piece of data; programs, rules, pages and this page all come from it.",
    ...editions.map(editionPart),
  );
