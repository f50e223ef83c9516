import { weightText } from '../population/index.js';
import type { CsvCell } from './csv.js';
import { fateOf, type Gain } from './gain.js';
import type { MemberRun } from './simulation.js';
import type { OutcomeColumns } from './tables.js';

/** Who gains and who loses by each change of rules, a row an enterprise: where it has no bound, the cell is empty. */
export const gainHead = ({ population }: OutcomeColumns): readonly CsvCell[] => [
  'before',
  'after',
  'key',
  'name',
  'row',
  'fate',
  'changeLowFen',
  'changeHighFen',
  'assumedFate',
  'assumedChangeLowFen',
  'assumedChangeHighFen',
  ...(population?.weight === undefined ? [] : ['weight']),
];

const told = (gain: Gain): readonly CsvCell[] => [
  fateOf(gain),
  ...[gain.low, gain.high].map((fen) => (Number.isFinite(fen) ? fen : '')),
];

/** The rows of one enterprise: none of a change that leaves it as it was for certain. */
export const gainRows = (
  { member, gains }: Pick<MemberRun, 'member' | 'gains'>,
  { compare, population }: OutcomeColumns,
): readonly (readonly CsvCell[])[] =>
  gains.flatMap((gain, at) =>
    fateOf(gain.told.gain) === 'unchanged'
      ? []
      : [
          [
            compare[0] ?? '',
            compare[at + 1] ?? '',
            member.key,
            member.name,
            member.row,
            ...told(gain.told.gain),
            ...told(gain.assumed.gain),
            ...(population?.weight === undefined ? [] : [weightText(member.weight)]),
          ],
        ],
  );
