import type { RandomSource } from "@gongkai/testkit";
import type { Maker } from "./passage.ts";

const FAMILIES = [
  ..."王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文",
];
const GIVEN = [
  ..."伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华慧玲红建国志海兰凤梅荣春燕宏波鑫宇浩博雪莹婷俊峰文斌少云山德福庆来成林",
];

export const drawName = (random: RandomSource): string =>
  random.pick(FAMILIES) + random.pick(GIVEN) + (random.chance(700) ? random.pick(GIVEN) : "");

const ROADS = ["人民路", "解放大道", "龙山北路", "中山东街", "建设巷", "湖滨路"];
const ESTATES = ["锦绣花园", "阳光小区", "碧水新村", "翡翠公寓", "和平家园"];

function drawHome(random: RandomSource): string {
  const [road, number, building] = [random.pick(ROADS), random.int(1, 399), random.int(1, 40)];
  const [unit, flat] = [random.int(1, 6), `${random.int(1, 30)}0${random.int(1, 4)}`];
  const estate = random.pick(ESTATES);
  return random.pick([
    `${road}${number}号${building}幢${flat}室`,
    `${road}${number}号${estate}${building}栋${unit}单元${flat}室`,
    `${road}${number}号${building}号楼${unit}单元`,
    `${estate}${building}幢${unit}单元${flat}室`,
    `${estate}${building}号楼${flat}室`,
    `${road}${number}弄${building}号${flat}室`,
  ]);
}

const planted =
  (rule: string, frames: readonly string[], draw: (random: RandomSource) => string): Maker =>
  (random) => {
    const value = draw(random);
    return { text: random.pick(frames).replace("□", () => value), planted: { rule, value } };
  };

const NAME = "personal-information-name";

/** Names, homes and marks of secrecy. */
export const plantedWords: readonly Maker[] = [
  planted(
    NAME,
    ["申请人：□，申请内容为征地批文。", "姓名：□。", "原告：□。", "申请人（自然人）：□。"],
    drawName,
  ),
  planted(
    NAME,
    [
      "申请人□于2024年3月5日申请公开拆迁许可证。",
      "申请人□向本机关提出申请。",
      "1．□于2024年6月申请公开征收补偿方案，已予公开。",
      "（2）□向我局申请公开项目批复。",
      "收到□提出的政府信息公开申请后即予登记。",
      "□不服答复，提起行政复议。",
      "原告□诉某区政府信息公开案已审结。",
      "其中□等3人申请公开宅基地审批材料。",
      "复议申请人□认为答复不当。",
      "村民□通过邮寄方式提出申请。",
      "□申请公开土地出让合同，已答复。",
    ],
    drawName,
  ),
  planted(
    "personal-information-address",
    [
      "申请人住□。",
      "答复书送达申请人住址□。",
      "家庭住址：□。",
      "申请人家住本市□，年逾七旬。",
      "信访人居住在□，要求公开规划图。",
      "户籍所在地为□。",
    ],
    drawHome,
  ),
  (random) => {
    const value = random.pick([
      "机密★10年",
      "秘密★5年",
      "绝密★",
      "机密 ★ 20年",
      "秘密★长期",
      "内部资料 注意保存",
      "内部文件，不得外传",
      "密级：秘密",
      "【机密】",
    ] as const);
    return { text: `${value}\n`, planted: { rule: "secrecy-mark", value } };
  },
];
