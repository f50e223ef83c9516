import { signs } from '../src/explain/page.js';
import { screen, widthOf } from '../src/explain/width.js';

/** A page as a terminal shows it, as one SVG without a font, a script or an address in it. */

const [cell, line, margin, bar] = [8.4, 20, 18, 34];

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const marks: readonly string[] = Object.values(signs);
const classes: Readonly<Record<string, string>> = {
  [signs.yes]: 'paid',
  [signs.open]: 'open',
  [signs.unknown]: 'open',
  [signs.bare]: 'idle',
  [signs.no]: 'idle',
};

/** Words, and runs of characters two columns wide: each is put where its columns are, whatever the font. */
const runs = (text: string): readonly string[] => {
  const found: string[] = [];
  for (const each of text) {
    const last = found.at(-1);
    const isApart = [each, last].some((one) => one === ' ' || marks.includes(one ?? ''));
    if (last !== undefined && !isApart && widthOf(each) === widthOf(last.slice(-1)))
      found.push(`${found.pop() ?? ''}${each}`);
    else found.push(each);
  }
  return found;
};

const lineClass = (text: string, index: number): string => {
  if (text.startsWith('$ ')) return 'typed';
  if (index === 1 || /^(?:[一二三四五六七八九十]+、|\d+\. )/u.test(text)) return 'head';
  return text.startsWith('※') || text.startsWith('* ') ? 'idle' : '';
};

const lineOf = (text: string, index: number): string => {
  const y = bar + margin + index * line;
  let column = 0;
  const spans = runs(text).flatMap((run) => {
    const [at, width] = [column, widthOf(run)];
    column += width;
    if (run === ' ') return [];
    const x = (margin + at * cell).toFixed(1);
    const own = classes[run] === undefined ? '' : ` class="${classes[run]}"`;
    // A sign by itself keeps its shape: fonts differ in how wide it is.
    const fit = run.length === 1 ? '' : ` textLength="${(width * cell).toFixed(1)}" lengthAdjust="spacingAndGlyphs"`;
    return [`<tspan x="${x}"${fit}${own}>${escaped(run)}</tspan>`];
  });
  const kind = lineClass(text, index);
  return `<text y="${String(y)}"${kind === '' ? '' : ` class="${kind}"`}>${spans.join('')}</text>`;
};

/** @param label what the picture shows, to whoever does not see it. */
export const picture = (text: string, label: string): string => {
  const lines = text.split('\n');
  const [width, height] = [Math.ceil(margin * 2 + screen * cell), bar + margin * 2 + (lines.length - 1) * line];
  const lights = ['#ff5f57', '#febc2e', '#28c840'].map(
    (fill, index) => `<circle cx="${String(margin + 6 + index * 20)}" cy="${String(bar / 2)}" r="6" fill="${fill}"/>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(width)} ${String(height)}" width="${String(width)}" height="${String(height)}" role="img" aria-label="${escaped(label)}">`,
    '<style>',
    'svg { --page: #fbfbfa; --ink: #24292f; --quiet: #6a737d; --good: #1a7f37; --wait: #9a6700; --typed: #0550ae; --edge: #d0d7de }',
    '@media (prefers-color-scheme: dark) { svg { --page: #161b22; --ink: #e6edf3; --quiet: #9198a1; --good: #3fb950; --wait: #d29922; --typed: #79c0ff; --edge: #30363d } }',
    'text { font: 14px ui-monospace, "SF Mono", Menlo, Consolas, "Noto Sans Mono CJK SC", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", monospace; fill: var(--ink) }',
    '.head { font-weight: 600 } .idle { fill: var(--quiet) } .paid { fill: var(--good) } .open { fill: var(--wait) } .typed { fill: var(--typed) }',
    '</style>',
    `<rect x="0.5" y="0.5" width="${String(width - 1)}" height="${String(height - 1)}" rx="8" fill="var(--page)" stroke="var(--edge)"/>`,
    ...lights,
    ...lines.map(lineOf),
    '</svg>',
    '',
  ].join('\n');
};
