import type { Report } from "@gongkai/core";

/** What people write where a compiled report asks them to; each year something else. */
const PROSE: Readonly<Record<number, readonly string[]>> = {
  2023: [
    "这一年集中公开惠企政策和办事指南，编印了面向企业的政策汇编，逐件标明公开属性。",
    "基层公开标准目录逐项落到乡镇和街道，群众在家门口就能查到低保、救助和征地补偿的结果。",
    "以优化营商环境为重点部署全年工作，新到岗人员都接受了培训。",
    "部分单位对申请内容的沟通还不够充分，答复书的说理较为简单。下一步将建立答复前的会商制度，把常见情形写成范本，供各单位参照。",
    "没有其他需要报告的事项。",
  ],
  2024: [
    "重大决策在作出之前一律征求公众意见，意见采纳情况随决策一并公布，过时的规定随清理结果标注失效。",
    "统一了信息发布平台的检索入口，老旧网页完成适老化改造；公报实现电子版与纸质版同步发行，图书馆和政务大厅都设有取阅点。",
    "全市围绕数据开放推进公开，年底对各单位的公开工作作了评估，评估结果与绩效考核挂钩，并向社会公布；没有发生需要追究责任的情形。",
    "解读材料的形式偏少，基层人员更换频繁，业务熟悉程度参差不齐。今后准备分片开展轮训，由业务科室人员出镜讲解，并以随机抽查代替年终集中检查。",
    "本年度无需要说明的其他情况。",
  ],
};

const TO_WRITE = /〔待填写：[^〕]*〕/gu;

/** A compiled report with what only a person can write written. */
export function finished(report: Report, year: number): Report {
  const written = [...(PROSE[year] ?? [])];
  return {
    ...report,
    sections: report.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) =>
        block.type === "paragraph"
          ? { ...block, text: block.text.replace(TO_WRITE, (mark) => written.shift() ?? mark) }
          : block,
      ),
    })),
  };
}
