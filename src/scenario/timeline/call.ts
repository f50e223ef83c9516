import { data, listOf, optional, type Reader, type Readers, readOptions } from '../../edge/index.js';
import { type DocumentWith, engineFor, type EvaluateOptions, type Taken } from '../../engine/evaluate.js';
import { withOwn } from '../../engine/index.js';
import { settings } from '../../engine/shared-options.js';
import { type InYears, spanIssues, year as readYear } from '../../engine/options.js';
import { readCallWithInput } from '../../engine/call.js';
import { mustAnswer } from '../../engine/silence.js';
import type { Issue } from '../../issue/index.js';
import type { MoneyName } from '../../kinds/index.js';
import { largestMoney } from '../../quantity/index.js';
import { preparedFor } from '../questions/prepared.js';
import type { Carried, Ledger } from './ledger.js';
import { type Timeline, timelineOf } from './timeline.js';
import { checkEnterprise, type Enterprise, type Receipt, type EnterpriseInput } from '../../subject/index.js';

/** What to go by. */
export interface TimelineOptions<Id extends DocumentWith<MoneyName> = DocumentWith<MoneyName>>
  extends Omit<EvaluateOptions<Id>, 'year' | 'subject'>, InYears {
  /** What an earlier timeline ended with: to go on where it stopped. */
  readonly carried?: Carried;
}

const nothingCarried: Carried = { received: [], possibly: [] };

// Receipts are read as an input's are, below.
const receipts: Reader<readonly unknown[]> = listOf(data);

const carriedReaders: Readers<Carried> = {
  received: receipts as Reader<Carried['received']>,
  possibly: receipts as Reader<Carried['possibly']>,
};

const readers: Readers<Taken<TimelineOptions>> = {
  document: settings.document,
  from: readYear,
  through: readYear,
  readings: settings.readings,
  reforms: settings.reforms,
  asIfInForce: settings.asIfInForce,
  assumeNone: settings.assumeNone,
  alternatives: settings.alternatives,
  reasons: settings.reasons,
  carried: optional((given, option) => readOptions(given, carriedReaders, option)),
};

interface ReadReceipts {
  readonly receipts: readonly Receipt[];
  readonly issues: readonly Issue[];
}

// Receipts are read as an input's are; which city it is makes no difference to them.
const anyCity = '某市';

const readReceipts = (list: keyof Carried, received: readonly unknown[]): ReadReceipts => {
  const parsed = checkEnterprise({ city: anyCity, received });
  if (parsed.ok) return { receipts: parsed.subject.received ?? [], issues: [] };
  return {
    receipts: [],
    issues: parsed.issues.map((each) => ({
      ...each,
      place: { option: `carried.${list}${'path' in each.place ? each.place.path.replace(/^received/u, '') : ''}` },
    })),
  };
};

/**
 * What a document pays an enterprise over several years, and when: each year is evaluated under
 * what the plan has paid in the years before it, so that once in a life is once. What surely falls
 * due is carried on as received under the plan's own name; what may have been paid is carried as a
 * doubt, which makes a later award of the same matter uncertain and never certain. Receipts that
 * the input lists are not added again; a list of receipts that was not told stays unknown.
 * Sources: the clauses each award lists; 004-100 for one payment of one matter.
 *
 * @param input the enterprise as its user writes it; money is text with a unit.
 * @returns one entry a year with what is due, what is payable and the sum so far, each in bounds:
 * `low` is certain, `high` possible; whether the bounds of the sums are `exact`, and why not (`loose`); awards that never
 * fall due with the reason; the ledger to go on with.
 * @throws HuiqiError listing every problem of the input or the options, each with its place.
 * @example
 * const years = { 2024: { revenueInTaizhou: '8亿元' }, 2025: { revenueInTaizhou: '12亿元' }, 2026: { revenueInTaizhou: '60亿元' } }
 * const course = timeline({ city: '台州市', industry: 'C3852', foundedIn: 2024, years, titles: [], projects: [], received: [] },
 *   { document: 'taizhou-matrix-2025', from: 2025, through: 2026 })
 * course.years.map(({ cumulative }) => cumulative.low) // ['30万元', '130万元']
 */
export const timeline = <Id extends DocumentWith<MoneyName>>(
  input: EnterpriseInput,
  options: TimelineOptions<Id>,
): Timeline => timelineBy(input, options);

/** The same by a document that the command line reads from a folder. */
export const timelineBy = (input: unknown, options: Taken<TimelineOptions>): Timeline => {
  const {
    options: taken,
    subject,
    input: told,
  } = readCallWithInput(input, options, readers, ({ carried = nothingCarried, ...span }) => [
    ...spanIssues(span),
    ...readReceipts('received', carried.received).issues,
    ...readReceipts('possibly', carried.possibly).issues,
  ]);
  const { carried = nothingCarried, from, through } = taken;
  const sure = readReceipts('received', carried.received);
  const possible = readReceipts('possibly', carried.possibly);
  const engine = engineFor(taken);
  mustAnswer(engine.document, 'enterprise', 'money');
  const ledger: Ledger = {
    sure: sure.receipts,
    doubts: possible.receipts.map((receipt) => ({
      receipt: { ...receipt, amount: receipt.amount ?? largestMoney },
      from: undefined,
    })),
  };
  const { marks, period, refused } = preparedFor(taken);
  const read = (each: unknown): Enterprise | undefined => {
    const parsed = checkEnterprise(each, {
      assumeNone: taken.assumeNone ?? [],
      vocabulary: engine.document.vocabulary,
    });
    return parsed.ok && refused(parsed.subject).length === 0 ? parsed.subject : undefined;
  };
  const course = timelineOf({
    engine,
    period,
    subject: subject as Enterprise,
    from,
    through,
    ledger,
    completing: { input: told, read, marks },
  });
  if (taken.reasons !== true) return course;
  // Of all that was gone through only what is told needs them.
  return {
    ...course,
    years: course.years.map((each) => ({ ...each, awards: each.awards.map(withOwn) })),
    never: course.never.map(withOwn),
  };
};
