import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parseReport, type Report } from "gongkai";
import { renderCharts } from "gongkai/charts";
import { writeComparePage } from "./compare-page.ts";
import { writeIndexPage } from "./index-page.ts";
import { type Publication, publicationOf } from "./publication.ts";
import { writeYearPage } from "./year-page.ts";

/** The folder of this example, which holds `reports` and `site.css`, and where the site goes. */
export interface SiteFolders {
  readonly source: string;
  readonly out: string;
}

async function readReports(folder: string): Promise<Report[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".json")).sort();
  const reports: Report[] = [];
  for (const name of names) {
    const parsed = parseReport(JSON.parse(await readFile(join(folder, name), "utf8")));
    if (!parsed.ok) throw parsed.error;
    reports.push(parsed.report);
  }
  return reports.toSorted((one, other) => one.period.end.localeCompare(other.period.end));
}

/** All files of the site by their paths. */
async function filesOf(publications: readonly Publication[]) {
  const files = new Map<string, string | Uint8Array>();
  files.set("index.html", writeIndexPage(publications));
  files.set("compare/index.html", await writeComparePage(publications));
  files.set("compare/charts.html", await renderCharts(publications.map(({ report }) => report)));
  for (const publication of publications) {
    const { year, downloads } = publication;
    files.set(`${year}/index.html`, writeYearPage(publication, publications));
    for (const { name, content } of downloads) files.set(`${year}/${name}`, content);
  }
  return files;
}

/** Builds the site anew and returns the paths of its files. */
export async function buildSite({ source, out }: SiteFolders): Promise<readonly string[]> {
  const reports = await readReports(join(source, "reports"));
  const publications: Publication[] = [];
  for (const report of reports) publications.push(await publicationOf(report));
  const files = await filesOf(publications);
  files.set("site.css", await readFile(join(source, "site.css")));
  await rm(out, { recursive: true, force: true });
  for (const [path, content] of files) {
    const target = join(out, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
  return [...files.keys()];
}
