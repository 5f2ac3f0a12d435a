import { build } from "./build.mjs";

/** One process for both: a second start of Node would cost a tenth of a second. */
if (await build(["@gongkai/example-anqing-2018"])) {
  await import("../../examples/anqing-2018/dist/main.js");
} else {
  process.exitCode = 1;
}
