import { widthOf } from '../explain/width.js';
import { type Issue, issue } from '../issue/index.js';
import type { ChartSpec } from '../scenario/timeline-chart.js';
import type { Checked } from './options.js';

/** What draws charts, loaded when one is asked for and not before. */
export interface Drawing {
  readonly vega: typeof import('vega');
  readonly vegaLite: typeof import('vega-lite');
}

/** Loads what draws charts: packages that are installed by those who want charts. */
export const loadDrawing = async (): Promise<Drawing> => {
  const [vega, vegaLite] = await Promise.all([import('vega'), import('vega-lite')]);
  return { vega, vegaLite };
};

const missingPackages = (): Issue => issue('packages-missing', { option: '--format' }, 'svg', { packages: 'vega vega-lite' });

const isAbsent = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND';

interface Text {
  readonly fontSize?: number;
  readonly text?: unknown;
}

/**
 * How wide a text is drawn. Without a canvas Vega takes every character for 0.8 of its height:
 * Chinese ones are as wide as they are high, and labels would run out of the picture.
 */
const measure = ({ fontSize = 11, text }: Text, line: unknown): number => Math.ceil(widthOf(String(line ?? text ?? '')) * fontSize * 0.52);

/** A chart as SVG. */
export const drawSvg = async (spec: ChartSpec, load: () => Promise<Drawing>): Promise<Checked<string>> => {
  let drawing: Drawing;
  try {
    drawing = await load();
  } catch (error) {
    if (isAbsent(error)) return { issues: [missingPackages()] };
    throw error;
  }
  const { vega, vegaLite } = drawing;
  // Exported for this and not in its types.
  (vega as unknown as { readonly textMetrics: { width: typeof measure } }).textMetrics.width = measure;
  // Results go to standard output and our own problems to standard error: what it would remark is for developers.
  const logger = vega.logger(vega.Error);
  const compiled = vegaLite.compile(spec as unknown as Parameters<typeof vegaLite.compile>[0], { logger }).spec;
  const svg = await new vega.View(vega.parse(compiled), { renderer: 'none', logger }).toSVG();
  return { value: svg, issues: [] };
};
