/** Parentheses with an address or a telephone number, and titles of documents: nothing is stated there. */
const SET_ASIDE =
  /[(（][^()（）]{0,20}(?:地址|邮编|邮政编码|电话|传真|联系人|邮箱|网址)[:：][^()（）]{0,200}[)）]|《[^《》]{0,200}》/gu;

/** Blots out what states nothing, so that all places in the text stay where they are. */
export const maskText = (text: string): string =>
  text.replace(SET_ASIDE, (found) => "□".repeat(found.length));
