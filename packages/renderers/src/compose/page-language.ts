const CHINESE = /[\u3400-\u9fff\uf900-\ufaff]/;

/**
 * Tells the language of a text that is printed as it stands, where it differs from the page's.
 *
 * @returns `{ lang: "zh-CN" }` for Chinese on a page in another language, else `{}`.
 */
export function languageOf(text: string, pageLang: string): { lang?: string } {
  return pageLang !== "zh-CN" && CHINESE.test(text) ? { lang: "zh-CN" } : {};
}
