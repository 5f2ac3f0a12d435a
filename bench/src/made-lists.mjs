import { closeSync, openSync, writeSync } from "node:fs";
import { madeTitles, randomSource } from "./made-titles.mjs";

const words = (/** @type {string} */ list) => list.split(" ");

const CATEGORIES = Array.from({ length: 60 }, (_, at) => `目录${at + 1}`);
const CHANNELS = words("政府网站 政府网站;政务微信 政府网站;政府公报 政务微信");
const KINDS = words("规范性文件 文件 文件 文件 政策解读 行政许可 行政处罚 财政预决算 其他 其他");
const AREAS = words("财政预决算 公共资源配置 重大建设项目 社会公益事业");
const APPLICANTS = words("自然人 自然人 自然人 商业企业 社会公益组织 法律服务机构");
const WAYS = words("网络 网络 信函 当面");
const OUTCOMES = words("予以公开 予以公开 予以公开 部分公开 属于国家秘密 本机关不掌握相关政府信息");

/** @typedef {(below: number) => number} Random */

const anyOf = (/** @type {Random} */ random, /** @type {string[]} */ list) =>
  list[random(list.length)];

/** So many titles are made at a time: a source that is read as it comes keeps no more. */
const TITLES = 10_000;

function* titles(/** @type {number} */ count) {
  for (let made = 0; made < count; made += TITLES) {
    yield* madeTitles(Math.min(TITLES, count - made), made + 1).titles;
  }
}

/** The day so many days after the first of a year whose months have 28 days. */
function day(/** @type {number} */ year, /** @type {number} */ after) {
  const [month, date] = [(Math.floor(after / 28) % 12) + 1, (after % 28) + 1];
  const two = (/** @type {number} */ number) => String(number).padStart(2, "0");
  return `${year + Math.floor(after / 336)}-${two(month)}-${two(date)}`;
}

/**
 * Items as the directory of a city lists them: nine in ten of 2024, one in ten a writing of a title
 * before it.
 *
 * @param {number} count
 * @returns {Generator<Record<string, string>>}
 */
export function* madeItems(count) {
  const random = randomSource(2);
  let at = 0;
  for (const title of titles(count)) {
    at += 1;
    const kind = anyOf(random, KINDS);
    const isDocument = kind.endsWith("文件");
    const [publisher, year] = [random(40) + 1, random(10) === 0 ? 2023 : 2024];
    const created = random(300);
    yield {
      索引号: `SW${year}-${String(at).padStart(7, "0")}`,
      标题: title,
      组配分类: anyOf(random, CATEGORIES),
      发布机构: `某市第${publisher}局`,
      文号: isDocument ? `市${publisher}局〔${year}〕${random(50_000) + 1}号` : "",
      成文日期: day(year, created),
      发布日期: day(year, created + random(10)),
      有效性: isDocument ? "有效" : "",
      公开渠道: anyOf(random, CHANNELS),
      信息类型: kind,
      重点领域: random(4) === 0 ? anyOf(random, AREAS) : "",
      审查人: "办公室",
      审查日期: day(year, created),
      审查意见: "公开",
    };
  }
}

/**
 * Requests of 2023 and 2024: some are clarified, some ask a third party, some are extended, one in
 * twenty is open.
 *
 * @param {number} count
 * @returns {Generator<Record<string, string>>}
 */
export function* madeRequests(count) {
  const random = randomSource(3);
  for (let at = 1; at <= count; at += 1) {
    const received = random(640);
    const after = (/** @type {boolean} */ happens, /** @type {number} */ days) =>
      happens ? day(2023, received + days) : "";
    const oneIn = (/** @type {number} */ many) => random(many) === 0;
    const [isUnclear, asksOthers, isExtended, isOpen] = [oneIn(8), oneIn(8), oneIn(6), oneIn(20)];
    yield {
      申请编号: `R${String(at).padStart(7, "0")}`,
      申请人类型: anyOf(random, APPLICANTS),
      申请方式: anyOf(random, WAYS),
      收到日期: after(true, 0),
      补正通知日期: after(isUnclear, 3),
      补正收到日期: after(isUnclear, 7),
      征求第三方日期: after(asksOthers, 9),
      第三方答复日期: after(asksOthers, 13),
      延期告知日期: after(isExtended, 16),
      答复日期: after(!isOpen, isExtended ? 30 : 18),
      办理结果: isOpen ? "" : anyOf(random, OUTCOMES),
    };
  }
}

/**
 * Writes rows as CSV under the names of their columns. None of the values that are made needs quotes.
 *
 * @param {string} file
 * @param {Iterable<Record<string, string>>} rows
 */
export function writeCsv(file, rows) {
  const descriptor = openSync(file, "w");
  let lines = "";
  let isFirst = true;
  for (const row of rows) {
    if (isFirst) lines = `${Object.keys(row).join(",")}\n`;
    isFirst = false;
    lines += `${Object.values(row).join(",")}\n`;
    if (lines.length < 1_000_000) continue;
    writeSync(descriptor, lines);
    lines = "";
  }
  writeSync(descriptor, lines);
  closeSync(descriptor);
}
