import { type Edition, editionOf, editions, GongkaiError } from "@gongkai/core";

const isInForce = ({ years: [first, last] }: Edition, year: number): boolean =>
  year >= first && year <= (last ?? year);

/** The newest form where none is known to have been in force. */
function editionOfYear(year: number): Edition {
  const known = editions.findLast((edition) => isInForce(edition, year)) ?? editions.at(-1);
  return known ?? editionOf("");
}

/** The form that an option names; a wrong name is a mistake in the command and not in a file. */
function editionNamed(id: string): Edition {
  const known = editions.map((edition) => edition.id);
  if (known.includes(id)) return editionOf(id);
  throw new GongkaiError("usage", {
    message: { "zh-CN": `没有格式版本“${id}”`, en: `There is no form "${id}"` },
    place: "--edition",
    expected: { "zh-CN": `下列之一：${known.join("、")}`, en: `One of: ${known.join(", ")}` },
  });
}

/**
 * Decides which form is written, and for which year: what was asked for; else last year's, or the
 * nearest to it in which the form was in use.
 *
 * @throws {GongkaiError} `usage` where there is no form of that name.
 *
 * @example
 * formOf({ edition: "cn-2019" }, 2026).year //=> 2020
 * @example
 * formOf({ year: 2015 }, 2026).edition.id //=> "cn-2008"
 */
export function formOf(
  asked: { readonly edition?: string; readonly year?: number },
  thisYear: number,
): { readonly edition: Edition; readonly year: number } {
  const wanted = asked.year ?? thisYear - 1;
  const edition = asked.edition === undefined ? editionOfYear(wanted) : editionNamed(asked.edition);
  const [first, last] = edition.years;
  const nearest = Math.max(first, Math.min(wanted, last ?? wanted));
  return { edition, year: asked.year ?? nearest };
}
