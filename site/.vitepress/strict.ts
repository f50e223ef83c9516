/**
 * What VitePress 1.6.4 needs to run under a policy that allows scripts and styles from files alone. It leans on what that
 * version writes, so the version is pinned, and the tests of the site look for every breach.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteConfig } from 'vitepress';

/** The header that the site is served with. Pages may not be framed, but for the one that is made to be. */
export const policyFor = (path: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "font-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${/^\/(?:v\/[^/]+\/)?(?:en\/)?embed(?:\.html)?$/u.test(path) ? '*' : "'none'"}`,
  ].join('; ');

/** Inline scripts of a page, by the names of the files that they become. */
const scripts = new Map<string, string>();

const inFile = (code: string): string => {
  const name = `inline.${createHash('sha256').update(code).digest('hex').slice(0, 8)}.js`;
  scripts.set(name, code);
  return name;
};

const inlineScript = /<script(?![^>]*\bsrc=)[^>]*>(?<code>[\s\S]*?)<\/script>/gu;
const moduleScript = /<script type="module" src="(?<path>[^"]*)"><\/script>/gu;
const iconSheet = /<link\b[^>]*href="[^"]*vp-icons\.css"[^>]*>/u;

/** Modules are run once the page has been painted: what stands in its HTML is seen before it comes alive. */
const afterPaint = (paths: readonly string[]): string => `addEventListener('DOMContentLoaded', () => {
  const run = () => {
    for (const path of ${JSON.stringify(paths)}) {
      const script = document.createElement('script');
      Object.assign(script, { type: 'module', async: false, src: path });
      document.head.append(script);
    }
  };
  if (document.hidden) run();
  else requestAnimationFrame(() => setTimeout(run));
});`;

/**
 * The inline scripts of a page become one file, which runs its modules as well; what a style attribute says is said again when
 * the page comes alive. Colours of code stand at the end, where no drawing waits for them.
 */
export const strictHtml = (html: string, base: string): string => {
  const inline = [...html.matchAll(inlineScript)].map(({ groups }) => groups?.['code'] ?? '');
  const modules = [...html.matchAll(moduleScript)].map(({ groups }) => groups?.['path'] ?? '');
  const file = inFile([...inline, afterPaint(modules)].join(';\n'));
  return html
    .replace(inlineScript, '')
    .replace(moduleScript, '<link rel="modulepreload" href="$<path>">')
    .replace(iconSheet, '')
    .replace('</head>', `<script src="${base}assets/${file}"></script></head>`)
    .replace('</body>', `<link rel="stylesheet" href="${base}code.css"></body>`)
    .replace(/(<[a-z][^<>]*?) style="[^"]*"/gu, '$1');
};

const coloured = new Map<string, string>();

interface Highlighted {
  readonly properties: Record<string, unknown>;
}

/** Colours of code as classes instead of style attributes; the file with them is written at the end. */
export const colourClasses = {
  name: 'huiqi:colour-classes',
  span: (node: Highlighted): void => {
    const { style } = node.properties;
    if (typeof style !== 'string') return;
    const name = coloured.get(style) ?? `c${String(coloured.size)}`;
    coloured.set(style, name);
    node.properties['class'] = name;
    delete node.properties['style'];
  },
};

const functionMark = '_vp-fn_';

/** Data with its functions as the code they are, instead of as text that is made code of. */
const literal = (value: unknown): string => {
  if (typeof value === 'string' && value.startsWith(functionMark)) return `(${value.slice(functionMark.length)})`;
  if (Array.isArray(value)) return `[${value.map(literal).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([key, each]) => `${JSON.stringify(key)}:${literal(each)}`)
    .join()}}`;
};

const plainMetadata = (code: string): string =>
  code.replace(
    /function deserializeFunctions.*?window\.__VP_SITE_DATA__=deserializeFunctions\(JSON\.parse\((?<data>".*")\)\);/su,
    (_, data: string) => `window.__VP_SITE_DATA__=${literal(JSON.parse(JSON.parse(data) as string))};`,
  );

export const strictEnd = ({ outDir, assetsDir }: SiteConfig): void => {
  const assets = join(outDir, assetsDir);
  mkdirSync(assets, { recursive: true });
  for (const [name, code] of scripts) writeFileSync(join(assets, name), code);
  writeFileSync(
    join(outDir, 'code.css'),
    [...coloured].map(([style, name]) => `.vp-doc span.${name}{${style}}`).join('\n'),
  );
  if (readFileSync(join(outDir, 'vp-icons.css'), 'utf8') !== '')
    throw new Error('The theme has icons now: its pages have to load them.');
  for (const name of readdirSync(join(assets, 'chunks')).filter((file) => file.startsWith('metadata.'))) {
    const file = join(assets, 'chunks', name);
    const code = plainMetadata(readFileSync(file, 'utf8'));
    if (code.includes('new Function')) throw new Error('VitePress writes its metadata in another way now.');
    writeFileSync(file, code);
  }
  // As hosts of static files take it.
  writeFileSync(
    join(outDir, '_headers'),
    `/*\n  Content-Security-Policy: ${policyFor('/')}\n${[
      '/embed',
      '/en/embed',
      '/v/:version/embed',
      '/v/:version/en/embed',
    ]
      .map((path) => `${path}\n  ! Content-Security-Policy\n  Content-Security-Policy: ${policyFor('/embed')}\n`)
      .join('')}`,
  );
};
