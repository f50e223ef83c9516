/** What the library makes of a situation, as the rows of a page. Loaded when it is first needed: it carries the engine. */
import { type Bilingual, HuiqiError, type Issue, type Language, reasonsOf, type Result } from 'huiqi';
// The lines of the library’s pages one by one: the pages themselves, with every reason, come when they are asked for.
import { comesTo } from '../../src/explain/brief/comes-to.js';
import { toldIn } from '../../src/explain/brief/told.js';
import { headOf } from '../../src/explain/head.js';
import { placeText } from '../../src/explain/place.js';
import { sceneOf } from '../../src/explain/scene.js';
import type { DocumentFiles, Reading } from '../../src/rule/index.js';
import { askedText } from './asked.js';
import { inOrder } from './clause-order.js';
import type { Decider, Matter } from './deciding.js';
import type { Situation } from './link.js';
import { moneyText } from './money.js';

export type Mark = 'yes' | 'bare' | 'open' | 'unknown' | 'no';

export interface Otherwise {
  readonly reading: string;
  readonly option: string;
  readonly title: string;
  readonly text: string;
}

export type AnyOutcome = Result['awards' | 'tiers' | 'services' | 'limits'][number];

export interface Row {
  readonly key: string;
  readonly rule: string;
  readonly kind: 'award' | 'tier' | 'service' | 'limit';
  readonly mark: Mark;
  readonly title: string;
  readonly answer: string;
  readonly clauses: readonly { readonly id: string; readonly place: string }[];
  readonly missing: readonly { readonly path: string; readonly asked: string }[];
  readonly otherwise: readonly Otherwise[];
  /** What it is the row of. */
  readonly outcome: AnyOutcome;
}

export interface Answer {
  readonly ok: true;
  readonly result: Result;
  readonly conclusion: string;
  readonly status: string;
  readonly rows: readonly Row[];
  readonly notices: Result['notices'];
}

export type Answered = Answer | { readonly ok: false; readonly issues: readonly Issue[] };

interface RuleFile {
  readonly kind: string;
  readonly matter?: string;
  readonly title: Bilingual;
}

export const optionsOf = ({ document, subject, year, readings, assumeNone, asIfInForce, reforms }: Situation) => ({
  document,
  subject,
  year,
  readings,
  assumeNone,
  reforms,
  ...(asIfInForce === undefined ? {} : { asIfInForce }),
});

/** The option of a reading that is taken unless another is chosen. */
export const defaultIn = ({ readings }: DocumentFiles, reading: string): string | undefined =>
  (readings as readonly Reading[]).find(({ id }) => id === reading)?.options[0]?.id;

/** What the awards of a document are for, in its order, and what they are not for. */
export const mattersIn = ({ rules }: DocumentFiles): readonly Matter[] => [
  ...new Map(
    inOrder(rules as Readonly<Record<string, RuleFile>>).flatMap(([id, { kind, matter = id, title }]) =>
      kind === 'award' ? [[matter, { value: matter, title }] as const] : [],
    ),
  ).values(),
  { value: 'other', title: { zh: '其他事项', en: 'another matter' } },
];

const markOf = (outcome: AnyOutcome): Mark => {
  if (outcome.kind === 'limit') return outcome.applies === 'no' ? 'bare' : outcome.holds;
  if (outcome.kind !== 'award' || outcome.truth !== 'yes') return outcome.truth;
  const { lowFen, highFen } = outcome.payable;
  if (highFen === 0) return 'bare';
  return lowFen === highFen ? 'yes' : 'open';
};

const otherwiseOf = (outcome: AnyOutcome, language: Language): readonly Otherwise[] => {
  const { alternatives, readings } = reasonsOf(outcome);
  return alternatives.map(({ reading, option, payable, truth }) => {
    const found = readings.find(({ id }) => id === reading)?.options.find(({ id }) => id === option);
    const { lowFen, highFen } = payable;
    const sums = [...new Set([lowFen, ...(highFen === null ? [] : [highFen])])].map((fen) => moneyText(fen, language));
    return {
      reading,
      option,
      title: found?.title[language] ?? option,
      text: outcome.kind === 'award' && truth !== 'no' ? sums.join(language === 'zh' ? '至' : ' to ') : '',
    };
  });
};

/** Outcomes by their rule, and of several by their place among those of it: what another rule brings shifts none. */
const keysOf = (outcomes: readonly AnyOutcome[]): readonly string[] => {
  const counts = new Map<string, number>();
  return outcomes.map(({ rule }) => {
    const count = counts.get(rule) ?? 0;
    counts.set(rule, count + 1);
    return `${rule} ${String(count)}`;
  });
};

const rowOf = (outcome: AnyOutcome, key: string, language: Language): Row => {
  const reasons = reasonsOf(outcome);
  const title = outcome.title[language];
  const of = 'of' in outcome ? outcome.of : undefined;
  const places = new Map(
    reasons.rule.clauses.map(({ id, place }) => [placeText(place, language), id] as const).reverse(),
  );
  return {
    key,
    rule: outcome.rule,
    kind: outcome.kind,
    mark: markOf(outcome),
    title: of === undefined ? title : `${title}${language === 'zh' ? `（${of}）` : ` (${of})`}`,
    answer: headOf(outcome).answer(outcome, sceneOf(reasons, language)),
    clauses: [...places].map(([place, id]) => ({ id, place })),
    missing: outcome.missing.map(({ path, asked }) => ({ path, asked: askedText(path, asked, language) })),
    otherwise: otherwiseOf(outcome, language),
    outcome,
  };
};

/** What a situation comes to; of what cannot be read, every problem. */
export const answerTo = (situation: Situation, language: Language, { decide }: Decider): Answered => {
  try {
    const result = decide(situation);
    const outcomes = [...result.awards, ...result.tiers, ...result.services, ...result.limits];
    const keys = keysOf(outcomes);
    const { heading, alone } = comesTo(result, toldIn(result, language), language);
    return {
      ok: true,
      result,
      conclusion: alone ?? heading,
      status: result.statusNote[language],
      rows: outcomes.map((outcome, index) => rowOf(outcome, keys[index] ?? outcome.rule, language)),
      notices: result.notices,
    };
  } catch (error) {
    if (error instanceof HuiqiError) return { ok: false, issues: error.issues };
    throw error;
  }
};
