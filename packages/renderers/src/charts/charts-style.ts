import { paletteStyle } from "./palette.ts";

/** What a page of pictures has beyond the style of the report's page. */
export const chartsStyle = `${paletteStyle}nav ul{display:flex;flex-wrap:wrap;gap:.3em 1.4em;margin:1.4em 0 0;padding:0;list-style:none}
figure{margin:0}
figcaption{margin:0 0 .6em;font-size:1.08rem;line-height:1.5;text-wrap:balance}
.key{display:flex;flex-wrap:wrap;gap:.1em 1.2em;margin:0 0 .6em;padding:0;list-style:none;font-size:.88rem}
.key li{display:flex;align-items:center;gap:.45em}
.key svg{flex:none}
.unit{flex-basis:100%;color:var(--muted)}
.patterns{position:absolute}
.picture svg{display:block;max-inline-size:100%;block-size:auto}
.narrow,.key .narrow{display:none}
figure .note{margin:.5em 0 0;font-size:.88rem}
.numbers{margin-block-start:1.2em}
.numbers>table{min-inline-size:0;font-size:.88rem}
.numbers td:not(.figure){inline-size:auto}
.numbers .figure{min-inline-size:3.4em}
.numbers tbody th{min-inline-size:8.5em}
.numbers th.figure{white-space:nowrap}
.numbers .undrawn{color:var(--muted)}
.numbers .total>*{border-block-start:1px solid var(--ink);font-weight:600}
@media screen and (max-width:41rem){.broad{display:none}.narrow{display:block;max-inline-size:30rem}.key .narrow{display:flex}.picture .narrow svg{inline-size:100%}.numbers tbody th{min-inline-size:6em}.numbers .figure{min-inline-size:2.6em;padding-inline:.3em}}
@media print{section{break-inside:avoid}nav{display:none}h2{margin-block-start:1.8em}}
`;

/** The hash of what stands between the tags of the style. */
export const CHARTS_STYLE_HASH = "sha256-3O2tE7QT740C7JmKf/EsrwsOBMuaHs2rc8drOQ3EG3k=";
