import { type Bilingual, both, type Language } from '../issue/index.js';
import type { Truth } from '../truth/truth.js';
import type { Covered } from './coverage.js';

const kindWords: Readonly<Record<Covered['kind'], Bilingual>> = {
  condition: both('条件', 'conditions'),
  row: both('表的行', 'rows'),
  kept: both('约束', 'limits'),
  clause: both('条款', 'clauses'),
};

const truthWords: Readonly<Record<Truth, Bilingual>> = {
  yes: both('成立', 'true'),
  no: both('不成立', 'false'),
  unknown: both('不详', 'unknown'),
};

const truths: readonly Truth[] = ['yes', 'no', 'unknown'];
const kinds = Object.keys(kindWords) as readonly Covered['kind'][];

const heading = both(
  '用例覆盖：各有多少被用例测到成立、不成立、不详',
  'Coverage by cases: how many are made true, false and unknown',
);
const never = (truth: Truth): Bilingual =>
  both(`没有用例使之${truthWords[truth].zh}`, `no case makes it ${truthWords[truth].en}`);
const reached = (percent: string, floor: number): Bilingual =>
  both(
    `成立与不成立合计测到 ${percent}%，下限 ${String(floor)}%。`,
    `${percent}% of all that may be true or false is made so; the floor is ${String(floor)}%.`,
  );

/** How much of all that may be true, and of all that may be false, cases make so, in hundredths. */
export const coveredPercent = (all: readonly Covered[]): number => {
  const wanted = all.length * 2;
  const seen = all.reduce((sum, each) => sum + Number(each.seen.has('yes')) + Number(each.seen.has('no')), 0);
  return wanted === 0 ? 0 : Math.floor((seen / wanted) * 1000) / 10;
};

const countsOf = (document: string, all: readonly Covered[], language: Language): readonly string[] =>
  kinds.flatMap((kind) => {
    const own = all.filter((each) => each.document === document && each.kind === kind);
    if (own.length === 0) return [];
    const counts = truths.map((truth) => {
      const count = own.filter(({ seen }) => seen.has(truth)).length;
      return `${truthWords[truth][language]} ${String(count)}`;
    });
    return [`  ${kindWords[kind][language]} ${String(own.length)}: ${counts.join(', ')}`];
  });

const gapsOf = (all: readonly Covered[], language: Language): readonly string[] =>
  all.flatMap(({ document, kind, name, seen }) =>
    (['yes', 'no'] as const)
      .filter((truth) => !seen.has(truth))
      .map((truth) => `${document}  ${kindWords[kind][language]} ${name}  ${never(truth)[language]}`),
  );

/** What cases bring about, document by document, and everything that none of them does. */
export const coverageText = (all: readonly Covered[], floor: number, language: Language): string => {
  const documents = [...new Set(all.map(({ document }) => document))];
  return [
    ...gapsOf(all, language),
    heading[language],
    ...documents.flatMap((document) => [document, ...countsOf(document, all, language)]),
    reached(String(coveredPercent(all)), floor)[language],
  ].join('\n');
};
