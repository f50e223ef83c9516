import type { RuleSum } from './member.js';
import type { PlacePath } from './places.js';
import type { Grouping } from './scenario.js';
import { addTo, emptyTally, type Figures, nothingDue, plusFigures, type Tally } from './tally.js';

/** One group and what is payable in it. */
interface GroupRow {
  /** What it goes by, in the order of its grouping. */
  readonly is: readonly string[];
  readonly tally: Tally;
}

/** What a rule pays an enterprise in a year, or in all years together. */
type GroupedCell = RuleSum & { readonly year?: number };

/** Figures by one grouping, in the order of their values. */
export interface Grouped {
  readonly by: Grouping;
  readonly rows: readonly GroupRow[];
}

/** Every run is told as a whole, by year, by rule and by both, and by what else its scenario asks for. */
const always: readonly Grouping[] = [[], ['year'], ['rule'], ['year', 'rule']];

const keyOf = (by: Grouping): string => by.join('\n');

export const groupingsOf = (asked: readonly Grouping[]): readonly Grouping[] => [
  ...new Map([...always, ...asked].map((by) => [keyOf(by), by])).values(),
];

/** So many outcomes are counted before they are summed up: where each enterprise has its own, none waits for a second. */
const mostWaiting = 512;

type GroupedCells = readonly GroupedCell[];

/**
 * Sums up outcomes by groupings. Of the parts of one grouping every enterprise is in one, whatever it is paid in. Enterprises
 * of one place with the same outcome are counted, and summed up together.
 */
export const createGroups = (
  groupings: readonly Grouping[],
): {
  readonly add: (place: PlacePath, cells: GroupedCells, times?: number) => void;
  readonly told: () => readonly Grouped[];
} => {
  const sums = groupings.map((by) => ({
    by,
    rows: new Map<string, { readonly is: readonly string[]; readonly tally: Tally }>(),
  }));
  const waiting = new Map<GroupedCells, Map<PlacePath, number>>();

  const rowIn = (rows: (typeof sums)[number]['rows'], is: readonly string[]): Tally => {
    const key = is.join('\n');
    const known = rows.get(key) ?? { is, tally: emptyTally() };
    rows.set(key, known);
    return known.tally;
  };

  const sumUp = (place: PlacePath, cells: GroupedCells, times: number): void => {
    for (const { by, rows } of sums) {
      const own = new Map<string, { readonly is: readonly string[]; figures: Figures }>();
      for (const cell of cells) {
        const is = by.map((name) => {
          if (name === 'year') return String(cell.year ?? '');
          if (name === 'rule') return cell.rule;
          return name === 'document' ? cell.document : (place.get(name) ?? '');
        });
        const key = is.join('\n');
        const before = own.get(key);
        own.set(key, { is, figures: plusFigures(before?.figures ?? nothingDue, cell.figures) });
      }
      for (const { is, figures } of own.values()) addTo(rowIn(rows, is), figures, times);
    }
  };

  const sumUpWaiting = (): void => {
    for (const [cells, places] of waiting) for (const [place, times] of places) sumUp(place, cells, times);
    waiting.clear();
  };

  return {
    add: (place, cells, times = 1) => {
      if (cells.length === 0) return;
      const places = waiting.get(cells) ?? new Map<PlacePath, number>();
      if (places.size === 0) waiting.set(cells, places);
      places.set(place, (places.get(place) ?? 0) + times);
      if (waiting.size > mostWaiting) sumUpWaiting();
    },
    told: () => {
      sumUpWaiting();
      return sums.map(({ by, rows }) => ({
        by,
        rows: [...rows.values()].sort((a, b) => (keyOf(a.is) < keyOf(b.is) ? -1 : 1)),
      }));
    },
  };
};
