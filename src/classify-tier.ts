import type { RankedDocumentId } from './documents/index.js';
import { optional, type Reader, type Readers } from './edge/index.js';
import { engineFor, type EvaluateOptions, resultFor } from './engine/evaluate.js';
import type { RankedTiers } from './engine/index.js';
import { document as readDocument, settings } from './engine/library.js';
import { readCall, year as readYear } from './engine/options.js';
import { mustRank } from './engine/silence.js';

/** What to classify by. Without a document, the Shaoxing libraries are meant. */
export type ClassifyOptions = Omit<EvaluateOptions<RankedDocumentId>, 'document' | 'year' | 'subject'> & {
  readonly document?: RankedDocumentId;
};

const readers: Readers<ClassifyOptions> = {
  document: optional(readDocument) as Reader<RankedDocumentId | undefined>,
  readings: settings.readings,
  reforms: settings.reforms,
  asIfInForce: settings.asIfInForce,
  assumeNone: settings.assumeNone,
  alternatives: settings.alternatives,
};

const libraries: RankedDocumentId = 'shaoxing-growth-2021';

/**
 * The cultivation library of an enterprise: the highest class whose conditions hold on last year's
 * figures, every criterion met, and what stays possible where figures are missing.
 * Source: 绍政办发〔2021〕25号 三, clauses 002-029 to 002-051.
 *
 * @param input the enterprise as its user writes it; money is text with a unit.
 * @param year the programme year, whose previous year's figures count.
 * @throws HuiqiError listing every problem of the input or the options, each with its place.
 * @example
 * classifyTier({ city: '绍兴市', years: { 2021: { revenue: '5亿元' } }, titles: [{ title: 'little-giant', on: '2020-07-01' }],
 *   judgements: { industryHead: false } }, 2022).answer // 'unknown'
 */
export const classifyTier = (input: unknown, year: number, options: ClassifyOptions = {}): RankedTiers => {
  const {
    options: { document = libraries, readings, ...taken },
    subject,
  } = readCall(input, options, readers, () => readYear(year, 'year').issues);
  const engine = engineFor({ ...taken, document, ...(readings === undefined ? {} : { readings }) });
  mustRank(engine.document);
  return resultFor<RankedDocumentId>(engine, subject, { document, year }).tiers;
};
