/** The letters of the forms' labels that are written otherwise in Hong Kong, Macao and Taiwan. */
const TRADITIONAL =
  "萬與專業兩個為爲舉於產億從眾衆會傳體關內決況減別製辦務動區華單佔歷縣參發號後員圍國處復複覆實審對屬佈應廢開強當錄徑總執護報據數無時機權條構標沒濟點熱現電確祕稱穩類係繫糾級納線組細織經結絡統繼續維編繳網罰職聯輿範獲補規計訂認訓議許訟設訪識訴試話詢説說請讀談負責購費轉較過這進郵採錯門問間聞閲閱隱項領題額駁";
const SIMPLIFIED =
  "万与专业两个为为举于产亿从众众会传体关内决况减别制办务动区华单占历县参发号后员围国处复复复实审对属布应废开强当录径总执护报据数无时机权条构标没济点热现电确秘称稳类系系纠级纳线组细织经结络统继续维编缴网罚职联舆范获补规计订认训议许讼设访识诉试话询说说请读谈负责购费转较过这进邮采错门问间闻阅阅隐项领题额驳";

const simplified = new Map(
  [...TRADITIONAL].map((letter, at) => [letter, SIMPLIFIED[at] ?? letter]),
);
const LETTERS = new RegExp(`[${TRADITIONAL}]`, "g");

/**
 * Writes the letters of labels as the forms do; other letters stay.
 *
 * @example
 * simplify("政府信息公開年度報告") //=> "政府信息公开年度报告"
 */
export function simplify(text: string): string {
  // Figures and what is written in Latin letters have none.
  if (!/[\u4e00-\u9fff]/.test(text)) return text;
  return text.replace(LETTERS, (letter) => simplified.get(letter) ?? letter);
}
