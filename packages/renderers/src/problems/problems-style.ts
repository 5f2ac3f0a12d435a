/** The style of the table of problems: wide, quiet, one accent, landscape in print. */
export const problemsStyle = `:root{color-scheme:light dark;--paper:#fff;--wash:#f7f5f2;--ink:#1e2226;--muted:#5a626b;--line:#d9d8d4;--accent:#97311f;--warn:#7a5200}
@media (prefers-color-scheme:dark){:root{--paper:#16181a;--wash:#212427;--ink:#e3e4e5;--muted:#a6adb4;--line:#3b4045;--accent:#f0a08c;--warn:#e3bd6b}}
*{box-sizing:border-box}
html{font-size:100%;-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font-family:-apple-system,"PingFang SC","Hiragino Sans GB","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",system-ui,sans-serif;line-height:1.6;text-autospace:normal;overflow-wrap:anywhere}
main{max-inline-size:84rem;margin:0 auto;padding:2.5rem 1.5rem 4rem}
h1{margin:0 0 .4em;font-size:1.6rem;line-height:1.3}
h2{margin:2.2em 0 .7em;font-size:1.2rem}
h3{margin:0;font-size:1rem}
p{margin:0 0 .8em;max-inline-size:48em}
.lead{font-size:1.1rem}
.note,.rule{color:var(--muted);font-size:.9rem}
a{color:var(--accent);text-underline-offset:.2em}
a:focus-visible,input:focus-visible{outline:3px solid var(--accent);outline-offset:3px}
table{inline-size:100%;border-collapse:collapse;font-size:.92rem;line-height:1.5;font-variant-numeric:tabular-nums lining-nums}
caption{padding:1.6em 0 .5em;text-align:start;font-weight:600}
th,td{padding:.5em .6em;border-block-end:1px solid var(--line);text-align:start;vertical-align:top}
thead th{border-block-start:2px solid var(--ink);border-block-end:1px solid var(--ink);font-size:.88rem;white-space:nowrap}
tbody th[scope=rowgroup]{padding-block-start:1.2em;border-block-end-color:var(--muted);background:var(--wash);font-weight:400}
.figure{text-align:end}
td.figure{min-inline-size:4em;max-inline-size:8em;font-weight:600;overflow-wrap:break-word}
.files td.figure{font-weight:400}
td.rule{min-inline-size:9.5em;overflow-wrap:break-word}
td.place{min-inline-size:11em}
.files{max-inline-size:60rem}
.wide{overflow-x:auto}
.wide>table{min-inline-size:64rem}
.files>table{min-inline-size:36rem}
.severity{white-space:nowrap;font-weight:600}
.error .severity,.unreadable .severity{color:var(--accent)}
.warning .severity{color:var(--warn)}
.info .severity,.accepted .severity{color:var(--muted);font-weight:400}
.accepted td{color:var(--muted)}
code{font-family:ui-monospace,"SF Mono",Menlo,Consolas,monospace;font-size:.88em}
label{display:inline-flex;gap:.5em;align-items:center;padding:.4em 0;cursor:pointer}
input{inline-size:1.1em;block-size:1.1em;accent-color:var(--accent)}
body:not(:has(#hints:checked)) :is(tr.info,tr.accepted,tbody.quiet){display:none}
@page{size:A4 landscape;margin:14mm 12mm}
@media print{:root{color-scheme:light;--paper:#fff;--ink:#000;--muted:#333;--line:#bbb;--accent:#000;--warn:#000}html{font-size:9pt}main{max-inline-size:none;padding:0}label{display:none}.wide{overflow:visible}.wide>table{min-inline-size:0}thead{display:table-header-group}tr{break-inside:avoid}a{color:inherit;text-decoration:none}}
`;
