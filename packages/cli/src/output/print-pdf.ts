import { GongkaiError, type LocalText } from "@gongkai/core";
import { systemCode } from "../io/system-code.ts";
import type { Run } from "../run.ts";

const ADVICE: LocalText = {
  "zh-CN":
    "请安装 Chromium、Chrome 或 Edge，或用 GONGKAI_CHROMIUM 指明其程序；也可用 --to html 写成网页，在浏览器中打印",
  en: "Install Chromium, Chrome or Edge, or name its program in GONGKAI_CHROMIUM; or use --to html and print the page in a browser",
};

const MISSING: LocalText = {
  "zh-CN": "没有找到 Chromium，不能写成 PDF",
  en: "Chromium was not found: no PDF can be written",
};

const TOO_LONG: LocalText = { "zh-CN": "Chromium 打印超时", en: "Chromium took too long" };

const FAILED: LocalText = {
  "zh-CN": "Chromium 未能打印这个网页",
  en: "Chromium could not print the page",
};

/**
 * Prints a page as PDF.
 *
 * @throws {GongkaiError} `browser-missing` where no Chromium is installed, `printing-failed`.
 */
export async function printPdf({ io }: Run, page: string): Promise<Uint8Array> {
  try {
    return await io.printPage(page);
  } catch (cause) {
    const code = systemCode(cause);
    if (code === "ENOENT")
      throw new GongkaiError("browser-missing", { message: MISSING, advice: ADVICE, cause });
    const message = code === "ETIMEDOUT" ? TOO_LONG : FAILED;
    throw new GongkaiError("printing-failed", { message, advice: ADVICE, cause });
  }
}
