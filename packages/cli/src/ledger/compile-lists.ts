import { factsInOrder } from "@gongkai/claims";
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

/** Compiles a report from the lists that the options name. */
export async function compileLists(run: Run, options: CompileArguments): Promise<Compiled> {
  const { year, against: lastYearFile, near = false, top } = options;
  const { tables, ...about } = await readBody(run.io, options.body);
  const { edition } = formOfYear(options, year + 1);
  const form = formOf(edition.id, tables);
  const lists = new Lists(run, await readMapping(run.io, options.mapping), options.strict === true);
  const lastYear = await loadAgainst(run, lastYearFile);
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
    lastYear: lastYear === null ? [] : factsInOrder(lastYear.report),
    mostCategories: top,
  });
}
