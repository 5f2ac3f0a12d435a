/**
 * Reduces a printed label to what it is compared by: width, white space, punctuation and list numerals aside.
 *
 * @example
 * labelKey("其中:1. 政府网站公开数") //=> "政府网站公开数"
 */
export function labelKey(label: string): string {
  return plainKey(label)
    .replace(/^其中/, "")
    .replace(/^\d+(?=\D)/, "");
}

/**
 * Reduces a printed text to its letters and digits in their usual width.
 *
 * @example
 * plainKey("２０１８ 年度：") //=> "2018年度"
 */
export function plainKey(text: string): string {
  return text.normalize("NFKC").replace(/[\s\p{P}\p{S}]+/gu, "");
}
