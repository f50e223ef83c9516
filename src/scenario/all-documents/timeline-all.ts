import type { Readers } from '../../edge/index.js';
import { type InYears, spanIssues, year } from '../../engine/options.js';
import { readCall } from '../../engine/call.js';
import type { Enterprise, EnterpriseInput } from '../../subject/index.js';
import { among, callIssues, documentsReaders, type DocumentsTaken, type EvaluateAllOptions } from './call.js';
import { type AllTimeline, throughYears } from './through-years.js';

type WithoutYear<Options> = Options extends unknown ? Omit<Options, 'year' | 'subject'> : never;

/** What to go by: as `evaluateAll`, through several years. */
export type TimelineAllOptions = WithoutYear<EvaluateAllOptions<'enterprise'>> & InYears;

const readers: Readers<DocumentsTaken & InYears> = { from: year, through: year, ...documentsReaders };

/**
 * What all documents pay an enterprise over several years, and when: each year is what `evaluateAll` says of it, given
 * what the years before have paid, so that once in a life is once and a cap over documents and years is one cap. What
 * surely falls due is carried on as received under the name of the document that pays it; what may have been paid is
 * carried as a doubt. Drafts stand apart, and count what drafts alone would have paid.
 * Sources: the clauses each outcome lists.
 *
 * @param input the enterprise as its user writes it; money is text with a unit.
 * @returns one entry a year, as `evaluateAll` tells it, with the sum so far.
 * @throws HuiqiError listing every problem of the input or the options, each with its place.
 * @example
 * const titles = [{ title: 'little-giant', on: '2026-07-01' }] as const
 * const course = timelineAll({ city: '台州市', titles, projects: [], received: [] }, { from: 2026, through: 2027 })
 * course.years.map(({ drafts }) => drafts.cumulative.low) // ['100万元', '100万元']
 */
export const timelineAll = (input: EnterpriseInput, options: TimelineAllOptions): AllTimeline => {
  const { options: taken, subject } = readCall(input, options, readers, (given) => [
    ...spanIssues(given),
    ...callIssues(given),
  ]);
  const { from, through } = taken;
  return among(taken, (placed) => throughYears(placed, subject as Enterprise, { from, through }));
};
