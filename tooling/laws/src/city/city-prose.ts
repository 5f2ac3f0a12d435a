import type { Report } from "@gongkai/core";

/** What people write where a compiled report asks them to, in its order; each year something else. */
const PROSE: Readonly<Record<number, readonly string[]>> = {
  2023: [
    "规范性文件逐件标明有效性，年中对失效的集中清理，公开属性在拟稿时一并认定。",
    "市政府网站开设惠企政策专栏，政务新媒体由各部门分头运营改为统一审校，查阅点延伸到乡镇便民中心。",
    "公开工作列入市直单位绩效考核，由第三方开展社会评议，没有发生需要追究责任的情形。",
    "部分单位对申请内容的沟通还不够充分，答复书的说理较为简单。下一步将建立答复前的会商制度，把常见情形写成范本，供各单位参照。",
    "没有其他需要报告的事项。",
  ],
  2024: [
    "重大决策在作出之前一律征求公众意见，意见采纳情况随决策一并归档；新制发的政策性文件同步生成结构化版本，便于检索和比对。",
    "老旧网页完成适老化改造，公报电子版与纸质版同日发行，图书馆和政务大厅都设有取阅处，热线与网站知识库实现互通。",
    "年底逐县抽查公开目录的更新，抽查结果当场反馈并限期整改，评议意见和整改结果向社会公布，全年没有问责事项。",
    "解读材料的形式偏少，基层人员更换频繁，业务熟悉程度参差不齐。今后准备分片开展轮训，由业务科室人员出镜讲解，并以随机抽查代替年终集中检查。",
    "本年度无需要说明的其他情况。",
  ],
};

/** A compiled report with what only a person can write written. */
export function finished(report: Report, year: number): Report {
  const written = [...(PROSE[year] ?? [])];
  const finish = (text: string) =>
    text.replace(/〔待填写[^〕]*〕/gu, (mark) => written.shift() ?? mark);
  return {
    ...report,
    sections: report.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) =>
        block.type === "paragraph" ? { ...block, text: finish(block.text) } : block,
      ),
    })),
  };
}
