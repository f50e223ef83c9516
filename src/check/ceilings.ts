import { isPlainObject } from '../edge/index.js';
import type { Clause } from '../rule/index.js';
import type { RuleFile } from '../kinds/written.js';
import { figuresOfClause, sameAmount } from './amount.js';
import { amountsAt, referred, startsWith } from './boundaries.js';
import { citedBy } from './citations.js';
import { type Finding, finding, type FindingPath } from './finding.js';
import type { FolderCheck } from './folder.js';

/** What a figure is among the parts of an operator: the most that the whole comes to, or the least. */
const ends = { atMost: 'most', lesser: 'most', atLeast: 'least', greater: 'least' } as const;

type CeilingOrFloor = (typeof ends)[keyof typeof ends];

const isOperator = (key: string): key is keyof typeof ends => Object.hasOwn(ends, key);

/** Which end a clause calls its figure; nothing where it calls it neither. */
const endsOfComparator: Readonly<Record<string, CeilingOrFloor>> = {
  '<=': 'most',
  '<': 'most',
  max: 'most',
  '>=': 'least',
  '>': 'least',
};

const inWords = {
  most: { zh: 'atMost（或 lesser）：条款定的是上限', en: 'atMost (or lesser): the clause sets a ceiling' },
  least: { zh: 'atLeast（或 greater）：条款定的是下限', en: 'atLeast (or greater): the clause sets a floor' },
} as const;

/** A figure that an operator makes the most, or the least, of what is paid. */
interface EndWritten {
  readonly operator: keyof typeof ends;
  readonly path: FindingPath;
  readonly part: unknown;
  readonly partPath: FindingPath;
}

const endsIn = (raw: unknown, path: FindingPath): readonly EndWritten[] => {
  if (Array.isArray(raw)) return raw.flatMap((each: unknown, index) => endsIn(each, [...path, index]));
  if (!isPlainObject(raw)) return [];
  return Object.entries(raw).flatMap(([key, inner]) => {
    const here = [...path, key];
    const written =
      isOperator(key) && Array.isArray(inner)
        ? inner.flatMap((part: unknown, index): readonly EndWritten[] =>
            typeof part === 'string' ? [{ operator: key, path: here, part, partPath: [...here, index] }] : [],
          )
        : [];
    return [...written, ...endsIn(inner, here)];
  });
};

const figureOf = (rule: RuleFile, { part, partPath }: EndWritten): ReturnType<typeof amountsAt> => {
  const text = String(part);
  return /^(?:row|parameter)\./u.test(text) ? referred(rule, text) : amountsAt(rule, (at) => startsWith(at, partPath));
};

/** What a clause calls the most is no least of a rule, nor the other way round: a cap written as a floor pays everyone the cap. */
export const checkCeilings: FolderCheck = ({ rules, clauses }) => {
  const byId = new Map(clauses.entries.map(({ value }) => [value.id, value]));
  return rules.flatMap((entry) => {
    const cited = citedBy(entry.rule).flatMap((id): readonly Clause[] => {
      const clause = byId.get(id);
      return clause === undefined ? [] : [clause];
    });
    return endsIn(entry.rule.outcome, ['outcome']).flatMap((written): readonly Finding[] => {
      const own = ends[written.operator];
      const amounts = figureOf(entry.rule, written);
      const told = cited.flatMap((clause) =>
        // A threshold says who is in, not what is paid.
        figuresOfClause({ ...clause, threshold: undefined }).flatMap(({ amount, comparator, text }) =>
          amounts.some((each) => sameAmount(each, amount))
            ? [{ clause: clause.id, text, end: endsOfComparator[comparator] }]
            : [],
        ),
      );
      const [first] = told;
      if (first?.end === undefined || told.some(({ end }) => end === undefined || end === own)) return [];
      return [
        finding('ceiling-misfit', entry.file, written.path, written.operator, {
          clause: first.clause,
          figure: first.text,
          expected: inWords[first.end],
        }),
      ];
    });
  });
};
