import { editions, GongkaiError } from "@gongkai/core";

/** The error for a text that is no report, or a report on a form that is not known. */
export function unknownForm(file: string, missing: "title" | "labels"): GongkaiError {
  const known = editions.map((edition) => edition.id).join(", ");
  return new GongkaiError("form-unknown", {
    message:
      missing === "title"
        ? {
            "zh-CN": "没有找到“……政府信息公开工作年度报告”这样的标题",
            en: "No title like 某局2018年政府信息公开工作年度报告 was found",
          }
        : {
            "zh-CN": "找不到任何已知格式特有的标题和表格行名",
            en: "None of the headings and row labels of a known form were found",
          },
    place: file,
    expected: {
      "zh-CN": `以下格式之一的年度报告：${known}`,
      en: `An annual report on one of the forms: ${known}`,
    },
    advice: {
      "zh-CN": "请核对文件是否为年度报告全文，标题须独占一行",
      en: "Check that the file is the whole report, with its title on a line of its own",
    },
  });
}

/** The error for a report whose title and tables name no year. */
export function unknownYear(file: string, title: string): GongkaiError {
  return new GongkaiError("year-unknown", {
    message: {
      "zh-CN": `标题“${title}”没有年份`,
      en: `The title "${title}" names no year`,
    },
    place: file,
    expected: {
      "zh-CN": "标题含报告年度，如“2018年”",
      en: "A title with the report year, such as 2018年",
    },
    advice: { "zh-CN": "请在标题中补上年份", en: "Put the year into the title" },
  });
}
