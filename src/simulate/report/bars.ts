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
const labels = 220;
const notes = 210;
const line = 26;
const top = 8;

/** Bars one below another with whiskers, and a line across all of them where there is a limit. */
export const barChart = (
  bars: readonly Bar[],
  about: string,
  limit?: { readonly fen: number; readonly label: string },
): string => {
  const room = width - labels - notes;
  const most = Math.max(1, limit?.fen ?? 0, ...bars.map(({ high, certain }) => Math.max(high, certain)));
  const x = (fen: number): string => (labels + (room * Math.max(0, fen)) / most).toFixed(1);
  const height = top * 2 + bars.length * line + (limit === undefined ? 0 : 18);
  const rows = bars.map(({ label, certain, low, high, note }, index) => {
    const y = top + index * line;
    const middle = (y + 10).toFixed(1);
    const whisker =
      low === high
        ? ''
        : `<line class="whisker" x1="${x(low)}" x2="${x(high)}" y1="${middle}" y2="${middle}"/><line class="whisker" x1="${x(low)}" x2="${x(low)}" y1="${String(y + 5)}" y2="${String(y + 15)}"/><line class="whisker" x1="${x(high)}" x2="${x(high)}" y1="${String(y + 5)}" y2="${String(y + 15)}"/>`;
    return [
      `<text class="label" x="${String(labels - 8)}" y="${String(y + 14)}" text-anchor="end">${escaped(label)}</text>`,
      `<rect class="assumed" x="${String(labels)}" y="${String(y + 3)}" width="${(Number(x(low)) - labels).toFixed(1)}" height="14"/>`,
      `<rect class="certain" x="${String(labels)}" y="${String(y + 3)}" width="${(Number(x(certain)) - labels).toFixed(1)}" height="14"/>`,
      whisker,
      `<text class="note" x="${(Number(x(Math.max(high, certain))) + 6).toFixed(1)}" y="${String(y + 14)}">${escaped(note)}</text>`,
    ].join('');
  });
  const bottom = top + bars.length * line;
  const limitLine =
    limit === undefined
      ? ''
      : `<line class="limit" x1="${x(limit.fen)}" x2="${x(limit.fen)}" y1="${String(top - 4)}" y2="${String(bottom + 2)}"/><text class="note" x="${x(limit.fen)}" y="${String(bottom + 16)}" text-anchor="middle">${escaped(limit.label)}</text>`;
  return `<div class="wide"><svg viewBox="0 0 ${String(width)} ${String(height)}" role="img" aria-label="${escaped(about)}">${rows.join('')}${limitLine}</svg></div>`;
};

/** A part of a whole, by the class that colours it. */
export interface Share {
  readonly kind: string;
  readonly count: number;
  readonly label: string;
}

/** Wholes one below another, each cut into its parts. */
export const shareChart = (
  wholes: readonly { readonly label: string; readonly shares: readonly Share[] }[],
  about: string,
): string => {
  const room = width - labels - 8;
  const height = top * 2 + wholes.length * line;
  const rows = wholes.map(({ label, shares }, index) => {
    const y = top + index * line;
    const all = Math.max(
      1,
      shares.reduce((sum, { count }) => sum + count, 0),
    );
    let at = labels;
    const cells = shares.flatMap(({ kind, count, label: said }) => {
      if (count === 0) return [];
      const wide = (room * count) / all;
      const cell = `<rect class="${kind}" x="${at.toFixed(1)}" y="${String(y + 3)}" width="${wide.toFixed(1)}" height="16"><title>${escaped(said)}</title></rect>${wide > 24 ? `<text class="inside" x="${(at + wide / 2).toFixed(1)}" y="${String(y + 15)}" text-anchor="middle">${String(count)}</text>` : ''}`;
      at += wide;
      return [cell];
    });
    return `<text class="label" x="${String(labels - 8)}" y="${String(y + 15)}" text-anchor="end">${escaped(label)}</text>${cells.join('')}`;
  });
  return `<div class="wide"><svg viewBox="0 0 ${String(width)} ${String(height)}" role="img" aria-label="${escaped(about)}">${rows.join('')}</svg></div>`;
};
