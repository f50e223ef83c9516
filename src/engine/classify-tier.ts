import type { RankedDocumentId, RuleIds } from '../documents/index.js';
import { optional, type Readers } from '../edge/index.js';
import type { OwnEngine } from './engine.js';
import { engineOfRules } from './engine-of-rules.js';
import type { EvaluateOptions, Taken } from './evaluate-options.js';
import type { Heading, RankedTier, Result, TierClass } from './index.js';
import { document as readDocument, settings } from './shared-options.js';
import { headingOf, isRankedTier } from './lists.js';
import { type InYear } from './options.js';
import { readCall } from './call.js';
import { mustRank } from './silence.js';
import type { Document } from '../rule/index.js';
import type { Subject, EnterpriseInput } from '../subject/index.js';

/** The class of an enterprise among ranked libraries, with every library it was held against. */
export interface Classification<
  Id extends RankedDocumentId = RankedDocumentId,
  Path extends string = RuleIds[Id]['path'],
>
  extends Heading, TierClass<RuleIds[Id]['class'], RuleIds[Id]['reading']> {
  readonly kind: 'classification';
  /** The libraries, the highest first, each with its `tier` and `criteria`. */
  readonly tiers: readonly RankedTier<RuleIds[Id]['tier'], RuleIds[Id]['class'], RuleIds[Id]['reading'], Path>[];
}

/** By what libraries are ranked, whatever the year. Without a document, the Shaoxing libraries are meant. */
export type RankingOptions<Id extends RankedDocumentId = RankedDocumentId> = Omit<
  EvaluateOptions<Id>,
  'document' | 'subject' | 'year'
> & {
  readonly document?: Id;
};

/** What to classify by. */
export type ClassifyOptions<Id extends RankedDocumentId = RankedDocumentId> = RankingOptions<Id> & InYear;

/** The document whose libraries are meant where none is named. */
export type UsualRanking = 'shaoxing-growth-2021';

export const rankingReaders: Readers<Taken<RankingOptions>> = {
  document: optional(readDocument),
  readings: settings.readings,
  reforms: settings.reforms,
  asIfInForce: settings.asIfInForce,
  assumeNone: settings.assumeNone,
  alternatives: settings.alternatives,
  reasons: settings.reasons,
};

const nowhere = { answer: 'none', possible: ['none'], matches: [], dependsOn: [] } as const;

const libraries: UsualRanking = 'shaoxing-growth-2021';

const rankingEngine = ({ document = libraries, ...taken }: Taken<RankingOptions>): OwnEngine => {
  const engine = engineOfRules({ ...taken, document });
  mustRank(engine.document);
  return engine;
};

/** The document whose libraries are ranked, of a call whose options were checked. */
export const rankingDocument = (options: Taken<RankingOptions>): Document => rankingEngine(options).document;

/** The class of an enterprise in a year, of a call whose options were checked. */
export const rankedIn = <Id extends RankedDocumentId>(
  subject: Subject,
  { year, ...setting }: Taken<ClassifyOptions>,
): Classification<Id> => {
  const result = rankingEngine(setting).evaluate(subject, { year }) as Result<RuleIds[Id]>;
  const { class: among, tiers } = result;
  return { kind: 'classification', ...headingOf(result), ...(among ?? nowhere), tiers: tiers.filter(isRankedTier) };
};

/**
 * The cultivation library of an enterprise in a programme year: the highest class whose conditions
 * hold on the figures of the year before, every criterion met, and what stays possible where figures are missing.
 * Source: 绍政办发〔2021〕25号 三, clauses 002-029 to 002-051.
 *
 * @param input the enterprise as its user writes it; money is text with a unit.
 * @throws HuiqiError listing every problem of the input or the options, each with its place.
 * @example
 * classifyTier({ city: '绍兴市', years: { 2021: { revenue: '5亿元' } }, titles: [{ title: 'little-giant', on: '2020-07-01' }],
 *   judgements: { industryHead: false } }, { year: 2022 }).answer // 'unknown'
 */
export const classifyTier = <Id extends RankedDocumentId = UsualRanking>(
  input: EnterpriseInput,
  options: ClassifyOptions<Id>,
): Classification<Id> => {
  const call = readCall<Taken<ClassifyOptions>>(input, options, { ...rankingReaders, year: settings.year });
  return rankedIn<Id>(call.subject, call.options);
};
