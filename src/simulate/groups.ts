import type { RuleSum } from './member.js';
import type { PlacePath } from './places.js';
import type { Grouping } from './scenario.js';
import { addStand, nobody, type Sample, SampledSums, type Stand } from './sampled.js';
import {
  addTo,
  emptyTally,
  estimatedTally,
  type Figures,
  nothingDue,
  plusFigures,
  talliedOf,
  talliedWidth,
  type Tally,
} from './tally.js';

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

/** A group while it is summed up. */
interface GroupSum extends GroupRow {
  /** Where rows are of a sample. */
  readonly sampled?: SampledSums;
}

/**
 * Sums up outcomes by groupings. Of the parts of one grouping every enterprise is in one, whatever it is paid in. Enterprises
 * of one place with the same outcome are counted, and summed up together.
 */
export const createGroups = (
  groupings: readonly Grouping[],
  sample?: Sample,
): {
  readonly add: (place: PlacePath, cells: GroupedCells, stand: Stand) => void;
  readonly told: () => readonly Grouped[];
} => {
  const sums = groupings.map((by) => ({
    by,
    rows: new Map<string, GroupSum>(),
  }));
  const waiting = new Map<GroupedCells, Map<PlacePath, Stand>>();

  const rowIn = (rows: (typeof sums)[number]['rows'], is: readonly string[]): GroupSum => {
    const key = is.join('\n');
    const known = rows.get(key) ?? {
      is,
      tally: emptyTally(),
      ...(sample === undefined ? {} : { sampled: new SampledSums(talliedWidth, sample) }),
    };
    rows.set(key, known);
    return known;
  };

  const toldOf = ({ is, tally, sampled }: GroupSum): GroupRow => ({
    is,
    tally: sampled === undefined ? tally : estimatedTally(tally, sampled),
  });

  const sumUp = ({ values, stratum }: PlacePath, cells: GroupedCells, stand: Stand): void => {
    for (const { by, rows } of sums) {
      const own = new Map<string, { readonly is: readonly string[]; figures: Figures }>();
      for (const cell of cells) {
        const is = by.map((name) => {
          if (name === 'year') return String(cell.year ?? '');
          if (name === 'rule') return cell.rule;
          return name === 'document' ? cell.document : (values.get(name) ?? '');
        });
        const key = is.join('\n');
        const before = own.get(key);
        own.set(key, { is, figures: plusFigures(before?.figures ?? nothingDue, cell.figures) });
      }
      for (const { is, figures } of own.values()) {
        const row = rowIn(rows, is);
        addTo(row.tally, figures, stand.rows);
        row.sampled?.add(stratum, talliedOf(figures), stand);
      }
    }
  };

  const sumUpWaiting = (): void => {
    for (const [cells, places] of waiting) for (const [place, stand] of places) sumUp(place, cells, stand);
    waiting.clear();
  };

  return {
    add: (place, cells, stand) => {
      if (cells.length === 0) return;
      const places = waiting.get(cells) ?? new Map<PlacePath, Stand>();
      if (places.size === 0) waiting.set(cells, places);
      const own = places.get(place) ?? nobody();
      places.set(place, own);
      addStand(own, stand);
      if (waiting.size > mostWaiting) sumUpWaiting();
    },
    told: () => {
      sumUpWaiting();
      return sums.map(({ by, rows }) => ({
        by,
        rows: [...rows.values()].map(toldOf).sort((a, b) => (keyOf(a.is) < keyOf(b.is) ? -1 : 1)),
      }));
    },
  };
};
