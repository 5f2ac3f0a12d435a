import type { Concept } from "./concept.ts";
import { defineConcepts } from "./define-concepts.ts";
import { practice, proactiveBasis, statistics2014Basis } from "./legal-bases.ts";

/** Items and documents published on the body's own initiative, as forms before 2019 count them. */
export const publishedItems: readonly Concept[] = [
  ...defineConcepts({ unit: "条", basis: proactiveBasis }, [
    [
      "proactive.items.published",
      "主动公开政府信息数",
      "Items published proactively",
      "本年度发布的政府信息条数，重复发布的各计一条",
      "Items of information published in the year; an item published twice counts twice",
    ],
    [
      "proactive.items.distinct",
      "主动公开政府信息数（不重复）",
      "Distinct items published proactively",
      "剔除重复发布后的政府信息条数",
      "Items published, each counted once",
    ],
  ]),
  ...defineConcepts({ unit: "条", basis: statistics2014Basis }, [
    [
      "proactive.items.normative",
      "主动公开规范性文件数",
      "Normative documents published",
      "主动公开的政府信息中规范性文件的条数",
      "Items published that are normative documents",
    ],
  ]),
  ...defineConcepts({ unit: "条", basis: practice }, [
    [
      "proactive.items.byCategory",
      "分类主动公开政府信息数",
      "Items published, by category",
      "某一公开目录下发布的信息条数",
      "Items published under one category of the catalogue",
    ],
  ]),
  ...defineConcepts({ unit: "%", basis: practice }, [
    [
      "proactive.items.byCategory.share",
      "分类占比",
      "Share of a category",
      "某一类别的条数占所声明基数的百分比",
      "A category's items in per cent of the declared base",
    ],
  ]),
  ...defineConcepts({ unit: "条", basis: proactiveBasis }, [
    [
      "proactive.items.byChannel",
      "分渠道主动公开政府信息数",
      "Items published, by channel",
      "某一渠道发布的信息条数；渠道之间可以重叠",
      "Items published through one channel; channels may overlap",
    ],
  ]),
  ...defineConcepts({ unit: "件", basis: proactiveBasis }, [
    [
      "proactive.documents.total",
      "主动公开文件数",
      "Documents published proactively",
      "主动公开的文件件数",
      "Documents published proactively",
    ],
    [
      "proactive.documents.website",
      "政府网站公开文件数",
      "Documents published on websites",
      "通过政府网站公开的文件件数",
      "Documents published on government websites",
    ],
    [
      "proactive.documents.gazette",
      "政府公报公开文件数",
      "Documents published in gazettes",
      "通过政府公报公开的文件件数",
      "Documents published in government gazettes",
    ],
  ]),
  ...defineConcepts({ unit: "条", basis: practice }, [
    [
      "proactive.keyAreas.items",
      "重点领域信息数",
      "Items in key areas",
      "重点领域公开的信息条数",
      "Items published in the key areas",
    ],
    [
      "proactive.recalls",
      "产品召回信息数",
      "Product recall notices",
      "发布的产品召回信息条数",
      "Notices of product recalls published",
    ],
  ]),
];
