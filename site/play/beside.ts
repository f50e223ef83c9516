/** Two situations side by side: in what they differ, and row by row what the one comes to where the other stands. */
import { canonical, type Situation } from './link.js';

export const aspects = [
  'document',
  'subject',
  'year',
  'input',
  'readings',
  'assumeNone',
  'asIfInForce',
  'reforms',
] as const;

export type Aspect = (typeof aspects)[number];

/** In what two situations differ. */
export const differencesOf = (one: Situation, other: Situation): readonly Aspect[] =>
  aspects.filter((aspect) => canonical(one[aspect] ?? null) !== canonical(other[aspect] ?? null));

/** Whether one is asked under two versions of rules: then whatever else is changed is changed of both. */
export const isOfRulesAlone = (one: Situation, other: Situation): boolean =>
  differencesOf(one, other).every((aspect) => aspect === 'reforms');

interface Shown {
  readonly key: string;
  readonly title: string;
  readonly mark: string;
  readonly answer: string;
}

/** The row of the other side that is about the same. */
export const besideRow = <Of extends Shown>(row: Shown, others: readonly Of[]): Of | undefined =>
  others.find(({ key }) => key === row.key) ?? others.find(({ title }) => title === row.title);

const isSame = (row: Shown, other: Shown | undefined): boolean =>
  other?.mark === row.mark && other.answer === row.answer;

export const differs = (row: Shown, others: readonly Shown[]): boolean => !isSame(row, besideRow(row, others));

/** Rows of the other side that nothing on this side is about: what was abolished, or stands in another document. */
export const onlyBeside = <Of extends Shown>(rows: readonly Shown[], others: readonly Of[]): readonly Of[] =>
  others.filter((other) => besideRow(other, rows) === undefined);
