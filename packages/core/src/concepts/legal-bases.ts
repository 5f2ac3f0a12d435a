import type { LocalText } from "../models/local-text.ts";

/** An indicator that no form prescribes. */
export const practice: LocalText = {
  "zh-CN": "已公布报告中的通行指标",
  en: "An indicator in common use in published reports",
};

/** The national statistics table, whose rows are known from memory but for a few. */
export const statistics2014Basis: LocalText = {
  "zh-CN": "国办发〔2014〕32号统计表（行目待核）",
  en: "Statistics table of 国办发〔2014〕32号 (background)",
};

/** Items (1) to (4) of what a report had to hold under the Regulations of 2008. */
const contents2008 = (zh: string, en: string): LocalText => ({
  "zh-CN": `2008年施行的《条例》第三十二条（${zh}）`,
  en: `2008 Regulations, art. 32(${en}) (background)`,
});

const withArticle50 = (basis: LocalText): LocalText => ({
  "zh-CN": `${basis["zh-CN"]}；2019年《条例》第五十条`,
  en: `${basis.en}; 2019 Regulations, art. 50`,
});

export const proactiveBasis = contents2008("一", "1");
export const requestBasis = withArticle50(contents2008("二", "2"));
export const feeBasis = contents2008("三", "3");
export const remedyBasis = withArticle50(contents2008("四", "4"));

/** A clause of the Regulations of 2019: `clause2019("第十四条", "14")`. */
export const clause2019 = (zh: string, en: string): LocalText => ({
  "zh-CN": `2019年《条例》${zh}`,
  en: `2019 Regulations, art. ${en}`,
});
