import { titleWord } from '../../fact/index.js';
import type { Bilingual } from '../../issue/index.js';
import type { AwardRule, Document } from '../../rule/index.js';
import {
  type ClosableList,
  firstYear,
  lastYear,
  levelNames,
  moneyMeasures,
  peakFields,
  placeFields,
  type PlaceField,
  projectKinds,
  qualityAdvantages,
  receiptLevels,
  receiptStatuses,
  sizes,
  titleEvents,
  titleLevels,
  titleNames,
} from '../../subject/index.js';

/** One of the words that a choice may take. */
export interface Choice {
  readonly value: string;
  readonly title: Bilingual;
}

/** What kind of answer a question wants, in the form the input takes it. */
export type Answer =
  /** Text with its unit, such as `"9.6亿元"`. */
  | { readonly kind: 'money' }
  /** Text with its unit, such as `"60亩"`. */
  | { readonly kind: 'area' }
  | { readonly kind: 'ratio' }
  /** `true` or `false`. */
  | { readonly kind: 'flag' }
  /** Text such as `"2026-07-01"`. */
  | { readonly kind: 'day' }
  | { readonly kind: 'integer'; readonly least: number; readonly most: number }
  | { readonly kind: 'text' }
  /** One of these words. */
  | { readonly kind: 'choice'; readonly choices: readonly Choice[] }
  /** Entries with these fields; `[]` where there are none. */
  | { readonly kind: 'list'; readonly entry: Readonly<Record<string, Answer>> };

const both = (zh: string, en: string): Bilingual => ({ zh, en });

const flag: Answer = { kind: 'flag' };
const money: Answer = { kind: 'money' };
const day: Answer = { kind: 'day' };
const text: Answer = { kind: 'text' };
const integer = (least: number, most: number): Answer => ({ kind: 'integer', least, most });

const sizeWords = {
  large: both('大型', 'large'),
  medium: both('中型', 'medium'),
  small: both('小型', 'small'),
  micro: both('微型', 'micro'),
};
const eventWords = {
  new: both('新认定', 'recognised'),
  renewal: both('复核通过', 'renewed'),
  relocated: both('持有迁入', 'moved in holding it'),
};
const projectWords = { digital: both('产业数字化项目', 'industrial digitalisation'), '5g': both('5G 项目', '5G') };
const statusWords = { received: both('已收到', 'received'), claimable: both('可申领', 'can be claimed') };
const qualityWords = {
  none: both('无优势', 'none'),
  some: both('有一定优势', 'some'),
  strong: both('优势较强', 'strong'),
  absolute: both('绝对优势', 'absolute'),
};

const choiceOf = <Word extends string>(words: readonly Word[], titles: Readonly<Record<Word, Bilingual>>): Answer => ({
  kind: 'choice',
  choices: words.map((value) => ({ value, title: titles[value] })),
});

/** A matter that no award of the document is about. */
export const otherMatter = 'other';

const isAward = (rule: Document['rules'][number]): rule is AwardRule => rule.kind === 'award';

export const awardsIn = ({ rules }: Document): readonly AwardRule[] => rules.filter(isAward);

const matterOf = (document: Document): Answer => ({
  kind: 'choice',
  choices: [
    ...new Map(awardsIn(document).map(({ matter, title }) => [matter, { value: matter, title }])).values(),
    { value: otherMatter, title: both('其他事项', 'another matter') },
  ],
});

const entryFields = (document: Document): Readonly<Record<ClosableList, Readonly<Record<string, Answer>>>> => ({
  titles: {
    title: { kind: 'choice', choices: titleNames.map((value) => ({ value, title: titleWord(value) })) },
    event: choiceOf(titleEvents, eventWords),
    on: day,
    product: text,
    of: text,
    level: choiceOf(titleLevels, levelNames),
    grade: integer(1, 5),
    until: day,
    withdrawn: day,
    predecessor: flag,
  },
  projects: { kind: choiceOf(projectKinds, projectWords), name: text, approved: money, on: day, predecessor: flag },
  received: {
    matter: matterOf(document),
    policy: text,
    of: text,
    titleLevel: choiceOf(titleLevels, levelNames),
    amount: money,
    on: day,
    status: choiceOf(receiptStatuses, statusWords),
    level: choiceOf(receiptLevels, levelNames),
    predecessor: flag,
  },
});

const moneyFields: readonly string[] = [...moneyMeasures, ...Object.values(peakFields)];
const largestCount = 1_000_000_000;

const placeAnswer = (field: PlaceField): Answer => {
  const { type, words = [] } = placeFields[field] as (typeof placeFields)[PlaceField] & {
    readonly words?: readonly string[];
  };
  switch (type) {
    case 'choice':
      return { kind: 'choice', choices: words.map((value) => ({ value, title: both(value, value) })) };
    case 'count':
      return integer(0, largestCount);
    case 'flag':
    case 'area':
    case 'money':
    case 'ratio':
      return { kind: type };
  }
};

const answerInList = (list: ClosableList, field: string, document: Document): Answer =>
  entryFields(document)[list][field] ?? text;

/** What kind of answer belongs at an input path. */
export const answerAt = (path: string, document: Document): Answer => {
  const [first = '', ...rest] = path.split('.');
  const last = rest.at(-1) ?? first;
  if (Object.hasOwn(placeFields, path)) return placeAnswer(path as PlaceField);
  switch (first) {
    case 'titles':
    case 'projects':
    case 'received':
      return rest.length === 0
        ? { kind: 'list', entry: entryFields(document)[first] }
        : answerInList(first, last, document);
    case 'size':
      return choiceOf(sizes, sizeWords);
    case 'asOf':
      return day;
    case 'foundedIn':
      return integer(1000, lastYear);
    case 'judgements':
      return last === 'qualityAdvantage' ? choiceOf(qualityAdvantages, qualityWords) : flag;
    case 'before':
    case 'years':
      return last === 'through' ? integer(firstYear, lastYear) : moneyFields.includes(last) ? money : flag;
    default:
      return text;
  }
};

const exampleEntry = (list: ClosableList, year: number, document: Document): unknown => {
  const on = `${String(year)}-07-01`;
  switch (list) {
    case 'titles':
      return { title: 'little-giant', on };
    case 'projects':
      return { kind: 'digital', name: '智能车间', approved: '260万元', on };
    case 'received':
      return { policy: '另一市级政策', matter: awardsIn(document)[0]?.matter ?? otherMatter, amount: '50万元', on };
  }
};

/** A value that could stand at a path: an example of the form, not a guess of the answer. */
export const exampleAt = (path: string, answer: Answer, year: number, document: Document): unknown => {
  const last = path.split('.').at(-1);
  switch (answer.kind) {
    case 'money':
      return last === 'approved' || last === 'amount' ? '260万元' : '9.6亿元';
    case 'area':
      return '60亩';
    case 'ratio':
      return '2.0';
    case 'flag':
      return true;
    case 'day':
      return path === 'asOf' ? `${String(year)}-12-31` : `${String(year)}-07-01`;
    case 'integer':
      return last === 'grade' ? 3 : last === 'through' ? year - 1 : last === 'foundedIn' ? 2009 : 12;
    case 'text':
      return path === 'industry' ? 'C3852' : path === 'district' ? '玉环市' : '智能车间';
    case 'choice':
      return answer.choices[0]?.value;
    case 'list':
      return [exampleEntry(path as ClosableList, year, document)];
  }
};
