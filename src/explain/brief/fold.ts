import type { Page } from '../page.js';
import { printPage } from '../formats.js';
import { screen, toldIn } from '../width.js';

/**
 * What a page leaves to `--detail` where it is longer than a screen, the first first: what is to be done about remarks, the
 * paths of what is missing, the names of other documents that do not apply, reasons of what is refused, of what cannot be
 * told yet (what it lacks stands below), what remarks say, and why awards are paid. What awards come to, and what they would under another interpretation, is never left out.
 */
const folds = ['advice', 'paths', 'others', 'refusals', 'untold', 'remarks', 'met', 'open'] as const;

export type Folded = ReadonlySet<(typeof folds)[number]>;

/** A page with everything that it says where there is room. */
export const unfolded: Folded = new Set();

// How many lines a screen has.
const height = 30;

/**
 * A page that fits a screen where it can: whatever the terminal and the format, the same is left out.
 *
 * @param below how many lines are printed below it.
 */
export const fittingScreen = (below: number, pageOf: (folded: Folded) => Page): Page => {
  const linesOf = (page: Page): number => toldIn(undefined, () => printPage(page, 'text', screen)).split('\n').length;
  let page = pageOf(unfolded);
  for (let count = 1; count <= folds.length && linesOf(page) + below > height; count += 1)
    page = pageOf(new Set(folds.slice(0, count)));
  return page;
};
