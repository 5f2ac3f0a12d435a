import { findEdition, type Language } from "@gongkai/core";
import { breakWords } from "./chart-words.ts";
import type { YearOfFacts } from "./years-of-facts.ts";

const span = (years: readonly number[], dash: string): string => {
  const [first] = years;
  const last = years.at(-1);
  return first === last ? String(first) : `${first}${dash}${last}`;
};

/** The years between the first and the last report of which there is none. */
function missingYears(years: readonly YearOfFacts[], dash: string): readonly string[] {
  return years.flatMap(({ year }, index) => {
    const earlier = years[index - 1]?.year ?? year - 1;
    return earlier < year - 1 ? [span([earlier + 1, year - 1], dash)] : [];
  });
}

/** Which reports the pictures show, where series are broken, and what is missing. */
export function seriesNotes(years: readonly YearOfFacts[], lang: Language): readonly string[] {
  const zh = lang === "zh-CN";
  const notes = [
    zh
      ? "数字只取自各年度报告的表格；坐标轴从零起，空白不作零；“—”是当年的报告没有这个数字。"
      : "All figures are from the tables of the reports. Axes begin at zero; a blank is no zero; “—” is a figure that the report of the year does not have.",
  ];
  const breaks = years.flatMap(({ year, breakBefore, report }) => {
    if (breakBefore === null) return [];
    const form = breakBefore === "edition" ? findEdition(report.edition)?.label[lang] : undefined;
    const cause = breakWords[breakBefore][lang];
    if (form === undefined) return [zh ? `${year}年${cause}` : `${year}, ${cause}`];
    return [zh ? `${year}年起用《${form}》` : `from ${year}, ${form.replace(/^A/, "a")}`];
  });
  if (breaks.length > 0) {
    notes.push(
      zh
        ? `虚线处格式、范围或机构改变，两侧的数字不连成一线：${breaks.join("；")}。`
        : `A broken line stands where form, scope or body changed; no series goes on across it: ${breaks.join("; ")}.`,
    );
  }
  const missing = missingYears(years, zh ? "—" : "–");
  if (missing.length > 0) {
    notes.push(
      zh ? `没有${missing.join("、")}年的报告。` : `There is no report of ${missing.join(", ")}.`,
    );
  }
  return notes;
}
