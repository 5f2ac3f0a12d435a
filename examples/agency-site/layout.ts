import { htmlEscape } from "escape-goat";

interface Crumb {
  readonly label: string;
  /** Absent: the page itself. */
  readonly href?: string;
}

export interface Page {
  /** Where the page stands in the site. */
  readonly path: string;
  readonly title: string;
  /** The way from the first page, without it; the last is this page. */
  readonly crumbs: readonly Crumb[];
  /** Of the main part. */
  readonly html: string;
  /** Beside the style of the site. */
  readonly style?: string;
}

export const SITE = "某县政府信息公开";

/** From a page back to the folder of the site: `../` for each folder that it stands in. */
const rootOf = (path: string): string => "../".repeat(path.split("/").length - 1);

const links = [
  { label: "年度报告", path: "index.html" },
  { label: "历年数据", path: "compare/index.html" },
];

function writeHeader({ path }: Page): string {
  const root = rootOf(path);
  const items = links.map(({ label, path: target }) => {
    const current = target === path ? ' aria-current="page"' : "";
    return htmlEscape`<li><a href="${root}${target}"`.concat(
      current,
      htmlEscape`>${label}</a></li>`,
    );
  });
  return `<header class="site"><div class="frame">
<a class="name" href="${root}index.html">${SITE}</a>
<nav aria-label="主导航"><ul>${items.join("")}</ul></nav>
</div></header>
`;
}

function writeCrumbs({ path, crumbs }: Page): string {
  if (crumbs.length === 0) return "";
  const items = [{ label: "首页", href: `${rootOf(path)}index.html` }, ...crumbs].map(
    ({ label, href }: Crumb) =>
      href === undefined
        ? htmlEscape`<li aria-current="page">${label}</li>`
        : htmlEscape`<li><a href="${href}">${label}</a></li>`,
  );
  return `<nav class="crumbs frame" aria-label="当前位置"><ol>${items.join("")}</ol></nav>\n`;
}

/** Writes a page of the site: what is the same everywhere, around what is its own. */
export function writePage(page: Page): string {
  const title = page.crumbs.length === 0 ? page.title : `${page.title} - ${SITE}`;
  const style = page.style === undefined ? "" : `<style>\n${page.style}</style>\n`;
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${htmlEscape(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${rootOf(page.path)}site.css">
${style}</head>
<body>
<a class="skip" href="#main">跳到正文</a>
${writeHeader(page)}${writeCrumbs(page)}<main id="main" class="frame" tabindex="-1">
${page.html}</main>
<footer class="site"><div class="frame">
<p>主办：某县政务公开办公室</p>
<p>这是一个示例网站，单位和数据都是虚构的。</p>
</div></footer>
</body>
</html>
`;
}
