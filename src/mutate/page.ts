import { type Bilingual, both, type Language } from '../issue/index.js';
import type { MutantFate, TriedMutant } from './mutate.js';

/** A change that no case can tell, and why that is right. */
export interface Accepted {
  readonly document: string;
  readonly file: string;
  readonly pointer: string;
  readonly to?: unknown;
  readonly why: string;
}

const fateWords: Readonly<Record<MutantFate | 'accepted', Bilingual>> = {
  killed: both('有用例测出', 'told by a case'),
  survived: both('没有用例测出', 'told by none'),
  accepted: both('已认可', 'accepted'),
  refused: both('载入即拒', 'refused at load'),
  quoted: both('只因条文理解所引而拒', 'refused only as a reading quotes it'),
};

const keyOf = ({ document, file, pointer, to }: Pick<Accepted, 'document' | 'file' | 'pointer' | 'to'>): string =>
  JSON.stringify([document, file, pointer, to ?? null]);

/** Changes with those set apart that were accepted, and what was accepted and is no longer there, or is told by now. */
export interface JudgedMutants {
  readonly tried: readonly TriedMutant[];
  readonly survivors: readonly TriedMutant[];
  readonly accepted: number;
  readonly stale: readonly Accepted[];
}

export const judgedMutants = (tried: readonly TriedMutant[], accepted: readonly Accepted[]): JudgedMutants => {
  const known = new Set(accepted.map(keyOf));
  const survived = tried.filter(({ fate }) => fate === 'survived');
  const found = new Set(survived.map(keyOf));
  const survivors = survived.filter((each) => !known.has(keyOf(each)));
  return {
    tried,
    survivors,
    accepted: survived.length - survivors.length,
    stale: accepted.filter((each) => !found.has(keyOf(each))),
  };
};

const valueText = (value: unknown): string => {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
};

const gone = both('删去', 'gone');
const missing = (table: string): Bilingual => both(`缺用例：${table}`, `a case is missing in ${table}`);
const staleLine = both('已认可而不再成立', 'accepted, and no longer so');
const only: Readonly<Record<NonNullable<TriedMutant['by']>, (count: string) => Bilingual>> = {
  dependsOn: (count) =>
    both(`，其中${count}处只由条文理解一栏测出`, `, ${count} of them only by what hangs on an interpretation`),
  clause: (count) =>
    both(`，其中${count}处只由条文所载数字测出`, `, ${count} of them only by the figure that the clause states`),
};
const byOrder = ['dependsOn', 'clause'] as const;

/** The place of a change as findings have it, what stood there and what stands there instead, and where a case is missing. */
const survivorLine = ({ document, file, pointer, from, to, table = '' }: TriedMutant, language: Language): string =>
  `rules/${document}/${file}.json#${pointer}  ${valueText(from)} → ${to === undefined ? gone[language] : valueText(to)}  ${missing(table)[language]}`;

export const mutantsText = ({ tried, survivors, accepted, stale }: JudgedMutants, language: Language): string => {
  const count = (fate: MutantFate): number => tried.filter((each) => each.fate === fate).length;
  const counts = [
    ['killed', count('killed')],
    ['survived', survivors.length],
    ['accepted', accepted],
    ['quoted', count('quoted')],
    ['refused', count('refused')],
  ] as const;
  const others = byOrder.map((by) => [by, tried.filter((each) => each.by === by).length] as const);
  const onlyBy = others
    .filter(([, number]) => number > 0)
    .map(([by, number]) => only[by](String(number))[language])
    .join('');
  return [
    ...survivors.map((each) => survivorLine(each, language)),
    ...stale.map(({ document, file, pointer }) => `${staleLine[language]}  rules/${document}/${file}.json#${pointer}`),
    ...counts.map(
      ([fate, number]) =>
        `${String(number).padStart(6)}  ${fateWords[fate][language]}${fate === 'killed' ? onlyBy : ''}`,
    ),
    `${String(tried.length).padStart(6)}  ${both('处改动', 'changes')[language]}`,
  ].join('\n');
};
