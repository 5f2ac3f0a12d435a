import { GongkaiError, type LocalText } from "@gongkai/core";

/** The formats that are read. */
const READ: LocalText = {
  "zh-CN": "网页、文本、CSV、DOCX、XLSX、PDF，或报告 JSON",
  en: "A page, text, CSV, DOCX, XLSX or PDF, or report JSON",
};

/** The error for a file that is cut off, or not what its first bytes say. */
export const fileDamaged = (file: string, format: string, cause?: unknown): GongkaiError =>
  new GongkaiError("file-damaged", {
    message: {
      "zh-CN": `${format} 文件已损坏或不完整`,
      en: `The ${format} file is damaged or incomplete`,
    },
    place: file,
    advice: {
      "zh-CN": "请重新下载，或用办公软件打开后另存",
      en: "Download it again, or open it in an office program and save it anew",
    },
    ...(cause === undefined ? {} : { cause }),
  });

/** The error for a file that asks for a password. */
export const fileEncrypted = (file: string): GongkaiError =>
  new GongkaiError("file-encrypted", {
    message: { "zh-CN": "文件有密码保护", en: "The file is protected by a password" },
    place: file,
    advice: {
      "zh-CN": "请取消密码后另存，再导入",
      en: "Save it without its password, and import that",
    },
  });

/** A format that `officeFormat` tells: an office program on the same machine can do the saving. */
export const CONVERTIBLE: LocalText = {
  "zh-CN": "；装有 LibreOffice 时也可用 gongkai import --convert",
  en: "; where LibreOffice is installed, gongkai import --convert does that",
};

/** The error for a format that is not read: what it is, and what to save it as. */
export const formatUnread = (
  file: string,
  format: LocalText,
  saveAs: string,
  more: LocalText = { "zh-CN": "", en: "" },
): GongkaiError =>
  new GongkaiError("file-format", {
    message: {
      "zh-CN": `不读取${format["zh-CN"]}`,
      en: `This is ${format.en}, which is not read`,
    },
    place: file,
    expected: READ,
    advice: {
      "zh-CN": `请用办公软件打开，另存为 ${saveAs}，再导入${more["zh-CN"]}`,
      en: `Open it in an office program, save it as ${saveAs}, and import that${more.en}`,
    },
  });

/** The error for pictures of pages: they hold no text to read. */
export const fileScanned = (file: string): GongkaiError =>
  new GongkaiError("file-scanned", {
    message: {
      "zh-CN": "文件是扫描件或图片，其中没有文字",
      en: "The file is a scan or a picture: it holds no text",
    },
    place: file,
    expected: READ,
    advice: {
      "zh-CN": "请取得可复制文字的版本；识别图片中的文字不在本工具范围内，也不猜测数字",
      en: "Get a version with real text; letters in pictures are not recognized here, and figures never guessed",
    },
  });
