/** Without it office programs take a file of values for one in the computer's own encoding. */
export const BYTE_ORDER_MARK = "\ufeff";
