export { hanNumeral } from "./numbers/han-numeral.ts";
export { readFigures } from "./numbers/read-figures.ts";
export { timesPowerOfTen, unitFactor } from "./numbers/unit-factor.ts";
