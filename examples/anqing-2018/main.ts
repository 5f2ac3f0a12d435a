import { mkdir, readFile, writeFile } from "node:fs/promises";
import { importReport, metrics, render, summarize, validate } from "gongkai";

const file = "examples/anqing-2018/input.txt";
const out = "examples/anqing-2018/out";

const { report, sources, findings } = await importReport(await readFile(file), { filename: file });
const result = validate(report, { sources, findings });

await mkdir(out, { recursive: true });
for (const to of ["json", "html", "text"] as const) {
  const extension = to === "text" ? "txt" : to;
  const rendered = await render(report, { to, findings: result.findings });
  await writeFile(`${out}/report.${extension}`, rendered);
}

const lang = process.env.LANG?.startsWith("zh") ? "zh-CN" : "en";
console.log(summarize({ report, result, metrics: metrics(report) }, { lang }));
console.log(`Written: ${out}/report.html, report.json, report.txt`);
