import { weightText } from '../population/index.js';
import { type CsvCell, csvOf } from './csv.js';
import type { MemberOutcome } from './member.js';
import { createPlaces, type PlacePath } from './places.js';
import type { MemberRun } from './simulation.js';
import { columnsOf, type OutcomeColumns } from './tables.js';

/** Cells as they stand in a line, without what begins a text and ends a line. */
const cellsText = (cells: readonly CsvCell[]): string => csvOf([cells]).slice(1, -2);

type OutcomeCells = MemberOutcome['cells'];

/** What a line tells of what is paid, whoever it is paid to. */
const paidText = ({ year, document, rule, figures }: OutcomeCells[number]): string =>
  cellsText([
    year,
    document,
    rule,
    figures.certain,
    figures.assumedLow,
    figures.isOpenAssumed ? '' : figures.assumedHigh,
    figures.isOpen ? '' : figures.possible,
  ]);

/**
 * What enterprises are paid as lines of CSV: the same as their `outcomeRows`. Nearly all of it is what rules pay, which
 * enterprises that are alike have in common, and is written once.
 */
export const createOutcomeLines = ({ compare, groupBy, population }: OutcomeColumns): ((run: MemberRun) => string) => {
  const settings = compare.map((name) => cellsText([name]));
  const columns = columnsOf(groupBy);
  const placeOf = createPlaces(groupBy);
  const places = new WeakMap<PlacePath, string>();
  const paid = new WeakMap<OutcomeCells, readonly string[]>();

  const placeText = (place: PlacePath): string => {
    const known = places.get(place) ?? columns.map((name) => `,${cellsText([place.values.get(name) ?? ''])}`).join('');
    places.set(place, known);
    return known;
  };

  const paidBy = (cells: OutcomeCells): readonly string[] => {
    const known = paid.get(cells) ?? cells.map(paidText);
    paid.set(cells, known);
    return known;
  };

  return ({ member, outcomes }) => {
    const who = cellsText([member.key, member.name, member.row]);
    const weight = population?.weight === undefined ? '' : `,${cellsText([weightText(member.weight)])}`;
    const end = `${weight}${placeText(placeOf(member))}\r\n`;
    let text = '';
    outcomes.forEach(({ cells }, index) => {
      if (cells.length === 0) return;
      const begin = `${settings[index] ?? ''},${who},`;
      text += `${begin}${paidBy(cells).join(`${end}${begin}`)}${end}`;
    });
    return text;
  };
};
