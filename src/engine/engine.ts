import type { DocumentId, SharedReadingOptions } from '../documents/index.js';
import { flag, frozen, madeOnce, optional, type Readers, readOptions } from '../edge/index.js';
import { compilePlan, type Plan } from '../evaluate/index.js';
import { type Issue, type Notice, throwIfAny } from '../issue/index.js';
import { type Day, formatDay, type Period } from '../quantity/index.js';
import { receiptIssues, type Resolve, resolve } from '../resolve/index.js';
import {
  type Change,
  type Document,
  type DocumentFiles,
  type FilesOf,
  loadPrepared,
  prepareDocument,
  type PreparedDocument,
  type ReceiptTerms,
  type Rule,
  type ReadingChoices,
} from '../rule/index.js';
import type { Enterprise, Subject } from '../subject/index.js';
import { amountOf, totalsOf } from './amount.js';
import { createDecider, type Decider, nothingGranted } from './decider.js';
import { createJointSums, isOpenForNothing, type JointSums, shareAnEntry } from './jointly.js';
import { worthAtMost } from './missing.js';
import { listsOf } from './lists.js';
import { classify } from './classes.js';
import {
  day as readDay,
  files as readFiles,
  type InYear,
  period as readPeriod,
  periodOf,
  readings as readReadings,
  reforms as readReforms,
} from './options.js';
import type { RuleChange } from './rule-change.js';
import { yearAsked } from './year-asked.js';
import type { OutcomeContext } from './outcome.js';
import { withReasons } from './reasons-of.js';
import { cappedTogether, lowerElsewhere, paidBeforeDue } from './receipt-remarks.js';
import { cityRemarks, remarksFor, titlesNamedBy } from './remarks.js';
import type { Result, Total, Totals, Writable } from './result.js';
import { answers, mustAnswer } from './silence.js';
import { shortNameIssues } from './short-names.js';
import { sumsBy, type Sums } from './totals.js';
import { variantsOf } from './under-readings.js';

/** The documents of the library that files are, where it is known of all of them. */
type IdIn<Files extends DocumentFiles> = Files extends FilesOf<infer Id> ? Extract<Id, DocumentId> : never;
type OwnNames<Files extends DocumentFiles> = [Files] extends [FilesOf<DocumentId>]
  ? { readonly readings: SharedReadingOptions<IdIn<Files>>; readonly reforms: readonly RuleChange<IdIn<Files>>[] }
  : { readonly readings: ReadingChoices; readonly reforms: readonly Change[] };

export interface EngineOptions<Files extends DocumentFiles = DocumentFiles> {
  /** Options of readings other than their defaults, by reading id. */
  readonly readings?: OwnNames<Files>['readings'];
  /** Changes to rule data beyond the readings. */
  readonly reforms?: OwnNames<Files>['reforms'];
  /** Moves the plan period, to test a rule on years past: a period, or `FROM..THROUGH`. */
  readonly asIfInForce?: Period | string;
  /** The document’s last day where another takes its place within a year: through it what is dated is decided, and nothing else. */
  readonly standsThrough?: Day;
  /** Whether outcomes say which readings they hang on. Without it `dependsOn` stays empty, and evaluation is many times faster. */
  readonly alternatives?: boolean;
  /** `true` writes into every outcome why it is so: an explanation can then be written from a copy, elsewhere. */
  readonly reasons?: boolean;
}

/** One document, ready to decide: pure and synchronous, the same input always the same answer. */
export interface Engine {
  readonly document: Document;
  /** The document compiled, for what asks more of it than an evaluation. */
  readonly plan: Plan;
  /**
   * The whole result: outcomes, reasons on demand, what is missing.
   *
   * @param subject as `parseEnterprise` or `parsePlace` returned it.
   * @param asked the programme year, as `{ year: 2026 }`.
   * @throws HuiqiError for a subject that was not parsed, a year that is none, and a kind of subject
   * that the document does not speak of.
   */
  readonly evaluate: (subject: Subject, asked: InYear) => Result;
  /**
   * Bounds on the total in 分, without outcomes: for populations. `high` is `null` where there is no upper bound.
   *
   * @throws HuiqiError as `evaluate` does, and for a document that grants no awards.
   */
  readonly totals: (subject: Enterprise, asked: InYear) => Totals;
}

const awayFromDefault = ({ readings }: Document, choices: ReadingChoices): ReadingChoices =>
  Object.fromEntries(
    readings.flatMap(({ id, options }) =>
      choices[id] === undefined || choices[id] === options[0]?.id ? [] : [[id, choices[id]]],
    ),
  );

const endedBy = (period: Period, last: Day): Period => ({
  ...period,
  through: period.through < last ? period.through : last,
});

export const engineReaders: Readers<EngineOptions> = {
  readings: optional(readReadings),
  reforms: optional(readReforms),
  asIfInForce: optional(readPeriod),
  standsThrough: optional(readDay),
  alternatives: optional(flag),
  reasons: optional(flag),
};

const isAboutEnterprise = (given: OutcomeContext): given is OutcomeContext<Enterprise> =>
  given.subject.kind === 'enterprise';

/**
 * Makes an engine for one document.
 *
 * @throws HuiqiError when the document's files, a reading or a reform cannot be used; every problem
 * is listed with its file and JSON pointer.
 */
export const createDocumentEngine = <Files extends DocumentFiles>(
  files: Files,
  options: EngineOptions<NoInfer<Files>> = {},
): Engine => {
  const { value: own, issues: unread } = readFiles(files, 'files');
  const { value: taken = {}, issues: wrong } = readOptions(options, engineReaders);
  throwIfAny([...unread, ...wrong]);
  const { document, plan, evaluate, totals } = engineOf(own as DocumentFiles, taken);
  return { document, plan, evaluate, totals };
};

const totalOf = ({ low, high, isLoose = false }: Sums & Partial<JointSums>): Total => ({
  ...amountOf(low, high),
  ...(isLoose ? { loose: true } : {}),
});

const none: readonly never[] = [];

const isNarrower = (inner: Sums, outer: Sums): boolean => inner.low > outer.low || inner.high < outer.high;

/** An engine with what it decides where it is known that it may be asked. */
export interface OwnEngine extends Engine {
  /** What a subject's receipts name that is nothing it knows, or a place not in full: such a subject is not decided. */
  readonly refused: (subject: Subject) => readonly Issue[];
  readonly decide: (subject: Subject, year: number) => Result;
  /** What a result remarks on what a subject lists, whatever is decided. */
  readonly remarks: (subject: Subject, year: number) => readonly Notice[];
  readonly reckon: (subject: Enterprise, year: number) => Totals;
}

/**
 * The same from files and options that were checked, and are copies of ours.
 *
 * @param others how receipts are read of the documents beside it, asked for when one is decided: it may name any of their awards.
 * @param isMeant the rules that are decided: the others are there to be referred to.
 */
export const engineOf = (
  files: DocumentFiles,
  options: EngineOptions,
  others?: () => readonly ReceiptTerms[],
  isMeant?: (rule: Rule) => boolean,
): OwnEngine => engineOn(prepareDocument(files), options, others, isMeant);

/** A document under a setting. Results hand out its titles, clauses and readings: shared, and so not to be changed. */
export const documentOf = (
  prepared: PreparedDocument,
  { readings = {}, reforms = [] }: Pick<EngineOptions, 'readings' | 'reforms'>,
): Document => frozen(loadPrepared(prepared, { readings, reforms }));

/**
 * The same of a document that was read: several engines may be made of it.
 *
 * @param document the same under the setting, where it is at hand.
 */
export const engineOn = (
  prepared: PreparedDocument,
  options: EngineOptions,
  others?: () => readonly ReceiptTerms[],
  isMeant?: (rule: Rule) => boolean,
  document?: Document,
): OwnEngine => {
  const { reforms = [] } = options;
  const under = (readings: ReadingChoices): Document => loadPrepared(prepared, { readings, reforms });
  return engineBy(resolve, under, options, others, isMeant, document);
};

/**
 * @param resolve what takes off what was received, and choices and caps where there are any.
 * @param under the document under options of its readings: those chosen, and each other one beside them.
 */
export const engineBy = (
  resolve: Resolve,
  under: (readings: ReadingChoices) => Document,
  {
    readings = {},
    reforms = [],
    asIfInForce: moved,
    standsThrough,
    alternatives = true,
    reasons = false,
  }: EngineOptions,
  others: () => readonly ReceiptTerms[] = () => [],
  isMeant: (rule: Rule) => boolean = () => true,
  document: Document = frozen(under(readings)),
): OwnEngine => {
  const asIfInForce = typeof moved === 'string' ? periodOf(moved) : moved;
  const period = asIfInForce ?? document.period;
  const plan =
    standsThrough === undefined
      ? compilePlan(document, period, false, isMeant)
      : compilePlan(document, endedBy(period, standsThrough), true, isMeant);
  const chosen = frozen(awayFromDefault(document, readings));
  const changed = frozen(reforms);
  const named = titlesNamedBy(document);
  // Compiled when the first outcome asks, then kept.
  let decider: Decider | undefined;

  const sums = madeOnce(() => createJointSums(plan, sumsBy(resolve, plan)));
  const beside = (): readonly ReceiptTerms[] => [...document.formerTerms, ...others()];
  const refused: OwnEngine['refused'] = (subject) => {
    const received = subject.kind === 'enterprise' ? receiptIssues(subject, document, beside) : none;
    const misnamed = shortNameIssues(document, subject);
    return misnamed.length === 0 ? received : [...misnamed, ...received];
  };

  const decideFor = (subject: Subject, year: number): Result => {
    throwIfAny(refused(subject));
    decider ??= createDecider(plan, alternatives ? variantsOf(under, plan, readings) : [], changed, resolve);
    const given: OutcomeContext = { plan, subject, year, readings: chosen, reforms: changed };
    const { awards, total: apart, missing } = isAboutEnterprise(given) ? decider.awards(given) : nothingGranted;
    const joint = isAboutEnterprise(given) && apart.low < apart.high ? sums()(given.subject, year) : undefined;
    const isLoose = (sums: JointSums): boolean =>
      sums.isLoose || apart.isLoose === true || shareAnEntry(awards, plan) || isOpenForNothing(awards);
    const total = joint === undefined ? apart : { ...joint, isLoose: isLoose(joint) };
    const lists = listsOf(awards, decider.standings(given), decider.limits(given));
    // A key at a time, in the order in which they are written out: several spreads take many times as long.
    const result = {
      kind: 'result',
      document: document.id,
      status: document.status,
      statusNote: document.statusNote,
    } as Writable<Result>;
    if (subject.name !== undefined) result.subject = subject.name;
    result.year = year;
    if (asIfInForce !== undefined)
      result.asIfInForce = { from: formatDay(asIfInForce.from), through: formatDay(asIfInForce.through) };
    result.readings = chosen;
    if (changed.length > 0) result.reforms = changed;
    result.assumed = subject.kind === 'enterprise' ? subject.assumedNone : [];
    result.notices = [
      ...subject.notices,
      ...cityRemarks(document, subject),
      ...remarksFor(document, named, subject, year),
      ...(subject.kind === 'enterprise' ? lowerElsewhere(subject, document, awards) : none),
      ...(subject.kind === 'enterprise' ? paidBeforeDue(subject, document, awards) : none),
      ...cappedTogether(document, awards),
    ];
    Object.assign(result, lists);
    const { class: ranked, tiers } = classify(plan, decider.variants, subject, year, lists.tiers);
    result.tiers = tiers;
    result.class = ranked;
    // A city's targets are decided over all its documents together: see assess-city.
    result.targets = [];
    result.total = totalOf(total);
    result.missing = isNarrower(total, apart) ? worthAtMost(missing, total.high - total.low) : missing;
    return reasons ? withReasons(result) : result;
  };

  const paysAwards = answers(document, 'enterprise', 'money');
  const reckon = (subject: Enterprise, year: number): Totals => {
    throwIfAny(refused(subject));
    const { low, high } = sums()(subject, year);
    return totalsOf(low, high);
  };

  return {
    document,
    plan,
    refused,
    decide: decideFor,
    remarks: (subject, year) => remarksFor(document, named, subject, year),
    reckon,
    evaluate: (subject, asked) => {
      const year = yearAsked(subject, asked);
      mustAnswer(document, subject.kind);
      return decideFor(subject, year);
    },
    totals: (subject, asked) => {
      const year = yearAsked(subject, asked, 'enterprise');
      if (!paysAwards) mustAnswer(document, 'enterprise', 'money');
      return reckon(subject, year);
    },
  };
};
