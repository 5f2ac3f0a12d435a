import { build } from "./build.mjs";

/** `pnpm start` runs the first example, `pnpm start agency-site` another one. */
const name = process.argv[2] ?? "anqing-2018";

/** One process for both: a second start of Node would cost a tenth of a second. */
if (await build([`@gongkai/example-${name}`])) {
  await import(`../../examples/${name}/dist/main.js`);
} else {
  process.exitCode = 1;
}
