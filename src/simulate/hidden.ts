/** What of a run is not told where groups of few enterprises are not: it may then be published as it is. */
import type { Simulation } from './simulation.js';
import { type CountedGroup, groupKey, hiddenAmong, type HiddenGroups } from './suppress.js';

type RunGroups = Simulation['settings'][number]['groups'];

/** Groups as all settings have them, and all years together: what one tells of a group, another would give away. */
const countedIn = ({ settings }: Pick<Simulation, 'settings'>): readonly CountedGroup[] => {
  const groups = new Map<string, { by: readonly string[]; rows: Map<string, CountedGroup['rows'][number]> }>();
  const add = (all: RunGroups): void => {
    for (const { by, rows } of all) {
      const own = groups.get(by.join('\n')) ?? { by, rows: new Map<string, CountedGroup['rows'][number]>() };
      groups.set(by.join('\n'), own);
      for (const { is, tally } of rows) {
        const key = groupKey(by, is);
        const known = own.rows.get(key);
        const enterprises = tally.estimate?.rows ?? tally.enterprises;
        own.rows.set(key, {
          is,
          enterprises: Math.min(known?.enterprises ?? Infinity, enterprises),
          others: [...(known?.others ?? []), tally.sure],
        });
      }
    }
  };
  for (const { groups: own, lifetimes } of settings) {
    add(own);
    add(lifetimes);
  }
  return [...groups.values()].map(({ by, rows }) => ({ by, rows: [...rows.values()] }));
};

const hidden = new WeakMap<Simulation, HiddenGroups>();

/** Groups that no setting of a run tells. */
export const hiddenIn = (run: Simulation): HiddenGroups => {
  const known = hidden.get(run) ?? hiddenAmong(countedIn(run), run.scenario.suppressBelow);
  hidden.set(run, known);
  return known;
};

/** A sweep without the years that are not told: what it costs at the figure of today is what they come to. */
export const withoutHidden = <Sweep extends { readonly curves: readonly { readonly year?: number }[] }>(
  sweep: Sweep,
  not: HiddenGroups,
): Sweep => ({
  ...sweep,
  curves: sweep.curves.filter(({ year }) => year === undefined || !not.has(groupKey(['year'], [String(year)]))),
});

/** What is not known: by fields that enough cells are of, and of no single cell. */
export const looseTold = ({ loose, scenario: { suppressBelow } }: Simulation): Simulation['loose'] =>
  suppressBelow === 0 ? loose : { columns: loose.columns.filter(({ cells }) => cells >= suppressBelow), cells: [] };
