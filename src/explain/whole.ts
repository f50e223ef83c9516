import { flag, optional, type Readers, takeOptions } from '../edge/index.js';
import type { Result } from '../engine/index.js';
import type { Language } from '../issue/index.js';
import { briefPage } from './brief/result.js';
import { explaining, type ToldKind } from './explaining.js';
import type { Format } from './formats.js';
import { resultPage } from './result.js';
import { screen } from './width.js';

/** How much of a result is told. */
export interface ExplainResultOptions {
  /** Every condition of every outcome, instead of a page that fits a screen. */
  readonly detail?: boolean;
}

const readers: Readers<ExplainResultOptions> = { detail: optional(flag) };

/** Explains a result, or what can be told as one: on a page that fits a screen, or with everything. */
export const explainWhole = <Told>(
  kind: ToldKind,
  told: Told,
  resultOf: (told: Told) => Result,
  language: Language,
  format: Format = 'text',
  options: ExplainResultOptions = {},
): string => {
  const { detail = false } = takeOptions(options, readers);
  return detail
    ? explaining(kind, told, language, format, (each) => resultPage(resultOf(each), language), screen)
    : explaining(kind, told, language, format, (each) => briefPage(resultOf(each), language), screen);
};
