import { loadBuilt } from "./load-built.mjs";

// Started by writing.mjs: node write-in-a-row.mjs COUNT REPORT-JSON
const [count = "0", json = "{}"] = process.argv.slice(2);
const renderers = await loadBuilt("@gongkai/renderers");
for (let at = 0; at < Number(count); at += 1) {
  const report = JSON.parse(json);
  for (const to of renderers.renderFormats) await renderers.render(report, { to });
}
