import { reportYear } from "../facts/report-year.ts";
import type { Finding } from "../findings/finding.ts";
import type { LocalText } from "../models/local-text.ts";
import type { Report } from "../models/report.ts";
import type { RuleOutcome } from "../rules/rule.ts";
import { completeFinding } from "./complete-finding.ts";
import type { Acceptance, ValidationSettings } from "./validation.ts";

/** What is said of a rule that the settings switch off: nobody has checked what it demands. */
export const SWITCHED_OFF: RuleOutcome = [
  { notAssessable: { "zh-CN": "已在设置中关闭", en: "Switched off in the settings" } },
];

export const isOff = (rule: string, settings: ValidationSettings = {}): boolean =>
  severityOf(rule, settings) === "off";

const severityOf = (rule: string, { severities = {} }: ValidationSettings) =>
  Object.hasOwn(severities, rule) ? severities[rule] : undefined;

const SETTINGS_PLACE: LocalText = { "zh-CN": "设置", en: "Settings" };

const MESSAGES = {
  "acceptance-expired": ({ rule, expires }: Acceptance): LocalText => ({
    "zh-CN": `对规则 ${rule} 一个问题的接受已于${expires ?? ""}到期，该问题重新计入`,
    en: `The acceptance of a finding of ${rule} ended on ${expires ?? ""}: it counts again`,
  }),
  "acceptance-unused": ({ rule, reason }: Acceptance): LocalText => ({
    "zh-CN": `已接受的一个问题（规则 ${rule}，理由：${reason}）不再出现`,
    en: `A finding of ${rule} that was accepted (${reason}) is no longer there`,
  }),
} as const;

/** Says of an acceptance that it did nothing; the fingerprint is what tells it from others. */
function remark(rule: keyof typeof MESSAGES, acceptance: Acceptance, report: Report): Finding {
  const draft = {
    path: "",
    place: SETTINGS_PLACE,
    message: MESSAGES[rule](acceptance),
    actual: acceptance.fingerprint,
  };
  return completeFinding(draft, { id: rule, severity: "warning" }, report, {});
}

function isOf({ body, year }: Acceptance, report: Report): boolean {
  return (
    (body === undefined || body === report.body.name) &&
    (year === undefined || year === reportYear(report))
  );
}

const key = ({ rule, fingerprint }: Pick<Acceptance, "rule" | "fingerprint">): string =>
  `${rule} ${fingerprint}`;

/** Accepts findings, and remembers which acceptances there was a use for. */
class Acceptances {
  readonly #byKey = new Map<string, Acceptance>();
  readonly #used = new Set<Acceptance>();
  readonly #today: string;
  readonly #report: Report;

  constructor({ accept = [], today = "" }: ValidationSettings, report: Report) {
    for (const each of accept) if (isOf(each, report)) this.#byKey.set(key(each), each);
    this.#today = today;
    this.#report = report;
  }

  apply(finding: Finding): Finding {
    const acceptance = this.#byKey.get(key(finding));
    if (acceptance === undefined) return finding;
    this.#used.add(acceptance);
    if (this.#isExpired(acceptance)) return finding;
    return { ...finding, accepted: true, acceptedReason: acceptance.reason };
  }

  /** @param wasAssessed Of a rule that was not, nobody knows whether its finding is still there. */
  remarks(wasAssessed: (rule: string) => boolean): Finding[] {
    return [...this.#byKey.values()].flatMap((each) => {
      if (this.#used.has(each)) {
        return this.#isExpired(each) ? [remark("acceptance-expired", each, this.#report)] : [];
      }
      return wasAssessed(each.rule) ? [remark("acceptance-unused", each, this.#report)] : [];
    });
  }

  #isExpired({ expires }: Acceptance): boolean {
    return typeof expires === "string" && expires < this.#today;
  }
}

function withSeverity(finding: Finding, settings: ValidationSettings): Finding[] {
  const severity = severityOf(finding.rule, settings);
  if (severity === undefined) return [finding];
  if (severity === "off") return [];
  return [finding.outcome === "note" ? finding : { ...finding, severity }];
}

/** What is settled, and the settings that say how. */
export interface Unsettled {
  readonly findings: readonly Finding[];
  readonly report: Report;
  readonly settings: ValidationSettings | undefined;
  readonly wasAssessed: (rule: string) => boolean;
}

/** Applies the settings to what was found: severities, acceptances, and acceptances that did nothing. */
export function settle({ findings, report, settings, wasAssessed }: Unsettled): Finding[] {
  if (settings === undefined) return [...findings];
  const acceptances = new Acceptances(settings, report);
  const settled = findings
    .flatMap((finding) => withSeverity(finding, settings))
    .map((finding) => acceptances.apply(finding));
  const remarks = acceptances.remarks(wasAssessed);
  return [...remarks.flatMap((finding) => withSeverity(finding, settings)), ...settled];
}
