export { readFigures } from "./numbers/read-figures.ts";
