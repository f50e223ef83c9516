import { weightText } from '../population/index.js';
import { type CsvCell, csvOf } from './csv.js';
import { lineCites, type OutcomeColumns } from './line-cites.js';
import type { MemberOutcome } from './member.js';
import { createPlaces, type PlacePath } from './places.js';
import type { MemberRun } from './simulation.js';
import { columnsOf, paidCells } from './tables.js';

/** Cells as they stand in a line, without what begins a text and ends a line. */
const cellsText = (cells: readonly CsvCell[]): string => csvOf([cells]).slice(1, -2);

type OutcomeCells = MemberOutcome['cells'];

const paidText = (cell: OutcomeCells[number], cited: string): string => cellsText(paidCells(cell, cited));

/**
 * What enterprises are paid as lines of CSV: the same as their `outcomeRows`. Nearly all of it is what rules pay, which
 * enterprises that are alike have in common, and is written once.
 */
export const createOutcomeLines = (scenario: OutcomeColumns): ((run: MemberRun) => string) => {
  const { compare, groupBy, population } = scenario;
  const cites = lineCites(scenario);
  const settings = compare.map((name) => cellsText([name]));
  const columns = columnsOf(groupBy);
  const placeOf = createPlaces(groupBy);
  const places = new WeakMap<PlacePath, string>();
  // What settings have in common is the same there, and cites what each of them is made of.
  const paid = compare.map(() => new WeakMap<OutcomeCells, readonly string[]>());

  const placeText = (place: PlacePath): string => {
    const known = places.get(place) ?? columns.map((name) => `,${cellsText([place.values.get(name) ?? ''])}`).join('');
    places.set(place, known);
    return known;
  };

  const paidBy = (cells: OutcomeCells, setting: number): readonly string[] => {
    const name = compare[setting] ?? '';
    const known = paid[setting]?.get(cells) ?? cells.map((cell) => paidText(cell, cites(name, cell)));
    paid[setting]?.set(cells, known);
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
      text += `${begin}${paidBy(cells, index).join(`${end}${begin}`)}${end}`;
    });
    return text;
  };
};
