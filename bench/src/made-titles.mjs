/** Numbers that are the same in every run. */
export function randomSource(/** @type {number} */ seed) {
  let state = seed;
  return (/** @type {number} */ below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const words = (/** @type {string} */ list) => list.split(" ");

const BODIES = words(
  "某市人民政府 某市人民政府办公室 某市教育局 某市民政局 某市财政局 某市水利局 某市卫生局 某市交通运输局 临江县人民政府 石桥镇人民政府 青山区管委会 白塔街道办事处",
);
const DEEDS = words(
  "关于印发 关于做好 关于进一步加强 关于开展 关于公布 关于同意 关于推进 关于调整 关于下达 关于组织申报 关于举办 关于表彰 转发省厅",
);
const THINGS = words(
  "防汛抗旱 森林防火 食品安全 药品监管 农村公路 校车安全 城镇低保 医疗救助 就业培训 危房改造 饮用水源 河道整治 秸秆禁烧 大气污染 地质灾害 公共租赁住房 残疾人康复 义务教育 学前教育 职业技能 文化遗产 广场舞 科普宣传 知识产权 电子商务 招商引资 土地流转 耕地保护 粮食收购 蔬菜大棚 畜禽养殖 动物疫病 安全生产 消防检查 信访积案 法律援助 社区矫正 人口普查 经济普查 税费优惠 小微企业 融资担保 专项债券 政府采购 国有资产 行政权力 政务公开 电子证照 社会信用 网络安全 档案管理 志愿服务 双拥优抚 退役军人 老龄事业 妇女儿童 慈善捐助 殡葬改革 地名普查 旅游厕所 星级饭店 红色景区 公交线路 停车秩序 违法建设 垃圾分类 污水处理 园林绿化 供热管网 燃气管道 海绵城市 智慧平台 春运保障 高考护航 献血表彰 疾病预防 免疫规划 妇幼保健 中医药发展 乡村医生 计划生育 水库移民 农田灌溉 节水型社会 湿地保护 退耕还林 生态补偿 矿山复绿 噪声扰民",
);
const LINKS = words("和 及 暨 、 与 “ 》 中 下 类");
const MATTERS = words(
  "工作 专项行动 示范项目 补助资金 先进单位 重点任务 责任分工 考核结果 实施细则 管理办法 申报材料 督查情况 培训班 现场会 联席会议 三年行动 名单 试点 排查整治 宣传月活动",
);
const KINDS = words("的通知 的公告 的通报 的意见 的批复 的请示 方案 的函 的公示 的报告");
const NUMERALS = words("一 二 三 四 五 六 七 八 九 十");

/** A title as bodies write them: half a dozen parts, half of them with a year or a number. */
function newTitle(/** @type {(below: number) => number} */ random) {
  const any = (/** @type {string[]} */ list) => list[random(list.length)];
  const year = random(2) === 0 ? `${2003 + random(20)}年` : "";
  const batch = random(6) === 0 ? `第${any(NUMERALS)}批` : "";
  const more = random(3) === 0 ? `${any(LINKS)}${any(THINGS)}` : "";
  const body = random(4) === 0 ? "" : any(BODIES);
  return `${body}${any(DEEDS)}${year}${any(THINGS)}${more}${batch}${any(MATTERS)}${any(KINDS)}`;
}

const IS_NUMERAL = /[0-9０-９一二三四五六七八九十]/u;
const LETTERS = [...new Set([...THINGS.join(""), ...MATTERS.join("")])];

/** One mark that is no numeral added, left out or replaced. */
function edited(/** @type {string} */ title, /** @type {(below: number) => number} */ random) {
  for (;;) {
    const [at, kind, mark] = [random(title.length), random(3), LETTERS[random(LETTERS.length)]];
    const [before, own, after] = [title.slice(0, at), title[at], title.slice(at + 1)];
    if (IS_NUMERAL.test(own) || IS_NUMERAL.test(mark) || mark === own) continue;
    return before + ["", mark, own + mark][kind] + after;
  }
}

const widened = (/** @type {string} */ title) =>
  title.replace(/[!-~]/gu, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0));

/** Another year, or another number. */
const renumbered = (/** @type {string} */ title) =>
  title
    .replace(/\d(?=年)/u, (digit) => `${(Number(digit) + 1) % 10}`)
    .replace(/第(.)批/u, (_, own) => `第${own === "二" ? "三" : "二"}批`);

const variants = [
  (/** @type {string} */ title) => widened(title),
  (/** @type {string} */ title, /** @type {(below: number) => number} */ random) => {
    const at = random(title.length);
    return `${title.slice(0, at)} ${title.slice(at)}\u3000`;
  },
  edited,
  (/** @type {string} */ title, /** @type {(below: number) => number} */ random) =>
    edited(edited(title, random), random),
];

/**
 * Titles of which one in ten is written like one before it, and one in ten has another number.
 *
 * @param {number} count
 * @returns {{ titles: string[], origins: Int32Array, kinds: Uint8Array }} `origins` says which title
 *   each is a writing of, itself where it is none; `kinds` how: 1 full width, 2 spaces, 3 and 4 one
 *   and two marks more, fewer or others; 0 where it is its own
 */
export function madeTitles(count, seed = 1) {
  const random = randomSource(seed);
  /** @type {string[]} */
  const titles = [];
  const origins = new Int32Array(count);
  const kinds = new Uint8Array(count);
  const firstOf = new Map();
  for (let index = 0; index < count; index += 1) {
    const [what, before] = [random(10), random(Math.max(1, index))];
    const origin = origins[before];
    if (index > 0 && what === 0) {
      kinds[index] = 1 + random(variants.length);
      titles.push(variants[kinds[index] - 1](titles[origin], random));
      origins[index] = origin;
      continue;
    }
    const title = index > 0 && what === 1 ? renumbered(titles[origin]) : newTitle(random);
    // What happens to be made twice is one document.
    const first = firstOf.get(title) ?? index;
    if (first === index) firstOf.set(title, index);
    titles.push(title);
    origins[index] = first;
  }
  return { titles, origins, kinds };
}
