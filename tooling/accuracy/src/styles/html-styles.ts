import { columns } from "./columns.ts";
import { contentSystems } from "./content-systems.ts";
import { cutTables } from "./cut-tables.ts";
import { encodings } from "./encodings.ts";
import { figures } from "./figures.ts";
import { headers } from "./headers.ts";
import { headings } from "./headings.ts";
import { labels } from "./labels.ts";
import { letters } from "./letters.ts";
import { markupOfTables } from "./markup-of-tables.ts";
import { proactiveTables } from "./proactive-tables.ts";
import { remediesTables } from "./remedies-tables.ts";
import { rows } from "./rows.ts";
import { sheets } from "./sheets.ts";
import type { Style } from "./style.ts";
import { surroundings } from "./surroundings.ts";
import { titles } from "./titles.ts";

/** The habits of content systems, of editors, and of those who paste into them. */
export const htmlStyles: readonly Style[] = [
  ...contentSystems,
  ...surroundings,
  ...titles,
  ...headings,
  ...encodings,
  ...letters,
  ...figures,
  ...labels,
  ...headers,
  ...rows,
  ...columns,
  ...cutTables,
  ...proactiveTables,
  ...remediesTables,
  ...sheets,
  ...markupOfTables,
];
