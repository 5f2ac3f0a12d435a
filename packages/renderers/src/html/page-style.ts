import { darkPalette, lightPalette, paletteStyle } from "./palette.ts";

/** What a page looks like. */
export interface PageStyle {
  /** What stands between the tags of the style, but for the line break after the first. */
  readonly css: string;
  /** The `Content-Security-Policy` that allows it. */
  readonly policy: string;
}

/**
 * The policy of a page: nothing is loaded, run or sent, whatever stands in its texts.
 *
 * @param hash SHA-256 in Base64 of what stands between the tags of the style.
 */
export const policyFor = (hash: string): string =>
  `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;

/** One column of 36 characters, one accent, nothing that moves, A4 in print. */
const css = `:root{color-scheme:light dark;${paletteStyle(lightPalette)}}
@media (prefers-color-scheme:dark){:root{${paletteStyle(darkPalette)}}}
*{box-sizing:border-box}
html{font-size:106.25%;-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font-family:-apple-system,"PingFang SC","Hiragino Sans GB","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",system-ui,sans-serif;line-height:1.7;text-autospace:normal;line-break:strict;overflow-wrap:anywhere}
main{max-inline-size:calc(36em + 2.5rem);margin:0 auto;padding:3.5rem 1.25rem 5rem}
main:focus{outline:none}
h1,h2,h3,h4,h5,h6{line-height:1.4;text-wrap:balance;break-after:avoid}
h1{margin:0 0 .5em;font-size:1.75rem}
h2{margin:2.6em 0 .8em;padding-block-start:.7em;border-block-start:1px solid var(--line);font-size:1.3rem}
h3{margin:1.8em 0 .6em;font-size:1.08rem}
h4,h5,h6{margin:1.5em 0 .5em;font-size:1rem}
p{margin:0 0 .8em}
article>p:not(.meta):lang(zh){text-indent:2em;text-align:justify}
.meta{margin:0 0 1.4em;color:var(--muted);font-size:.9rem}
time{white-space:nowrap}
a{color:var(--accent);text-underline-offset:.2em}
a:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--accent);outline-offset:3px}
:target{background:var(--wash);box-shadow:0 0 0 .25em var(--wash);scroll-margin-block-start:2rem}
.skip{position:absolute;inset-inline-start:-999rem}
.skip:focus{position:fixed;inset:.75rem auto auto .75rem;z-index:1;padding:.5rem 1rem;background:var(--paper);outline:3px solid var(--accent)}
.wide{margin:1.6em 0 2em;overflow-x:auto}
.wide>table{min-inline-size:32rem;margin:0}
.dense>table{min-inline-size:0}
.dense .figure{min-inline-size:3.9em;padding-inline:.4em}
@media screen and (min-width:64rem){.dense{--room:min(100vw - 4rem,60rem);inline-size:var(--room);margin-inline-start:calc((100% - var(--room))/2)}.dense:not(:lang(zh)){--room:min(100vw - 4rem,72rem)}}
table{inline-size:100%;margin:1.6em 0 2em;border-collapse:collapse;border-block-end:2px solid var(--ink);font-size:.92rem;line-height:1.55;font-variant-numeric:tabular-nums lining-nums}
caption{padding-block-end:.6em;font-weight:600;text-align:start;break-after:avoid}
.note{display:block;color:var(--muted);font-size:.9em;font-weight:400}
th,td{padding:.5em .65em;border-bottom:1px solid var(--line);text-align:start;vertical-align:top}
thead th{border-bottom:1px solid var(--ink);vertical-align:bottom}
thead tr:first-child th,caption+tbody tr:first-child th[scope=col]{border-top:2px solid var(--ink)}
tbody th{min-inline-size:5em;font-weight:400}
tbody th[scope=col]{font-weight:600}
.dense th[scope=row]:not([colspan]):not([rowspan]){min-inline-size:14em}
td:not(.figure){inline-size:52%}
.figure{min-inline-size:4.5em;text-align:end;white-space:nowrap}
th.figure{white-space:normal;text-wrap:balance}
th:not(:lang(zh)){overflow-wrap:break-word;hyphens:auto}
.stated{text-decoration:underline dotted var(--accent);text-underline-offset:.25em}
.finding{display:inline-block;margin-inline-start:.4em;padding:0 .4em;border:1px solid var(--line);border-inline-start:3px solid var(--muted);background:var(--wash);font-size:.82rem;font-weight:400;line-height:1.5;white-space:normal;text-align:start;text-indent:0}
.finding.error{border-inline-start-color:var(--accent)}
.figure .finding{display:block;margin:.2em 0 0;overflow-wrap:normal;word-break:keep-all}
.finding a{white-space:nowrap}
#particulars{color:var(--muted)}
#particulars caption,#particulars thead{color:var(--ink)}
#gongkai-findings{margin-block-start:4rem}
#gongkai-findings h2{border-block-start:2px solid var(--accent)}
#gongkai-findings ol{margin:0;padding:0;list-style:none}
#gongkai-findings li{margin:0 0 1.4em;padding-inline-start:1em;border-inline-start:3px solid var(--line)}
#gongkai-findings .error{border-color:var(--accent)}
#gongkai-findings .warning{border-color:var(--muted)}
#gongkai-findings .error strong{color:var(--accent)}
#gongkai-findings p{margin:0 0 .3em}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.1em 1em;margin:0;color:var(--muted);font-size:.9rem}
dd{margin:0}
code{font-family:ui-monospace,"SF Mono",Menlo,Consolas,monospace;font-size:.92em}
@media screen{.dense th[scope=row]:not([rowspan]){position:sticky;inset-inline-start:0;background:var(--paper)}.wide .note{position:sticky;inset-inline-start:0;inline-size:fit-content;max-inline-size:calc(100vw - 2rem)}}
@media screen and (max-width:64rem){.dense th[scope=row]:not([colspan]):not([rowspan]){min-inline-size:9em}.dense .figure{min-inline-size:2.5em;padding-inline:.2em}.dense:not(:lang(zh)) thead .figure{padding-block:.4em;white-space:nowrap;writing-mode:vertical-rl}}
@media (max-width:30rem){main{padding:2rem 1rem 4rem}h1{font-size:1.45rem}article>p:not(.meta):lang(zh){text-align:start}th,td{padding-inline:.35em}tbody th{min-inline-size:4em}.figure{min-inline-size:3em}}
@media screen and (max-width:30rem){.wide>table{min-inline-size:0}.dense>table{font-size:.8rem}.dense .figure{min-inline-size:0;padding-inline:.14em}.dense thead .figure,.dense tbody th[rowspan]{min-inline-size:0;padding:.4em .07em;writing-mode:vertical-rl}.dense th[scope=row]:not([colspan]):not([rowspan]){min-inline-size:7.5em}}
@media (prefers-contrast:more){:root{--muted:var(--ink);--line:var(--ink)}}
@media (forced-colors:active){:target{outline:2px solid}.stated{text-decoration:underline}}
@page{size:A4;margin:22mm 20mm}
@media print{:root{color-scheme:light;--paper:#fff;--wash:#fff;--ink:#000;--muted:#333;--line:#bbb;--accent:#000}html{font-size:10.5pt}main{max-inline-size:none;padding:0}.skip{display:none}.wide{overflow:visible}.wide>table{min-inline-size:0}.dense th[scope=row]:not([colspan]):not([rowspan]){min-inline-size:9em}.dense .figure{min-inline-size:2.8em;padding-inline:.35em}thead{display:table-header-group}tr:not(:has(>[rowspan])),li{break-inside:avoid}p{orphans:2;widows:2}a{color:inherit;text-decoration:none}:target{box-shadow:none}#gongkai-findings{break-before:page}}
`;

/** The style without a theme; a test tells its hash where it changes. */
export const pageStyle: PageStyle = {
  css,
  policy: policyFor("7751PZ3EZGH6uo/4MAWpOkLGSvFUJO4ePZ4Ig3VZRnc="),
};
