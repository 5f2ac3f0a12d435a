import { type Finding, GongkaiError } from "@gongkai/core";
import {
  type CatalogueNode,
  catalogueOf,
  checkCreatedItem,
  checkDoublePublicity,
  checkTask,
  chineseCalendar,
  type DisclosureItem,
  type ListName,
  PublicationCalendar,
  ReviewCheck,
  readCatalogue,
  readDuties,
  readItems,
  readTasks,
} from "@gongkai/ledger";
import type { ListArguments } from "../commands/list-options.ts";
import { CountedFindings } from "../lists/counted-findings.ts";
import { ifYearKnown } from "../lists/if-year-known.ts";
import { type LineRecord, ListReading } from "../lists/list-reading.ts";
import { openReadings, type ReadRows } from "../lists/open-readings.ts";
import { type Mapping, readMapping } from "../lists/read-mapping.ts";
import type { Run } from "../run.ts";

/** What the options of `duties` say. */
export interface DutiesArguments extends ListArguments {
  readonly duties?: string;
  readonly tasks?: string;
  readonly catalogue?: string;
  readonly on?: string;
}

/** Reads lists as the options say, and tells of the rows that are wrong. */
class DutyLists {
  readonly readings: ListReading[] = [];

  constructor(
    readonly run: Run,
    readonly mapping: Mapping,
    readonly options: DutiesArguments,
  ) {}

  async *records<T>(
    name: ListName,
    file: string | undefined,
    read: ReadRows<T>,
  ): AsyncGenerator<LineRecord<T>> {
    if (file === undefined) return;
    const { progress: isProgressWanted, strict } = this.options;
    const how = { mapping: this.mapping[name], isStrict: strict === true, isProgressWanted };
    const readings = await openReadings(this.run, [file, read], how);
    const reading = new ListReading(this.run, file);
    this.readings.push(reading);
    yield* reading.records(readings);
    reading.print();
  }
}

/** Checks one item after the other. */
class ItemChecks {
  readonly #calendar = chineseCalendar();
  readonly #review = new ReviewCheck();
  /** Items whose working days cannot be counted, and why. */
  unjudged = 0;
  problem: GongkaiError | null = null;

  constructor(readonly on: string) {}

  check({ record: item, line }: LineRecord<DisclosureItem>): Finding[] {
    return [...this.#terms(item, line), ...this.#review.add(item, line)];
  }

  #terms(item: DisclosureItem, line: number): Finding[] {
    const options = { calendar: this.#calendar, on: this.on };
    const found = ifYearKnown(() => [
      ...checkDoublePublicity(item, line, options),
      ...checkCreatedItem(item, line, options),
    ]);
    if (!(found instanceof GongkaiError)) return found;
    this.unjudged++;
    this.problem ??= found;
    return [];
  }
}

/** What lists show of the duties of publication on a day. */
export interface CheckedDuties {
  readonly on: string;
  readonly found: CountedFindings;
  readonly counts: Readonly<Record<"items" | "duties" | "tasks", number>>;
  /** Items whose working days cannot be counted, and why. */
  readonly unjudged: number;
  readonly problem: GongkaiError | null;
  readonly readings: readonly ListReading[];
}

/** Checks the lists that the options name: the items as they come, what is to be published, and the tasks. */
export async function checkDutyLists(
  run: Run,
  file: string,
  options: DutiesArguments,
): Promise<CheckedDuties> {
  const { on = run.io.today() } = options;
  const lists = new DutyLists(run, await readMapping(run.io, options.mapping), options);
  const found = new CountedFindings();
  const counts = { items: 0, duties: 0, tasks: 0 };
  const nodes: CatalogueNode[] = [];
  for await (const { record } of lists.records("catalogue", options.catalogue, readCatalogue)) {
    nodes.push(record);
  }
  const catalogue = catalogueOf(nodes);
  found.add(catalogue.findings);
  const calendar = new PublicationCalendar({ on, catalogue });
  for await (const { record, line } of lists.records("duties", options.duties, readDuties)) {
    calendar.addDuty(record, line);
    counts.duties++;
  }
  const ids = new Set<string>();
  const checks = new ItemChecks(on);
  for await (const each of lists.records("items", file, readItems)) {
    counts.items++;
    ids.add(each.record.id);
    calendar.addItem(each.record);
    found.add(checks.check(each));
  }
  found.add(calendar.findings());
  const taskOptions = { on, hasItem: (id: string) => ids.has(id) };
  for await (const { record, line } of lists.records("tasks", options.tasks, readTasks)) {
    counts.tasks++;
    found.add(checkTask(record, line, taskOptions));
  }
  const { unjudged, problem } = checks;
  return { on, found, counts, unjudged, problem, readings: lists.readings };
}
