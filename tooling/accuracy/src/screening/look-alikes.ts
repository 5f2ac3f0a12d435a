import type { RandomSource } from "@gongkai/testkit";
import { drawDigits, type Maker, twoDigits } from "./passage.ts";
import { drawName } from "./planted-words.ts";

const alike =
  (...frames: readonly string[]): Maker =>
  (random) => ({
    text: random.pick(frames).replaceAll("□", () => drawDigits(random, random.int(1, 3))),
    planted: null,
  });

const numbered =
  (draw: (random: RandomSource) => string, ...frames: readonly string[]): Maker =>
  (random) => ({ text: random.pick(frames).replace("□", () => draw(random)), planted: null });

const day = (random: RandomSource): string =>
  `${random.int(2015, 2025)}${twoDigits(random.int(1, 12))}${twoDigits(random.int(1, 28))}`;

/** What looks like personal information or a mark of secrecy, and is none. */
export const lookAlikes: readonly Maker[] = [
  numbered(
    (random) => `340803${day(random)}${drawDigits(random, 4)}`,
    "索引号：□。",
    "该件文号编号为□。",
    "项目代码□已公开。",
  ),
  numbered(
    (random) =>
      `1${random.int(1, 2)}3408${drawDigits(random, 11)}${random.pick([..."0123456789AHX"])}`,
    "统一社会信用代码□。",
    "组织机构代码（□）。",
  ),
  numbered(
    (random) => `1${drawDigits(random, 10)}`,
    "网站总浏览量□次。",
    "涉及资金□元。",
    "访问□人次。",
  ),
  numbered((random) => `62${drawDigits(random, 14)}`, "订单号□。", "登记编号：□。", "流水号为□。"),
  numbered((random) => drawDigits(random, 17), "数据条目标识□。"),
  numbered(
    (random) => `0${drawDigits(random, 3)}-${drawDigits(random, 7)}`,
    "咨询电话：□。",
    "传真□。",
  ),
  numbered((random) => `400${drawDigits(random, 7)}`, "服务热线□。"),
  numbered(
    (random) => `xxgk${drawDigits(random, 2)}@example.gov.cn`,
    "电子邮箱：□。",
    "可发送至□。",
  ),
  numbered(
    (random) =>
      `${drawName(random).charAt(0)}${random.pick(["某", "某某", "XX", "××", "**"] as const)}`,
    "申请人□于2024年3月申请公开批文。",
    "申请人：□。",
    "□不服答复，申请行政复议。",
    "收到□提出的申请。",
  ),
  numbered(
    (random) => drawName(random),
    "局长□主持召开政务公开工作会议。",
    "由□同志负责政府信息公开工作。",
    "副主任□带队调研，要求提升申请办理质量。",
  ),
  alike(
    "办公地址：人民路□号行政中心□号楼□室。",
    "受理机构位于龙山路□号政务服务中心□楼□室。",
    "本局在湖滨路□号□幢□室设查阅点。",
    "申请人可到中山路□号□号楼□室当面提交申请。",
    "某公司（注册地址：建设路□号□栋□室）申请公开。",
  ),
  alike(
    "申请人对答复表示满意，申请人高度评价。",
    "方便申请人及时查询，申请人可当面、邮寄、网上提出申请。",
    "申请人应当提供有效身份证明，申请人许可后转办。",
    "申请人包括自然人、法人和其他组织。",
    "向申请人解释说明，引导申请人依法申请。",
    "申请人马上获知进度，申请人何时领取由其自定。",
    "收到申请□件，其中自然人申请□件，要求公开征地信息。",
    "严格落实首问负责制，要求提升申请办理效率。",
    "高度重视依申请公开工作，就申请办理开展培训。",
  ),
  alike(
    "因属于国家秘密不予公开□件。",
    "涉及国家秘密、商业秘密、个人隐私的不予公开。",
    "落实保密审查机制，防止泄露秘密、机密信息。",
    "属于内部事务信息□件，属于内部文件的不予公开。",
    "按秘密级事项管理要求开展自查。",
  ),
  alike(
    "依据国办公开办函〔2021〕□号。",
    "2019-2024年共公开□件，2024-01-01至2024-12-31为统计期。",
    "减免费用□元，占比□.5%。",
    "办理时间为9:00—17:00。",
  ),
];
