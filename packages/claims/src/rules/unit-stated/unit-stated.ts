import type { DocumentedRule, LocalText } from "@gongkai/core";
import { givenByTables } from "../../stated/given-by-tables.ts";
import { judgedStatements } from "../../stated/judged-statements.ts";

const HOW: Readonly<Record<"tenThousandth" | "tenThousandfold", LocalText>> = {
  tenThousandfold: {
    "zh-CN": "，文中是它的一万倍：可能多写了“万”",
    en: ": the text has ten thousand times as many, perhaps a 万 too many",
  },
  tenThousandth: {
    "zh-CN": "，文中是它的万分之一：可能漏写了“万”",
    en: ": the text has one ten-thousandth of it, perhaps a 万 is missing",
  },
};

/** No figure of the narrative is ten thousand times what the tables give, or one ten-thousandth of it. */
export const unitStated: DocumentedRule = {
  id: "unit-stated",
  severity: "warning",
  title: {
    "zh-CN": "正文的数没有错写“万”",
    en: "No 万 is missing from a stated figure, or too many",
  },
  basis: {
    "zh-CN":
      "正文与表格说的是同一件事，单位不同也应当相等；相差恰为一万倍的，多半是“万”或金额单位写错，故为警告",
    en: "Narrative and tables speak of one thing; a difference of exactly ten thousand times most likely is a slip of 万 or of the unit of money, hence a warning",
  },
  editions: "all",
  tolerance: {
    "zh-CN": "只判断恰好相差一万倍的；金额先按元、万元换算再比较；表格没有写明金额单位的不比较",
    en: "Only a difference of exactly ten thousand times; money is compared in yuan; money in a table without a unit is not compared",
  },
  advice: {
    "zh-CN": "核对单位：件与万件、元与万元，改正写错的一处",
    en: "Check the units, 件 and 万件, 元 and 万元, and correct the wrong one",
  },
  passes: {
    "zh-CN": "表格收费金额12.5万元，正文写收费125000元",
    en: "The table has fees of 12.5万元, the text 125000元",
  },
  fails: {
    "zh-CN": "表格收费金额12.5万元，正文写收费12.5元",
    en: "The table has fees of 12.5万元, the text 12.5元",
  },
  check(context) {
    const { statements } = judgedStatements(context);
    if (statements.every(({ ofTables }) => ofTables === null)) return null;
    return statements.flatMap((judged) => {
      const { ofTables } = judged;
      if (ofTables?.verdict !== "tenThousandth" && ofTables?.verdict !== "tenThousandfold")
        return [];
      return [givenByTables(context, judged, ofTables, HOW[ofTables.verdict])];
    });
  },
};
