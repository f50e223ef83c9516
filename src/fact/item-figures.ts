import { quoted } from '../issue/index.js';
import * as z from 'zod/mini';
import {
  type Enterprise,
  highestGrade,
  type Item,
  type NumberKind,
  titleLevels,
  toldOfProjects,
  type Vocabulary,
} from '../subject/index.js';
import { fact, type FactKind, write } from './fact.js';
import { type Items, listed, whatLists } from './item-lists.js';
import { gradeUnit } from './title-words.js';
import { anyGrade, gradeCapParameter } from './grade-cap.js';

const missingField = (subject: Enterprise, item: Item | undefined, items: Items, field: string): readonly string[] =>
  item === undefined ? [whatLists(subject, items)] : [`${item.path}.${field}`];

export const itemLevel = fact({
  type: 'text',
  scope: 'item',
  words: titleLevels,
  params: () => z.strictObject({}),
  reads: (_, { items }) => listed(items),
  title: () => ({ zh: '称号级别', en: 'level of the title' }),
  bind: (_, { items, vocabulary }) => ({
    load: ({ item }, slots, slot) => {
      slots.text[slot] = item?.kind === 'title' ? item.level : undefined;
    },
    among: vocabulary.titles[items?.title ?? '']?.levels ?? [],
    assumed: ({ item }) => item?.kind === 'title' && item.level !== undefined && !item.isLevelTold,
    missing: ({ subject, item }) => missingField(subject, item, items, 'level'),
  }),
});

/** The item's grade. A cap counts higher grades as it. */
export const itemGrade = fact({
  type: 'integer',
  scope: 'item',
  within: [1, highestGrade],
  params: () => z.strictObject({ cap: gradeCapParameter() }),
  usual: anyGrade,
  reads: (_, { items }) => listed(items),
  title: () => ({ zh: '证书等级', en: 'grade of the certificate' }),
  unit: gradeUnit,
  bind: ({ cap }, { items }) => ({
    load: ({ item }, slots, slot) => {
      const grade = item?.kind === 'title' ? item.grade : undefined;
      write(slots, slot, Math.min(grade ?? 1, cap), Math.min(grade ?? highestGrade, cap));
    },
    missing: ({ subject, item }) => missingField(subject, item, items, 'grade'),
  }),
});

/** What was approved for the project. */
export const itemApproved = fact({
  type: 'money',
  scope: 'item',
  params: () => z.strictObject({}),
  reads: (_, { items }) => listed(items),
  title: () => ({ zh: '项目核定补助额', en: 'amount approved for the project' }),
  bind: (_, { items }) => ({
    load: ({ item }, slots, slot) => {
      const approved = item?.kind === 'project' ? item.approved : undefined;
      write(slots, slot, approved ?? 0, approved ?? Infinity);
    },
    missing: ({ subject, item }) => missingField(subject, item, items, 'approved'),
  }),
});

const namesOf = (vocabulary: Vocabulary, kind: NumberKind): readonly string[] =>
  [...toldOfProjects(vocabulary)].flatMap(([name, own]) => (own === kind ? [name] : []));

/** What the project tells of itself by a word of the vocabulary that is told of projects. */
const toldOfItem = (kind: NumberKind): FactKind =>
  fact({
    type: kind,
    scope: 'item',
    params: (vocabulary) => z.strictObject({ measure: z.enum(namesOf(vocabulary, kind)) }),
    reads: (_, { items }) => listed(items),
    title: ({ measure }, _, vocabulary) => {
      const { measures, flags } = vocabulary.words;
      const { zh = measure, en = measure } = measures[measure] ?? flags[measure]?.holds ?? flags[measure] ?? {};
      return { zh, en };
    },
    denied: ({ measure }, _, vocabulary) => {
      const word = vocabulary.words.flags[measure];
      return word === undefined
        ? undefined
        : (word.fails ?? { zh: `项目不符合${quoted(word.zh)}`, en: `the project is not ${word.en}` });
    },
    unit: ({ measure }, vocabulary) => vocabulary.words.measures[measure]?.unit,
    bind: ({ measure }, { items }) => ({
      load: ({ item }, slots, slot) => {
        const told = item?.kind === 'project' ? item.sums[measure] : undefined;
        write(slots, slot, told ?? 0, told ?? (kind === 'flag' ? 1 : Infinity));
      },
      missing: ({ subject, item }) => missingField(subject, item, items, measure),
    }),
  });

export const itemFigure = toldOfItem('money');
export const itemArea = toldOfItem('area');
export const itemRatio = toldOfItem('share');
export const itemCount = toldOfItem('integer');
export const itemFlag = toldOfItem('flag');
