export { hanNumeral } from "./numbers/han-numeral.ts";
export { readFigures } from "./numbers/read-figures.ts";
export { unitFactor } from "./numbers/unit-factor.ts";
