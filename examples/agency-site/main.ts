import { buildSite } from "./build-site.ts";

const source = "examples/agency-site";
const out = `${source}/out`;

const started = performance.now();
const paths = await buildSite({ source, out });
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(`Written in ${seconds} s: ${paths.length} files; open ${out}/index.html`);
