import { factsInOrder } from "@gongkai/claims";
import { type Fact, GongkaiError, type LocalText } from "@gongkai/core";
import {
  type CatalogueNode,
  type Compiled,
  compileReport,
  formOf,
  type ListName,
  type Reading,
  readCatalogue,
  readIndicators,
  readItems,
  readRequests,
} from "@gongkai/ledger";
import { loadAgainst } from "../input/load-against.ts";
import { readBody } from "../input/read-body.ts";
import { openReadings, type ReadRows } from "../lists/open-readings.ts";
import { type Mapping, readMapping } from "../lists/read-mapping.ts";
import { tellFindings } from "../lists/tell-findings.ts";
import { formOf as formOfYear } from "../output/form-of.ts";
import { withoutControls } from "../output/without-controls.ts";
import type { Run } from "../run.ts";

/** What the options of `compile` say. */
export interface CompileArguments {
  readonly body: string;
  readonly year: number;
  readonly items?: string;
  readonly requests?: string;
  readonly indicators?: string;
  readonly catalogue?: string;
  readonly against?: string;
  readonly edition?: string;
  readonly mapping?: string;
  readonly top?: number;
  readonly near?: boolean;
  readonly strict?: boolean;
  readonly out?: string;
}

/** Opens lists as the options say: with the mapping, and strictly. */
class Lists {
  constructor(
    readonly run: Run,
    readonly mapping: Mapping,
    readonly isStrict: boolean,
  ) {}

  async open<T>(
    name: ListName,
    file: string | undefined,
    read: ReadRows<T>,
  ): Promise<AsyncIterable<Reading<T>> | undefined> {
    const { isStrict } = this;
    const how = { mapping: this.mapping[name], isStrict };
    return file === undefined ? undefined : openReadings(this.run, [file, read], how);
  }

  /** The places of the directory; what is wrong with them is told of at once. */
  async catalogue(file: string | undefined): Promise<CatalogueNode[]> {
    const nodes: CatalogueNode[] = [];
    const readings = await this.open("catalogue", file, readCatalogue);
    for await (const { record, findings } of readings ?? []) {
      if (record !== null) nodes.push(record);
      tellFindings(this.run, { findings, unlisted: 0 });
    }
    return nodes;
  }
}

function misused(message: LocalText): GongkaiError {
  return new GongkaiError("usage", {
    message,
    advice: {
      "zh-CN": "例如 gongkai compile --body body.json --year 2024 --items items.csv -o report.json",
      en: "For example gongkai compile --body body.json --year 2024 --items items.csv -o report.json",
    },
  });
}

/** Options that could change nothing are a mistake of whoever gave them. */
function checkArguments(options: CompileArguments): void {
  const { items, requests, indicators } = options;
  if (items === undefined && requests === undefined && indicators === undefined) {
    throw misused({
      "zh-CN": "没有给出清单：--items、--requests、--indicators 至少一个",
      en: "No list was given: at least one of --items, --requests and --indicators",
    });
  }
  const idle = (["catalogue", "near", "top"] as const).find((name) => options[name] !== undefined);
  if (items === undefined && idle !== undefined) {
    throw misused({
      "zh-CN": `--${idle} 只用于 --items 的清单`,
      en: `--${idle} is about the list of --items, which was not given`,
    });
  }
}

/** The facts of the report of the year before; one that has none of that year is told of. */
async function lastYearFacts(run: Run, year: number, file: string | undefined): Promise<Fact[]> {
  const lastYear = await loadAgainst(run, file);
  if (lastYear === null) return [];
  const facts = factsInOrder(lastYear.report);
  if (!facts.some((fact) => fact.year === year - 1)) {
    const words = {
      "zh-CN": `${file}：没有 ${year - 1} 年的数字，没有用到\n`,
      en: `${file}: it has no figures of ${year - 1} and was not used\n`,
    };
    run.io.stderr.write(withoutControls(words[run.language]));
  }
  return facts;
}

/**
 * Compiles a report from the lists that the options name.
 *
 * @throws {GongkaiError} `usage` without a list, and for an option that is about a list not given.
 */
export async function compileLists(run: Run, options: CompileArguments): Promise<Compiled> {
  checkArguments(options);
  const { year, near = false, top } = options;
  const { tables, ...about } = await readBody(run.io, options.body);
  const { edition } = formOfYear(options, year + 1);
  const form = formOf(edition.id, tables);
  const lists = new Lists(run, await readMapping(run.io, options.mapping), options.strict === true);
  const lastYear = await lastYearFacts(run, year, options.against);
  const catalogue = await lists.catalogue(options.catalogue);
  const items = await lists.open("items", options.items, readItems);
  const requests = await lists.open("requests", options.requests, (rows, how) =>
    readRequests(rows, form, how),
  );
  const indicators = await lists.open("indicators", options.indicators, readIndicators);
  return compileReport({
    ...about,
    form,
    year,
    near,
    catalogue,
    items,
    requests,
    indicators,
    lastYear,
    mostCategories: top,
  });
}
