import type { ToldAlong, ToldCurve } from '../sweep/told.js';
import { escaped } from './bars.js';

/** A point of a drawn line: a value, and what it costs. */
interface Point {
  readonly value: number;
  readonly fen: number;
}

const [width, height] = [780, 260];
/** What is drawn above the highest of all. */
const headroom = 1.08;
const [left, right, top, bottom] = [110, 16, 12, 30];

/** A line through the ends of all stretches of a figure. */
const lineOf = ({ pieces }: ToldCurve, figure: keyof ToldAlong): readonly Point[] =>
  pieces.flatMap(({ from, through, at, rise }) => [
    { value: from, fen: at[figure] },
    { value: through, fen: at[figure] + rise[figure] * (through - from) },
  ]);

/** Points without those that would be drawn on the one before. */
const drawn = (points: readonly (readonly [x: string, y: string])[]): string =>
  points
    .filter(([x, y], index) => x !== points[index - 1]?.[0] || y !== points[index - 1]?.[1])
    .map(([x, y]) => `${x},${y}`)
    .join(' ');

export interface CurveWords {
  readonly about: string;
  readonly money: (fen: number) => string;
  /** A value that the amount or threshold takes. */
  readonly value: (fen: number) => string;
  readonly cap?: { readonly fen: number; readonly label: string };
  readonly low: number;
  readonly high: number;
}

/** What a curve costs along its values: what is certain, and from and to under the assumptions; where the cap is crossed is marked. */
export const curveChart = (curve: ToldCurve, { about, money, value: told, cap, low, high }: CurveWords): string => {
  const [certain, least, most] = [lineOf(curve, 'certain'), lineOf(curve, 'assumedLow'), lineOf(curve, 'assumedHigh')];
  const peak = Math.max(1, cap?.fen ?? 0, ...[...certain, ...most].map(({ fen }) => fen));
  const highest = headroom * peak;
  const x = (value: number): string =>
    (left + ((width - left - right) * (value - low)) / Math.max(1, high - low)).toFixed(1);
  const y = (fen: number): string =>
    (height - bottom - ((height - top - bottom) * Math.max(0, fen)) / highest).toFixed(1);
  const placed = (points: readonly Point[]): readonly (readonly [string, string])[] =>
    points.map(({ value, fen }) => [x(value), y(fen)] as const);
  const label = (at: number, fen: number): string =>
    `<text class="note" x="${String(left - 6)}" y="${String(at)}" text-anchor="end">${escaped(money(fen))}</text>`;
  const limit =
    cap === undefined
      ? ''
      : `<line class="limit" x1="${String(left)}" x2="${String(width - right)}" y1="${y(cap.fen)}" y2="${y(cap.fen)}"/><text class="note" x="${String(left + 4)}" y="${(Number(y(cap.fen)) - 4).toFixed(1)}">${escaped(cap.label)}</text>`;
  const crossings = (curve.over?.assumed ?? [])
    .flatMap(({ from, through }) => [...(from > low ? [from] : []), ...(through < high ? [through] : [])])
    .slice(0, 6)
    .map(
      (value) =>
        `<line class="limit" x1="${x(value)}" x2="${x(value)}" y1="${String(top)}" y2="${String(height - bottom)}"/><text class="note" x="${x(value)}" y="${String(height - bottom - 6)}" text-anchor="middle">${escaped(told(value))}</text>`,
    );
  return `<div class="wide"><svg viewBox="0 0 ${String(width)} ${String(height)}" role="img" aria-label="${escaped(about)}"><line class="axis" x1="${String(left)}" x2="${String(width - right)}" y1="${String(height - bottom)}" y2="${String(height - bottom)}"/><line class="axis" x1="${String(left)}" x2="${String(left)}" y1="${String(top)}" y2="${String(height - bottom)}"/>${label(Number(y(peak)) + 4, peak)}${label(height - bottom, 0)}<polygon class="assumed band" points="${drawn([...placed(most), ...[...placed(least)].reverse()])}"/><polyline class="line" points="${drawn(placed(certain))}"/>${limit}${crossings.join('')}<text class="note" x="${String(left)}" y="${String(height - 8)}">${escaped(told(low))}</text><text class="note" x="${String(width - right)}" y="${String(height - 8)}" text-anchor="end">${escaped(told(high))}</text></svg></div>`;
};
