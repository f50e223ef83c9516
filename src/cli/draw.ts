import type * as Vega from 'vega';
import type * as VegaLite from 'vega-lite';
import { widthOf } from '../explain/width.js';
import { issue } from '../issue/checking.js';
import type { ChartSpec } from '../scenario/timeline/chart.js';
import type { Checked } from './checked.js';

/** What draws charts. */
export interface Drawing {
  readonly vega: typeof Vega;
  readonly vegaLite: typeof VegaLite;
}

/** Loads what draws charts: packages that only those install who want charts. */
export const loadDrawing = async (): Promise<Drawing> => {
  const [vega, vegaLite] = await Promise.all([import('vega'), import('vega-lite')]);
  return { vega, vegaLite };
};

const isAbsent = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND';

/**
 * How wide a line is drawn. Without a canvas Vega takes every character for 0.8 of its height:
 * Chinese ones are as wide as they are high, and labels would run out of the picture.
 */
const measure = ({ fontSize = 11 }: { readonly fontSize?: number }, line: string | undefined): number =>
  Math.ceil(widthOf(line ?? '') * fontSize * 0.52);

/** A chart as SVG; without the packages, the problem that says what to install. */
export const drawSvg = async (spec: ChartSpec, load: () => Promise<Drawing>): Promise<Checked<string>> => {
  let drawing: Drawing;
  try {
    drawing = await load();
  } catch (error) {
    if (isAbsent(error))
      return { issues: [issue('packages-missing', { option: '--format' }, 'svg', { packages: 'vega vega-lite' })] };
    throw error;
  }
  const { vega, vegaLite } = drawing;
  // Vega exports it for others to replace, and leaves it out of its types.
  (vega as unknown as { readonly textMetrics: { width: typeof measure } }).textMetrics.width = measure;
  // What it would remark is for developers: standard error is for our own problems.
  const logger = vega.logger(vega.Error);
  const compiled = vegaLite.compile(spec as unknown as Parameters<typeof vegaLite.compile>[0], { logger }).spec;
  return { value: await new vega.View(vega.parse(compiled), { renderer: 'none', logger }).toSVG(), issues: [] };
};
