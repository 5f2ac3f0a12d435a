import type { Report } from "@gongkai/core";
import { attribute } from "./escape-html.ts";

/**
 * What the pages of government sites must say of themselves, by the names of their `meta` elements
 * (《政府网站发展指引》, 国办发〔2017〕47号, annex 网页设计规范). What is absent is not written.
 */
export interface SiteMeta {
  readonly SiteName?: string;
  readonly SiteDomain?: string;
  readonly SiteIDCode?: string;
  readonly ColumnName?: string;
  readonly ColumnType?: string;
  /** Absent: the title of the report. */
  readonly ArticleTitle?: string;
  /** Absent: when the report was published, as `2025-01-20`. */
  readonly PubDate?: string;
  /** Absent: the body that reports. */
  readonly ContentSource?: string;
}

/** The names of `SiteMeta`, those of the site first, then those of the column, then those of the article. */
export const siteMetaNames = [
  "SiteName",
  "SiteDomain",
  "SiteIDCode",
  "ColumnName",
  "ColumnType",
  "ArticleTitle",
  "PubDate",
  "ContentSource",
] as const satisfies readonly (keyof SiteMeta)[];

/** Writes the `meta` elements of a page of a government site. */
export function writeSiteMeta(site: SiteMeta, report: Report | undefined): string {
  const { title, publishedOn, body } = report ?? {};
  const all: SiteMeta = {
    ...(title ? { ArticleTitle: title } : {}),
    ...(publishedOn ? { PubDate: publishedOn } : {}),
    ...(body?.name ? { ContentSource: body.name } : {}),
    ...site,
  };
  return siteMetaNames
    .filter((name) => all[name] !== undefined)
    .map((name) => `<meta name="${name}"${attribute("content", all[name])}>\n`)
    .join("");
}
