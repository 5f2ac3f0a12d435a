import type { InformationRequest } from "../records/information-request.ts";
import { type Form, fixedTables } from "../requests/form.ts";

/** By what forms count requests. */
export type RequestDimension = "applicant" | "channel";

/** By whom and by which channel a request came; each figure of requests is counted by all of them. */
export function dimensionsOf({
  applicant,
  channel,
}: InformationRequest): Readonly<Record<string, string>>[] {
  return [
    {},
    { applicant: "total" },
    ...(applicant === null ? [] : [{ applicant }]),
    ...(channel === null ? [] : [{ channel }]),
    ...(channel === "mail" || channel === "fax" ? [{ channel: "mailOrFax" }] : []),
  ];
}

/** What a form has a row or a column for besides the total, by each dimension that it counts its requests by. */
export function placesOf(form: Form): ReadonlyMap<RequestDimension, ReadonlySet<string>> {
  const cells = fixedTables(form).flatMap(({ rows, columns }) =>
    rows
      .filter(({ concept }) => concept.startsWith("requests."))
      .flatMap((row) => columns.map((column) => ({ ...row.dimensions, ...column.dimensions }))),
  );
  const named = (dimension: RequestDimension) =>
    new Set(cells.flatMap(({ [dimension]: value = "total" }) => (value === "total" ? [] : value)));
  const places = (["applicant", "channel"] as const).map(
    (dimension) => [dimension, named(dimension)] as const,
  );
  return new Map(places.filter(([, values]) => values.size > 0));
}
