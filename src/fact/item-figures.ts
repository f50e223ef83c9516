import * as z from 'zod/mini';
import { type Enterprise, highestGrade, type Item, projectMeasures, titleLevels } from '../subject/index.js';
import { fact, write } from './fact.js';
import { type Items, listed, whatLists } from './item-lists.js';
import { gradeUnit } from './title-words.js';

const missingField = (subject: Enterprise, item: Item | undefined, items: Items, field: string): readonly string[] =>
  item === undefined ? [whatLists(subject, items)] : [`${item.path}.${field}`];

export const itemLevel = fact({
  type: 'text',
  scope: 'item',
  words: titleLevels,
  params: z.strictObject({}),
  reads: (_, { items }) => listed(items),
  title: () => ({ zh: '称号级别', en: 'level of the title' }),
  bind: (_, { items }) => ({
    load: ({ item }, slots, slot) => {
      slots.text[slot] = item?.kind === 'title' ? item.level : undefined;
    },
    assumed: ({ item }) => item?.kind === 'title' && item.level !== undefined && !item.isLevelTold,
    missing: ({ subject, item }) => missingField(subject, item, items, 'level'),
  }),
});

/** The item's grade. A cap counts higher grades as it. */
export const itemGrade = fact({
  type: 'integer',
  scope: 'item',
  within: [1, highestGrade],
  params: z.strictObject({ cap: z._default(z.int().check(z.minimum(1), z.maximum(highestGrade)), highestGrade) }),
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
  params: z.strictObject({}),
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

/** What the project tells of itself by a measure of the vocabulary that is told of projects. */
export const itemFigure = fact({
  type: 'money',
  scope: 'item',
  params: (vocabulary) => z.strictObject({ measure: z.enum(projectMeasures(vocabulary)) }),
  reads: (_, { items }) => listed(items),
  title: ({ measure }, _, vocabulary) => {
    const { zh = measure, en = measure } = vocabulary.words.measures[measure] ?? {};
    return { zh, en };
  },
  bind: ({ measure }, { items }) => ({
    load: ({ item }, slots, slot) => {
      const told = item?.kind === 'project' ? item.sums[measure] : undefined;
      write(slots, slot, told ?? 0, told ?? Infinity);
    },
    missing: ({ subject, item }) => missingField(subject, item, items, measure),
  }),
});
