/** What an office published in a year, by the figures of its report. */
export interface OfficeYear {
  readonly year: number;
  /** How many items each category of the directory holds; their sum is what was published. */
  readonly categories: Readonly<Record<string, number>>;
  /** How many of the items repeat another one. */
  readonly repeats: number;
  /** How many are official documents, all on the website. */
  readonly documents: number;
  readonly keyAreas: Readonly<Record<string, number>>;
  /** How many of the interpretations of each category are videos or graphics. */
  readonly video: number;
  readonly graphics: number;
}

/** A row of a list, by the names of its columns. */
export type ListRow = Readonly<Record<string, string>>;

const two = (number: number): string => String(number).padStart(2, "0");

/** What the categories of an office are, where they are something of their own. */
const KINDS: Readonly<Record<string, ListRow>> = {
  上级政策解读: { 信息类型: "政策解读", 解读级别: "上级" },
  本级政策解读: { 信息类型: "政策解读", 解读级别: "本级" },
  产品召回信息: { 信息类型: "产品召回" },
};

/** The key area of each item, by its place: as many as there are to be, then none. */
function areasOf({ keyAreas }: OfficeYear): string[] {
  return Object.entries(keyAreas).flatMap(([area, count]) => Array<string>(count).fill(area));
}

/**
 * Writes the list of items whose true figures are those of a year: each row with the columns that
 * directories of government sites have.
 *
 * Items of categories without a kind of their own are the documents, as many as there are to be;
 * the last items of such categories repeat the titles of the first.
 */
export function itemRows(office: OfficeYear): ListRow[] {
  const { year, categories, repeats, documents, video, graphics } = office;
  const areas = areasOf(office);
  const labels = Object.entries(categories).flatMap(([label, count]) =>
    Array<string>(count).fill(label),
  );
  const plain = labels.flatMap((label, at) => (KINDS[label] === undefined ? [at] : []));
  const repeated = new Set(plain.slice(plain.length - repeats));
  const official = new Set(plain.slice(0, documents));
  const own = labels.flatMap((label, at) => (label === "本级政策解读" ? [at] : []));
  return labels.map((label, at): ListRow => {
    const of = repeated.has(at) ? plain.indexOf(at) - (plain.length - repeats) : at;
    const day = `${year}-${two((at % 12) + 1)}-${two((at % 28) + 1)}`;
    const form = own.indexOf(at);
    return {
      索引号: `${year}-${String(at + 1).padStart(5, "0")}`,
      标题: `${year}年第${of + 1}号信息`,
      组配分类: label,
      发布日期: day,
      成文日期: day,
      信息类型: official.has(at) ? "文件" : "其他",
      文号: official.has(at) ? `市工质〔${year}〕${at + 1}号` : "",
      公开渠道: "政府网站",
      重点领域: areas[at] ?? "",
      解读级别: "",
      解读形式: form < 0 ? "" : form < video ? "视频" : form < video + graphics ? "图解" : "文字",
      ...KINDS[label],
    };
  });
}
