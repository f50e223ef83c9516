import { type Amount, reasoning, type Result, type RuleOutcome } from '../engine/index.js';
import { outcomesIn } from '../engine/lists.js';
import type { OwnEngine } from '../engine/engine.js';
import type { Bilingual } from '../issue/index.js';
import { isRankedLibrary, isBy } from '../kinds/index.js';
import type { Document } from '../rule/index.js';
import type { Subject } from '../subject/index.js';
import type { Truth } from '../truth/truth.js';
import type { TargetAsked } from './asked.js';
import { type CarriedParts, carriedBy } from './carried.js';

/** What a rule comes to for one subject, as far as it is held against what it came to before. */
export interface ComparedAnswer {
  readonly rule: string;
  readonly title: Bilingual;
  readonly of?: string;
  readonly level?: string;
  /** Of a limit, whether it is kept; of one that is for others, that it is. */
  readonly truth: Truth | 'applies-not';
  /** What is payable, in 分; the upper bound is infinite where there is none. */
  readonly payable?: { readonly low: number; readonly high: number };
  /** What a limit sets, what a target asks for. */
  readonly limit?: string;
  /** Of a target, what is counted and how: told where the other side counts otherwise. */
  readonly counted?: Bilingual;
  /** The same, as far as more of it and less can be told apart. */
  readonly asked?: TargetAsked;
  /** Of a target, the clauses of figures that are followed instead. */
  readonly yieldsTo?: readonly string[];
  /** How strictly it is meant: a duty, a priority, a permission. */
  readonly force?: string;
  /** The class among ranked libraries, and how high each is there. */
  readonly class?: { readonly answer: string; readonly ranks: ReadonlyMap<string, number> };
  /** Everything else that the result says of it: who pays, when and in what parts, by what it is displaced. */
  readonly carried?: CarriedParts;
}

/** Everything that a document answers for one subject, by what it is about. */
export type AnswersByKey = ReadonlyMap<string, ComparedAnswer>;

const boundsOf = ({ lowFen, highFen }: Amount): NonNullable<ComparedAnswer['payable']> => ({
  low: lowFen,
  high: highFen ?? Infinity,
});

const limitTruth = (applies: Truth, holds: Truth): ComparedAnswer['truth'] =>
  applies === 'no' ? 'applies-not' : holds;

export const answerOf = (outcome: RuleOutcome): ComparedAnswer => {
  const { rule, title } = outcome;
  const told = { ...('force' in outcome ? { force: outcome.force } : {}), carried: carriedBy(outcome) };
  if (isBy(outcome, 'figure'))
    return { rule, title, truth: limitTruth(outcome.applies, outcome.holds), limit: outcome.limit, ...told };
  if (!isBy(outcome, 'money')) return { rule, title, truth: outcome.truth, ...told };
  const { of, level, truth, payable } = outcome;
  return {
    rule,
    title,
    ...(of === undefined ? {} : { of }),
    ...(level === undefined ? {} : { level }),
    truth,
    payable: boundsOf(payable),
    ...told,
  };
};

const classTitle: Bilingual = { zh: '所在级别', en: 'Class' };

const classTruth = (answer: string): Truth => {
  if (answer === 'unknown') return 'unknown';
  return answer === 'none' ? 'no' : 'yes';
};

const classIn = ({ class: found, document }: Result, { rules }: Document): readonly ComparedAnswer[] => {
  if (found === null) return [];
  const ranks = new Map(rules.filter(isRankedLibrary).map((rule) => [rule.class.answer, rule.class.rank]));
  const { answer } = found;
  return [
    {
      rule: `${document}/class`,
      title: classTitle,
      truth: classTruth(answer),
      class: { answer, ranks },
    },
  ];
};

/** What tells outcomes apart: the rule, the thing and its level, and which of several such it is. */
export const keyed = (answers: readonly ComparedAnswer[]): Map<string, ComparedAnswer> => {
  const found = new Map<string, ComparedAnswer>();
  for (const each of answers) {
    const { rule, of = '', level = '' } = each;
    let nth = 0;
    while (found.has(JSON.stringify([rule, of, level, nth]))) nth += 1;
    found.set(JSON.stringify([rule, of, level, nth]), each);
  }
  return found;
};

/** What a document answers under its default readings, and under each other option of each reading that answers otherwise. */
export interface AllAnswers {
  readonly own: AnswersByKey;
  /** By `reading=option`. What is not there is as under the defaults. */
  readonly under: ReadonlyMap<string, AnswersByKey>;
}

type ReadingAlternative = ReturnType<RuleOutcome[typeof reasoning]>['alternatives'][number];

const otherwise = (
  { carried: _, ...own }: ComparedAnswer,
  { truth, payable, limit }: ReadingAlternative,
): ComparedAnswer => {
  if (limit !== undefined) return { ...own, truth: limitTruth(limit.applies, limit.holds), limit: limit.limit };
  return { ...own, truth, ...(own.payable === undefined ? {} : { payable: boundsOf(payable) }) };
};

/** What an engine answers; with `readings`, under every option of them as well. */
export const answersOf = (engine: OwnEngine, subject: Subject, year: number, readings: boolean): AllAnswers => {
  const result = engine.decide(subject, year);
  const outcomes = outcomesIn(result);
  const own = keyed([...outcomes.map(answerOf), ...classIn(result, engine.document)]);
  const keys = [...own.keys()];
  const under = new Map<string, Map<string, ComparedAnswer>>();
  for (const [index, outcome] of outcomes.entries()) {
    if (!readings || outcome.dependsOn.length === 0) continue;
    const [key, answer] = [keys[index] ?? '', [...own.values()][index] as ComparedAnswer];
    for (const alternative of outcome[reasoning]().alternatives) {
      const option = `${alternative.reading}=${alternative.option}`;
      const there = under.get(option) ?? new Map<string, ComparedAnswer>();
      under.set(option, there.set(key, otherwise(answer, alternative)));
    }
  }
  return { own, under };
};
