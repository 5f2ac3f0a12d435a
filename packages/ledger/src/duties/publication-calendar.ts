import type { Finding, LocalText } from "@gongkai/core";
import { daysAfter } from "../calendar/days.ts";
import type { Catalogue } from "../catalogue/catalogue-of.ts";
import { publicationCalendar } from "../findings/duty-cards.ts";
import { ledgerFinding } from "../findings/ledger-finding.ts";
import type { DisclosureItem } from "../records/disclosure-item.ts";
import type { PublicationDuty } from "../records/publication-duty.ts";
import { type DutyWindow, judgeWindows, type Shortfall } from "./judge-windows.ts";
import { type DutyPeriod, periodsOf } from "./periods.ts";

interface CalendarOptions {
  /** The day of looking, an ISO date. */
  readonly on: string;
  /** Periods that were due before are not judged; absent: from 1 January of the year of `on`. */
  readonly from?: string | undefined;
  /** Tells what stands below a duty's place; without it only the place itself counts. */
  readonly catalogue?: Catalogue | undefined;
}

/** A duty, the line of its row, and how often something was published for it on which day. */
interface Kept {
  readonly duty: PublicationDuty;
  readonly line: number;
  readonly days: Map<string, number>;
}

interface DuePeriod extends DutyPeriod {
  readonly dueOn: string;
}

/** The last years whose periods may have become due since a day. */
function duePeriods({ frequency, dueDays }: PublicationDuty, from: string, on: string) {
  const first = Number(from.slice(0, 4)) - 2 - Math.ceil(dueDays / 365);
  const years = Array.from({ length: Number(on.slice(0, 4)) - first + 1 }, (_, at) => first + at);
  const periods = years
    .flatMap((year) => periodsOf(frequency, year))
    .map((period): DuePeriod => ({ ...period, dueOn: daysAfter(period.end, dueDays) }));
  const start = periods.findIndex(({ dueOn }) => dueOn >= from);
  const due = periods.filter(({ dueOn }) => dueOn >= from && dueOn < on);
  return { due, after: periods[start - 1]?.dueOn ?? from };
}

const text = ({ inTime, late, lateOn, missing }: Shortfall): LocalText => ({
  "zh-CN": [
    `按时公开 ${inTime} 条`,
    late > 0 ? `晚公开 ${late} 条（至 ${lateOn}）` : "",
    missing > 0 ? `缺 ${missing} 条` : "",
  ]
    .filter((part) => part !== "")
    .join("，"),
  en: [
    `${inTime} in time`,
    late > 0 ? `${late} late, by ${lateOn}` : "",
    missing > 0 ? `${missing} missing` : "",
  ]
    .filter((part) => part !== "")
    .join(", "),
});

function findingOf({ duty, line }: Kept, period: DuePeriod, short: Shortfall): Finding[] {
  if (short.late + short.missing === 0) return [];
  const { id, label, count } = duty;
  const found = text(short);
  return [
    ledgerFinding(publicationCalendar, {
      list: "duties",
      line,
      id,
      message: {
        "zh-CN": `“${label}”${period.label["zh-CN"]}应于 ${period.dueOn} 以前公开 ${count} 条：${found["zh-CN"]}`,
        en: `${label}, ${period.label.en}: ${count} due by ${period.dueOn}; ${found.en}`,
      },
      expected: `${period.start}/${period.end}: ${count}`,
      actual: `${short.inTime} + ${short.late}`,
    }),
  ];
}

/**
 * Holds what was published against what was to be published each month, quarter or year: add the
 * duties, then the items as they come, and ask for the findings.
 *
 * @example
 * const duty = { id: "1", label: "统计数据", category: "统计", frequency: "quarterly", dueDays: 30, count: 1 };
 * const calendar = new PublicationCalendar({ on: "2024-05-01", from: "2024-03-01" });
 * calendar.addDuty(duty, 2);
 * calendar.findings().map(({ message }) => message.en) //=> ["统计数据, quarter 1 of 2024: 1 due by 2024-04-30; 0 in time, 1 missing"]
 */
export class PublicationCalendar {
  readonly #kept: Kept[] = [];
  readonly #byPlace = new Map<string, readonly Kept[]>();

  constructor(readonly options: CalendarOptions) {}

  /** @param line The line of the duty's row. */
  addDuty(duty: PublicationDuty, line: number): void {
    this.#kept.push({ duty, line, days: new Map() });
    this.#byPlace.clear();
  }

  addItem({ category, publishedOn }: DisclosureItem): void {
    if (category === null || publishedOn === null || publishedOn > this.options.on) return;
    for (const { days } of this.#dutiesIn(category, publishedOn.slice(0, 4))) {
      days.set(publishedOn, (days.get(publishedOn) ?? 0) + 1);
    }
  }

  /** What is missing and what came late, duty by duty and period by period. */
  findings(): Finding[] {
    return this.#kept.flatMap((kept) => this.#judge(kept));
  }

  #dutiesIn(category: string, year: string): readonly Kept[] {
    const key = `${year} ${category}`;
    const known = this.#byPlace.get(key);
    if (known !== undefined) return known;
    const { catalogue } = this.options;
    const path = catalogue?.pathOf(Number(year), category) ?? [];
    const places = path.length > 0 ? path.map(({ id }) => id) : [category];
    const duties = this.#kept.filter(({ duty }) =>
      places.includes(catalogue?.nodeOf(Number(year), duty.category)?.id ?? duty.category),
    );
    this.#byPlace.set(key, duties);
    return duties;
  }

  #judge(kept: Kept): Finding[] {
    const { on, from = `${on.slice(0, 4)}-01-01` } = this.options;
    const { due, after } = duePeriods(kept.duty, from, on);
    const days = [...kept.days].sort().flatMap(([day, times]) => Array<string>(times).fill(day));
    const ends = [after, ...due.map(({ dueOn }) => dueOn), on];
    const windows = ends.slice(1).map((end, at): DutyWindow => {
      const begin = ends[at] ?? "";
      return {
        days: days.filter((day) => day > begin && day <= end),
        needed: at < due.length ? kept.duty.count : 0,
      };
    });
    const shortfalls = judgeWindows(windows);
    return due.flatMap((period, at) => {
      const short = shortfalls[at];
      return short === undefined ? [] : findingOf(kept, period, short);
    });
  }
}
