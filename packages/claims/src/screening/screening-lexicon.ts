/** GB/T 2260: the first two digits of a division's code, which begin an identity number. */
export const PROVINCE_CODES: ReadonlySet<string> = new Set(
  "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83".split(
    " ",
  ),
);

/** What names a number that is nobody's own. */
export const CODE_LABELS: readonly string[] = [
  "索引号",
  "文号",
  "编号",
  "代码",
  "流水号",
  "受理号",
  "登记号",
  "案号",
  "备案号",
  "许可证",
  "执照",
  "发票",
  "单号",
  "条码",
  "序列号",
  "信用码",
  "批次",
  "版本",
  "批准号",
  "项目号",
  "订单号",
  "合同号",
  "目录号",
];

/** Where one of these stands beside it, the number is a person's whatever else the label says. */
export const PERSONAL_LABELS: readonly string[] = ["身份证", "身份号码", "手机", "电话", "卡号"];

/** What follows a number that counts something. */
export const UNITS: readonly string[] = [
  "[万亿元件条次篇份户字项页吨余]",
  "个(?!人)",
  "人次",
  "人(?=[，。、；）,;)]|$)",
  "平方",
  "立方",
  "公里",
  "美元",
  "千瓦",
  "号(?!码)",
];

/** A person's place. */
export const HOME_WORDS: readonly string[] = [
  "住址",
  "家庭",
  "家住",
  "现住",
  "居住",
  "住在",
  "住所",
  "住于",
  "户籍",
  "户口",
  "申请人(?!可|应|请|也|或)",
  "原告",
  "先生",
  "女士",
  "村民",
  "居民",
  "市民",
  "信访人",
  "投诉人",
  "举报人",
  "姓名",
];

/** A body's place, or a company's. */
export const OFFICE_WORDS: readonly string[] = [
  "办公",
  "机构地址",
  "单位地址",
  "单位",
  "机关",
  "受理点",
  "受理地",
  "受理机构",
  "窗口",
  "(?:政务|行政|服务|便民|会议|办事)中心",
  "大厅",
  "查阅",
  "咨询",
  "接待",
  "档案馆",
  "图书馆",
  "大厦",
  "写字楼",
  "行政楼",
  "综合楼",
  "本局",
  "我局",
  "我委",
  "我办",
  "公司",
  "企业",
  "注册地",
  "经营场所",
  "政府(?!信息)",
  "可[到在向至]",
  "请[到至向寄]",
  "前往",
  "当面提交",
  "(?:局|委|办|院|所|站|处)(?:的?地址|位于|地点|设在)",
  "联系地址",
];

/** The family names of most people, but for those below. */
export const FAMILY_NAMES =
  "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蔡蒋余杜叶魏苏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔汤尤葛倪樊洪翁柯骆鲁岳庄殷焦管卞凌霍翟耿柳詹阮祝梅童施俞章柴裴涂冉游左欧温卫齐麻聂柏蒲辛桂路穆娄盛甄席单喻宁甘舒缪饶邢符牛纪苗解瞿臧沙吉卓窦季萧赖庞兰颜毕丛谷祁牟靳隋薄闵房巩屠郜宗苟佟仝";

/** Family names that are words as well: where no colon sets the name apart, with a usual given name. */
export const RARE_FAMILY_NAMES =
  "于向应和包时成方经如申明关常易从安全项支广白代党康贝文桑花平水木车曲鲍岑费池乔褚芦华尚伍丘景宫连伏满栾敖阳仇占屈晏程卜查司强边";

/** What given names are mostly made of. */
export const USUAL_GIVEN =
  "伟芳娜敏静丽强磊少军洋勇艳杰娟涛明超秀霞平刚桂英华慧玲红建国志海兰凤梅荣春燕宏波鑫宇浩博雪莹婷俊峰文斌云山德福庆来成林龙飞鹏辉亮东永健世广义兴良仁宁贵生元全胜学祥才武新利清彬富顺信子昌康星天达安岩茂进有坚彪诚先敬震振壮思群豪心邦承乐绍功松善厚裕琴珍贞莉洁菊彩爱雅翠婉蓓纨仪荷丹蓉眉君瑞凡佳嘉琼勤珊妍晓倩欣瑶怡晨雨雯琳媛颖露瑾晶淑惠巧美娥婵雁枝翔旭晖萍素玉月琪睿轩梓涵诗梦馨悦航泽然毅哲铭炜民友仲锦忠伯钧钢发开克光铁根水土木火金银宝财旺喜连长虎牛双大小老正立奎甫尧舜禹楠栋森梁柏桐槐樱蕾薇菁苗";

export const COMPOUND_FAMILY_NAMES: readonly string[] = [
  "欧阳",
  "司马",
  "上官",
  "诸葛",
  "东方",
  "皇甫",
  "尉迟",
  "公孙",
  "慕容",
  "司徒",
  "夏侯",
  "令狐",
  "长孙",
  "端木",
];

/** Words that begin like a name and are none. */
export const NO_NAMES: readonly string[] = `
  高效 高度 高校 高质 高层 高等 严格 严重 严肃 周边 周期 周知 马上 金额 许可
  许多 何时 何种 何人 何地 何处 江苏 江西 江南 黄山 黄河 黄石 石油 石家庄
  万元 万件 万余 钱款 温馨 温州 史料 段落 雷同 顾问 武汉 龙头 章程 章节 施工
  施行 齐全 齐备 余件 余人 余条 余项 余名 余元 余次 田地 田间 胡同 夏季 季度
  季节 沈阳 范围 范例 杜绝 谢绝 谢谢 曾经 曾向 曾于 曾因 曾以 曾多次 曾就
  曾在 陆续 苏州 任何 任务 任职 任意 郑州 郑重 罗列 林业 林地 徐州 陈述 陈列
  张贴 张榜 路径 路线 解除 解决 解释 解答 单位 单独 单次 单方 单一 左右 管理
  管辖 盛情 席位 宁可 宁愿 宁波 吉林 符合 纪委 纪律 纪检 辛苦 卫生 卫健 游客
  欧盟 牛羊 苗木 庄严 洪水 梅雨 莫名 钟楼 金融 金寨 程序 贺信 毛利 石材 童年
  桂林 柳州 祝贺 凌晨 焦点 左侧 夏天 秦皇 唐山 韩国 孟加拉 任一 余下 余款
  叶片 杨树 武装 严守 高于 高新 高速 高风险 许昌 文明 党建 常德 和平 安庆 安康 安宁 安全 高标 严要 应当 应该 应在 应以 应通 包括 包含 如果 如有 如需 如对 经过 经本 经审 明确 关于 关注 关心 关切 关系 关键 关爱 关乎 关联 关闭 关口 关停 关怀 关照 方可 方能 方便 方式 方法 方面 时间 时限 成为 从未 申请 申诉 申报 项目 支持 支付 全部 全年 全市 全体 常见 常用 易于 白天 代理 代为 代表 党员 文件 文书 文化 平台 水利 木材 车辆 费用 连续 满意 占用 查阅 查询 查看 强制 强烈 房屋 房产 司法 毕业 广德 广大 成都 康平 成华 方正 方圆 成立 成功 水平 花山 白山 明光 经济 从来 从小
`
  .trim()
  .split(/\s+/u);

/** Who asks, sues or complains: a name may follow. */
export const REQUESTERS: readonly string[] = [
  "申请人",
  "申请者",
  "原告",
  "上诉人",
  "当事人",
  "信访人",
  "投诉人",
  "举报人",
  "反映人",
  "第三人",
  "姓名",
  "公民",
  "村民",
  "居民",
  "市民",
  "群众",
  "自然人",
  "业主",
  "户主",
];

/** What a body does with the request of somebody whom it names. */
export const RECEIVING: readonly string[] = [
  "收到",
  "对",
  "受理",
  "答复",
  "告知",
  "关于",
  "办理",
  "办结",
  "驳回",
];
