/**
 * The layout of official documents, GB/T 9704-2012: sizes in twentieths of a point and half points, as
 * Word counts them.
 */

/** 22 lines of 28 characters on 156 mm × 225 mm of an A4 page. */
export const OFFICIAL_PAGE = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 2_098, left: 1_588, right: 1_474, bottom: 1_984, header: 850, footer: 1_406 },
} as const;

/** The line of the page number, 7 mm under the text: a line of the body would reach up into the text. */
export const FOOTER_LINE = 360;

/** The room between the margins. */
export const TEXT_WIDTH = 8_844;

/** 225 mm by 22 lines, rounded down: rounded up, the last of them finds no room on the page. */
export const OFFICIAL_GRID = { type: "lines", linePitch: 579 } as const;

/** What 28 characters of 16 points are too long for 156 mm, each; a grid of characters is not drawn alike everywhere. */
export const BODY_SPACING = -5;

/** 2号, 3号, 4号, 小四, 五号 and 小五, in half points. */
export const SIZES = {
  second: 44,
  third: 32,
  fourth: 28,
  smallFourth: 24,
  fifth: 21,
  smallFifth: 18,
};

/** What each face is for, and what stands in where it is not installed. */
export const FACES = {
  title: { name: "方正小标宋简体", others: "方正小标宋_GBK,小标宋,华文中宋,宋体,SimSun" },
  body: { name: "仿宋_GB2312", others: "仿宋,FangSong,华文仿宋,STFangsong" },
  section: { name: "黑体", others: "SimHei,华文黑体,STHeiti" },
  part: { name: "楷体_GB2312", others: "楷体,KaiTi,华文楷体,STKaiti" },
  number: { name: "宋体", others: "SimSun,华文宋体,STSong" },
} as const;

/** A face for Chinese and for figures, which official documents print alike. */
export const face = ({ name }: { readonly name: string }) => ({
  ascii: "Times New Roman",
  hAnsi: "Times New Roman",
  cs: "Times New Roman",
  eastAsia: name,
});

const named = ({ name, others }: { readonly name: string; readonly others: string }): string =>
  `<w:font w:name="${name}"><w:altName w:val="${others}"/><w:charset w:val="86"/></w:font>`;

/** The table of fonts: for each face those that may stand in. */
export const FONT_TABLE = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${Object.values(FACES).map(named).join("")}</w:fonts>`;
