import { language as languageReader, ofWhole, oneOf, resultWanted, returned, type ResultKeys } from '../edge/index.js';
import { HuiqiError, type Language, throwIfAny } from '../issue/index.js';
import { kindNames, kinds } from '../kinds/index.js';
import { type Format, formats, printPage } from './formats.js';
import type { Page } from './page.js';

const everyList: ResultKeys = Object.fromEntries(kindNames.map((kind) => [kinds[kind].list, 'list'] as const));

/** What can be explained: the function that makes it, and what it is known by. */
const explainables = {
  outcome: { maker: 'evaluate', has: { rule: 'text', title: 'bilingual', missing: 'list' } },
  result: {
    maker: 'evaluate',
    has: {
      ...everyList,
      year: 'whole',
      assumed: 'list',
      notices: 'list',
      targets: 'list',
      missing: 'list',
      readings: 'object',
      total: 'amount',
      statusNote: 'bilingual',
    },
  },
  awards: {
    maker: 'evaluateAwards',
    has: {
      year: 'whole',
      awards: 'list',
      notices: 'list',
      missing: 'list',
      readings: 'object',
      total: 'amount',
      statusNote: 'bilingual',
    },
  },
  target: { maker: 'assessTargets', has: { target: 'text', title: 'bilingual', wanted: 'object', dependsOn: 'list' } },
  assessment: {
    maker: 'assessTargets',
    has: { documents: 'list', targets: 'list', counts: 'object', readings: 'object' },
  },
  conflict: {
    maker: 'conflictsOf',
    has: { figures: 'list', takes: 'list', related: 'list', defects: 'list', title: 'bilingual', why: 'bilingual' },
  },
  items: {
    maker: 'evaluate',
    has: {
      rule: 'text',
      title: 'bilingual',
      items: 'list',
      missing: 'list',
      payable: 'amount',
      statusNote: 'bilingual',
    },
  },
  classification: {
    maker: 'classifyTier',
    has: { tiers: 'list', possible: 'list', matches: 'list', readings: 'object', statusNote: 'bilingual' },
  },
  movement: {
    maker: 'tierMovements',
    has: { year: 'whole', from: 'text', to: 'text', libraries: 'object', by: 'list', shortTitle: 'bilingual' },
  },
  document: {
    maker: 'createEngine',
    has: { id: 'text', rules: 'list', targets: 'list', clauses: 'object', title: 'bilingual', statusNote: 'bilingual' },
  },
  timeline: {
    maker: 'timeline',
    has: {
      years: 'list',
      never: 'list',
      missing: 'list',
      total: 'amount',
      title: 'bilingual',
      statusNote: 'bilingual',
    },
  },
  questions: {
    maker: 'questions',
    has: { questions: 'list', assumed: 'list', total: 'amount', statusNote: 'bilingual' },
  },
  sensitivity: {
    maker: 'sensitivity',
    has: { readings: 'list', total: 'amount', least: 'object', most: 'object', statusNote: 'bilingual' },
  },
  taking: { maker: 'whatWouldItTake', has: { awards: 'list', due: 'list', total: 'amount', statusNote: 'bilingual' } },
  verification: { maker: 'verifyReceipt', has: { differs: 'list', unchecked: 'list' } },
  all: { maker: 'evaluateAll', has: { results: 'list', notFitting: 'list', missing: 'list', total: 'amount' } },
} as const satisfies Readonly<Record<string, { readonly maker: string; readonly has: ResultKeys }>>;

export type ExplainableKind = keyof typeof explainables;

const makers = [...new Set(Object.values(explainables).map(({ maker }) => maker))].join(', ');

/** Refuses what is nothing that can be explained, and says what can be. */
export const cannotExplain = (value: unknown): HuiqiError => new HuiqiError([resultWanted(makers, value, 'result')]);

/**
 * Checks that a thing is what can be explained so, in a language there is.
 *
 * @throws HuiqiError naming everything that is wrong.
 */
export const mustExplain = (
  kind: ExplainableKind,
  value: unknown,
  language: unknown,
  format: unknown = 'text',
): void => {
  throwIfAny([
    ...returned(explainables[kind].maker, explainables[kind].has)(value, kind).issues,
    ...languageReader(language, 'language').issues,
    ...oneOf(formats)(format, 'format').issues,
  ]);
};

/** An explanation as text, of what was checked. */
export const explaining = <Told>(
  kind: ExplainableKind,
  value: Told,
  language: Language,
  format: Format,
  pageOf: (value: Told, language: Language) => Page,
  columns = Infinity,
): string => {
  mustExplain(kind, value, language, format);
  return ofWhole(explainables[kind].maker, kind, () => printPage(pageOf(value, language), format, columns));
};
