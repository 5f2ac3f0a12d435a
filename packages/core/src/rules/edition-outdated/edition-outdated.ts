import type { Edition } from "../../editions/edition.ts";
import { editions } from "../../editions/index.ts";
import { placeOf } from "../../findings/place.ts";
import type { Rule } from "../rule.ts";

const PATH = "/edition";

const isInForce = ({ years: [first, last] }: Edition, year: number): boolean =>
  first <= year && (last === null || year <= last);

/** The report is on the form in force for its year, not on one that was replaced before. */
export const editionOutdated: Rule = {
  id: "edition-outdated",
  severity: "warning",
  editions: "all",
  check({ report, edition, year }) {
    const [, last] = edition.years;
    if (last === null || year <= last) return [];
    const current = editions.find((candidate) => isInForce(candidate, year));
    const instead =
      current === undefined
        ? { "zh-CN": "", en: "" }
        : {
            "zh-CN": `；${year}年度应使用“${current.label["zh-CN"]}”（${current.legalBasis["zh-CN"]}）`,
            en: `; for ${year} it is “${current.label.en}” (${current.legalBasis.en})`,
          };
    return [
      {
        path: PATH,
        place: placeOf(report, edition, PATH),
        message: {
          "zh-CN": `“${edition.label["zh-CN"]}”只用到${last}年度${instead["zh-CN"]}`,
          en: `“${edition.label.en}” was in use until report year ${last}${instead.en}`,
        },
        expected: current?.id ?? null,
        actual: edition.id,
      },
    ];
  },
};
