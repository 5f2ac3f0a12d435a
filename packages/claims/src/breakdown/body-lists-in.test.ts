import { describe, expect, it } from "vitest";
import { figuredText } from "../figured-text.ts";
import { bodyListsIn } from "./body-lists-in.ts";

const read = (text: string) =>
  bodyListsIn(figuredText(text)).map(({ whole, parts, verdict }) => [
    whole.printed,
    parts.map(({ printed }) => printed).join(" "),
    verdict,
  ]);

describe("figures of bodies that a text adds up", () => {
  it.each([
    ["全县办结34件，县直部门25件，乡镇街道9件。", "34件", "25件 9件", "agrees"],
    ["全县办结34件，县直部门25件，乡镇街道19件。", "34件", "25件 19件", "disagrees"],
    ["全县办结34件，县直部门15件，乡镇9件。", "34件", "15件 9件", null],
    [
      "内设机构承办38件申请，秘书处15件，法规处9件，其他处室4件。",
      "38件",
      "15件 9件 4件",
      "disagrees",
    ],
    ["回应关切31件，由发改、教育两部门分别回应18件和15件。", "31件", "18件 15件", "disagrees"],
    ["甲村18期、乙村16期、丙村25期；三个村共59期。", "59期", "18期 16期 25期", "agrees"],
    ["甲村18期、乙村16期、丙村25期；三个村共56期。", "56期", "18期 16期 25期", "disagrees"],
    ["县政府办办理64件，其他28个单位办理25件，总共办结79件。", "79件", "64件 25件", "disagrees"],
    [
      "各单位新收：住建局9件、教育局6件、其余单位12件，全县合计29件。",
      "29件",
      "9件 6件 12件",
      "disagrees",
    ],
    ["教育局收到12件，水利局收到9件，全市共收到31件。", "31件", "12件 9件", null],
  ])("%s", (text, ...expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it.each([
    "县政府办收到12件，住建局8件，教育局6件。",
    "收到申请12件，办结11件，予以公开8件。",
    "甲局收到12件，乙局办结15件，全县共收到20件。",
    "收到申请12件，其中甲局收到8件，上年9件。",
  ])("are not seen in %s", (text) => {
    expect(read(text)).toEqual([]);
  });

  it("takes no time over a megabyte of offices", () => {
    const text = "甲局收到12件，乙局收到9件，".repeat(40_000);
    expect(bodyListsIn(figuredText(text))).toEqual([]);
  });
});
