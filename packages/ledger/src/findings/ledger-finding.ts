import type { Finding, LocalText, RuleCard, Source } from "@gongkai/core";
import type { ListName } from "../rows/ledger-row.ts";
import { digest } from "./digest.ts";
import { shown } from "./shown.ts";

const LISTS: Readonly<Record<ListName, LocalText>> = {
  items: { "zh-CN": "公开信息清单", en: "list of items" },
  requests: { "zh-CN": "申请清单", en: "list of requests" },
  indicators: { "zh-CN": "指标清单", en: "list of indicators" },
  catalogue: { "zh-CN": "公开目录", en: "catalogue" },
  tasks: { "zh-CN": "要点任务清单", en: "list of tasks" },
  duties: { "zh-CN": "应公开事项清单", en: "list of duties" },
};

/** What a finding over records is made of. */
export interface LedgerFindingDraft {
  readonly list: ListName;
  /** The line of the row; null: the list as a whole. */
  readonly line: number | null;
  /** The record's id, where it has one. */
  readonly id?: string | null;
  /** The field, and its name for people. */
  readonly field?: { readonly id: string; readonly label: LocalText } | null;
  readonly message: LocalText;
  readonly expected?: string | null;
  readonly actual?: string | null;
  readonly severity?: Finding["severity"];
  readonly outcome?: Finding["outcome"];
  readonly source?: Source | null;
}

const join = (parts: readonly string[]): string => parts.filter((part) => part !== "").join(" · ");

/** Says in the lists' own words where a finding stands. */
function placeIn({ list, line, id, field }: LedgerFindingDraft): LocalText {
  const named = id == null ? "" : shown(id);
  return {
    "zh-CN": join([
      LISTS[list]["zh-CN"],
      line === null ? "" : `第 ${line} 行`,
      named,
      field?.label["zh-CN"] ?? "",
    ]),
    en: join([LISTS[list].en, line === null ? "" : `line ${line}`, named, field?.label.en ?? ""]),
  };
}

/**
 * Makes a finding over the records of a list: `path` is `/<list>/<line>/<field>`.
 *
 * The same finding has the same fingerprint wherever in the list its record stands.
 */
export function ledgerFinding(
  card: Pick<RuleCard, "id" | "severity">,
  draft: LedgerFindingDraft,
): Finding {
  const { list, line, id = null, field = null, message, source = null } = draft;
  const expected = draft.expected ?? null;
  const actual = draft.actual ?? null;
  const where = id ?? (line === null ? "" : String(line));
  const path = [list, line, field?.id].filter((part) => part != null).join("/");
  return {
    rule: card.id,
    severity: draft.severity ?? card.severity,
    outcome: draft.outcome ?? "fail",
    path: `/${path}`,
    place: placeIn(draft),
    message,
    expected,
    actual,
    ...(source === null ? {} : { source }),
    fingerprint: digest(
      [card.id, list, where, field?.id ?? "", expected ?? "", actual ?? ""].join("\u0000"),
    ),
  };
}
