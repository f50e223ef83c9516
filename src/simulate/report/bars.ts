import { widthOf } from '../../explain/width.js';

/** One bar: what is certain in full colour, what the assumptions allow as a whisker, both in 分. */
export interface Bar {
  readonly label: string;
  readonly certain: number;
  readonly low: number;
  readonly high: number;
  /** What is said of it at its end. */
  readonly note: string;
}

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const width = 780;
const top = 8;

/** Where labels and bars stand: side by side, or one above the other where a label would be cut off. */
interface Layout {
  readonly left: number;
  readonly line: number;
  readonly bar: number;
  readonly label: (text: string, y: number) => string;
}

const besides = 220;
const ofColumn = 6.2;
/** Digits and letters take more than half of what a sign of Chinese takes, in wide fonts. */
const [ofNarrow, ofWide] = [7.8, 12.4];

const spanOf = (text: string): number => {
  const wide = widthOf(text) - text.length;
  return wide * ofWide + (text.length - wide) * ofNarrow;
};

const layoutOf = (labels: readonly string[]): Layout => {
  const isBeside = labels.every((label) => widthOf(label) * ofColumn <= besides - 8);
  return isBeside
    ? {
        left: besides,
        line: 26,
        bar: 0,
        label: (text, y) =>
          `<text class="label" x="${String(besides - 8)}" y="${String(y + 14)}" text-anchor="end">${escaped(text)}</text>`,
      }
    : {
        left: 0,
        line: 44,
        bar: 18,
        label: (text, y) => `<text class="label" x="0" y="${String(y + 13)}">${escaped(text)}</text>`,
      };
};

/** Bars one below another with whiskers, and a line across all of them where there is a limit. */
export const barChart = (
  bars: readonly Bar[],
  about: string,
  limit?: { readonly fen: number; readonly label: string },
): string => {
  const { left, line, bar, label: named } = layoutOf(bars.map(({ label }) => label));
  // As much room behind the bars as the longest of what is said there takes: none of it is cut off.
  const notes = 14 + Math.max(0, ...bars.map(({ note }) => spanOf(note)));
  const room = Math.max(80, width - left - notes);
  const most = Math.max(1, limit?.fen ?? 0, ...bars.map(({ high, certain }) => Math.max(high, certain)));
  const x = (fen: number): string => (left + (room * Math.max(0, fen)) / most).toFixed(1);
  const height = top * 2 + bars.length * line + (limit === undefined ? 0 : 18);
  const rows = bars.map(({ label, certain, low, high, note }, index) => {
    const above = top + index * line;
    const y = above + bar;
    const middle = (y + 10).toFixed(1);
    const whisker =
      low === high
        ? ''
        : `<line class="whisker" x1="${x(low)}" x2="${x(high)}" y1="${middle}" y2="${middle}"/><line class="whisker" x1="${x(low)}" x2="${x(low)}" y1="${String(y + 5)}" y2="${String(y + 15)}"/><line class="whisker" x1="${x(high)}" x2="${x(high)}" y1="${String(y + 5)}" y2="${String(y + 15)}"/>`;
    return [
      named(label, above),
      `<rect class="assumed" x="${String(left)}" y="${String(y + 3)}" width="${(Number(x(low)) - left).toFixed(1)}" height="14"/>`,
      `<rect class="certain" x="${String(left)}" y="${String(y + 3)}" width="${(Number(x(certain)) - left).toFixed(1)}" height="14"/>`,
      whisker,
      `<text class="note" x="${(Number(x(Math.max(high, certain))) + 6).toFixed(1)}" y="${String(y + 14)}">${escaped(note)}</text>`,
    ].join('');
  });
  const bottom = top + bars.length * line;
  const limitLine =
    limit === undefined
      ? ''
      : `<line class="limit" x1="${x(limit.fen)}" x2="${x(limit.fen)}" y1="${String(top - 4)}" y2="${String(bottom + 2)}"/><text class="note" x="${x(limit.fen)}" y="${String(bottom + 16)}" text-anchor="middle">${escaped(limit.label)}</text>`;
  return `<div class="wide"><svg viewBox="0 0 ${String(width)} ${String(height)}" role="img" aria-label="${escaped(about)}">${limitLine}${rows.join('')}</svg></div>`;
};

/** A part of a whole, by the class that colours it. */
export interface BarShare {
  readonly kind: string;
  readonly count: number;
  readonly label: string;
}

/** Wholes one below another, each cut into its parts. */
export const shareChart = (
  wholes: readonly { readonly label: string; readonly shares: readonly BarShare[] }[],
  about: string,
): string => {
  const { left, line, bar, label: named } = layoutOf(wholes.map(({ label }) => label));
  const room = width - left - 8;
  const height = top * 2 + wholes.length * line;
  const rows = wholes.map(({ label, shares }, index) => {
    const above = top + index * line;
    const y = above + bar;
    const all = Math.max(
      1,
      shares.reduce((sum, { count }) => sum + count, 0),
    );
    let at = left;
    const cells = shares.flatMap(({ kind, count, label: said }) => {
      if (count === 0) return [];
      const wide = (room * count) / all;
      const cell = `<rect class="${kind}" x="${at.toFixed(1)}" y="${String(y + 3)}" width="${wide.toFixed(1)}" height="16"><title>${escaped(said)}</title></rect>${wide > 24 ? `<text class="inside" x="${(at + wide / 2).toFixed(1)}" y="${String(y + 15)}" text-anchor="middle">${String(count)}</text>` : ''}`;
      at += wide;
      return [cell];
    });
    return `${named(label, above)}${cells.join('')}`;
  });
  return `<div class="wide"><svg viewBox="0 0 ${String(width)} ${String(height)}" role="img" aria-label="${escaped(about)}">${rows.join('')}</svg></div>`;
};
