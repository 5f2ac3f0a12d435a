import type { ListRow, RandomSource } from "@gongkai/testkit";
import { later } from "../later.ts";

/** What is true of a published item; items with the same `work` are one. */
export interface CityItem {
  readonly id: string;
  readonly work: number;
  readonly kind: Kind;
  readonly category: string;
  readonly channels: readonly string[];
  readonly keyArea: string;
  readonly level: "" | "上级" | "本级";
  readonly form: "" | "文字" | "图解" | "视频";
  readonly createdOn: string;
  readonly publishedOn: string;
  readonly repealedOn: string;
  readonly title: string;
  readonly documentNumber: string;
}

const KINDS = {
  规章: ["政府规章"],
  行政规范性文件: ["规范性文件"],
  文件: ["政策文件", "人事信息", "规划计划"],
  政策解读: ["政策解读"],
  回应关切: ["回应关切"],
  产品召回: ["市场监管"],
  行政许可: ["行政许可"],
  行政处罚: ["行政处罚", "市场监管"],
  财政预决算: ["财政预决算"],
  政府采购: ["政府采购"],
  其他: ["工作动态", "公示公告", "统计信息", "应急管理"],
} as const;

type Kind = keyof typeof KINDS;

/** How often each kind comes, and the least: a city makes few rules. */
const SHARES: readonly Kind[] = [
  "规章",
  ...Array<Kind>(8).fill("行政规范性文件"),
  ...Array<Kind>(40).fill("文件"),
  ...Array<Kind>(14).fill("政策解读"),
  ...Array<Kind>(6).fill("回应关切"),
  ...Array<Kind>(2).fill("产品召回"),
  ...Array<Kind>(30).fill("行政许可"),
  ...Array<Kind>(30).fill("行政处罚"),
  ...Array<Kind>(10).fill("财政预决算"),
  ...Array<Kind>(8).fill("政府采购"),
  ...Array<Kind>(90).fill("其他"),
];

export const isDocument = (kind: Kind): boolean =>
  kind === "规章" || kind === "行政规范性文件" || kind === "文件";

const AREAS = ["", "", "", "", "教育", "医疗卫生", "生态环境", "安全生产", "社会救助"];

const TITLES: Readonly<Partial<Record<Kind, (work: number) => string>>> = {
  // Decisions of one kind have one title; their numbers tell them apart.
  行政许可: () => "行政许可决定书公示",
  行政处罚: () => "行政处罚决定书公示",
  政策解读: (work) => `《某市第${work}号文件》政策解读`,
  产品召回: (work) => `某公司召回第${work}批次产品的公告`,
};

type Listed = Omit<CityItem, "id">;

/** A work, where it is listed first. */
function firstListed(random: RandomSource, number: number, first: string): Listed {
  const kind = random.pick(SHARES);
  const publishedOn = later(first, random.int(0, 730));
  const createdOn = later(publishedOn, -random.int(0, 25));
  const isNumbered = isDocument(kind) || kind === "行政许可" || kind === "行政处罚";
  const isRepealed = isDocument(kind) && random.chance(60);
  const isOwn = random.chance(400);
  return {
    work: number,
    kind,
    category: random.pick(KINDS[kind]),
    channels: random.chance(50) ? ["政府网站", "政府公报"] : ["政府网站"],
    keyArea: random.pick(AREAS),
    level: kind === "政策解读" ? (isOwn ? "本级" : "上级") : "",
    form: kind === "政策解读" && isOwn ? random.pick(["文字", "图解", "视频"] as const) : "",
    createdOn,
    publishedOn,
    repealedOn: isRepealed ? later(publishedOn, random.int(30, 400)) : "",
    title: TITLES[kind]?.(number) ?? `关于印发第${number}号工作安排的通知`,
    documentNumber: isNumbered
      ? `某政${kind.slice(-2)}〔${createdOn.slice(0, 4)}〕${number}号`
      : "",
  };
}

/** The same, as another page lists it: days later, in another category, in another writing. */
function listedAgain(random: RandomSource, item: Listed): Listed {
  const { title, documentNumber } = item;
  return {
    ...item,
    category: "公示公告",
    publishedOn: later(item.publishedOn, random.int(0, 30)),
    title: random.chance(500) ? title.replace("号", " 号 ").replace("的", "　的") : title,
    documentNumber: documentNumber.replace("〔", "[").replace("〕", "]"),
  };
}

/** What a city published in the two years from a day on, some of it twice, in the order of its days. */
export function cityItems(random: RandomSource, first: string, works: number): CityItem[] {
  const listed: Listed[] = [];
  for (let number = 1; number <= works; number++) {
    const item = firstListed(random, number, first);
    listed.push(item);
    if (random.chance(60)) listed.push(listedAgain(random, item));
  }
  return listed
    .toSorted(
      (one, other) =>
        Number(one.publishedOn > other.publishedOn) || -Number(one.publishedOn < other.publishedOn),
    )
    .map((item, at) => ({ ...item, id: `S${String(at + 1).padStart(6, "0")}` }));
}

/** An item as the list has it. */
export const cityItemRow = (item: CityItem): ListRow => ({
  索引号: item.id,
  标题: item.title,
  组配分类: item.category,
  文号: item.documentNumber,
  成文日期: item.createdOn,
  发布日期: item.publishedOn,
  有效性: item.repealedOn === "" ? "有效" : "废止",
  废止日期: item.repealedOn,
  公开渠道: item.channels.join("；"),
  信息类型: item.kind,
  解读级别: item.level,
  解读形式: item.form,
  重点领域: item.keyArea,
});
