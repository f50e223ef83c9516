import type { Bilingual } from '../../issue/index.js';
import type { Breach, BudgetYear } from '../budget.js';
import { type CitedChange, citedChangesOf } from '../cites.js';
import type { Scenario } from '../scenario.js';
import { type PrintedSum, sumOf } from '../printed-sum.js';
import type { Setting } from '../settings.js';
import type { SettingOutcome } from '../simulation.js';
import { groupKey, type HiddenGroups } from '../suppress.js';
import { emptyTally } from '../tally.js';
import { figuresIn, type ToldFigures, type ToldGroup, toldGroup } from './figures.js';

interface ToldBudgetYear {
  readonly year?: number;
  readonly cap: PrintedSum;
  readonly breach: Breach;
  readonly leftCertain: PrintedSum;
  readonly leftAssumed: PrintedSum;
}

export interface ToldSetting {
  readonly name: string;
  readonly title: Bilingual;
  readonly changes: Setting['changes'];
  /** What it changes of the text, a line for each operation and reading, with the places that it stands in for. */
  readonly cites: readonly CitedChange[];
  readonly total: ToldFigures;
  /** What is paid once counted once, in however many years it is possible: the sum of the years counts it in each. */
  readonly lifetime: ToldFigures;
  readonly groups: readonly ToldGroup[];
  /** The same without years: what is paid once counted once. */
  readonly lifetimes: readonly ToldGroup[];
  readonly budget?: {
    readonly years: readonly ToldBudgetYear[];
    readonly firstCertain?: number;
    readonly firstAssumed?: number;
    readonly firstPossibly?: number;
  };
}

export const toldSetting = (
  { setting, groups, lifetimes, budget }: SettingOutcome,
  scenario: Scenario,
  hidden: HiddenGroups,
): ToldSetting => {
  const isTold = ({ year }: { readonly year?: number }): boolean =>
    year === undefined || !hidden.has(groupKey(['year'], [String(year)]));
  const wholeOf = (all: SettingOutcome['groups']): ToldFigures =>
    figuresIn(all.find(({ by }) => by.length === 0)?.rows[0]?.tally ?? emptyTally());
  const yearOf = ({
    year,
    cap,
    breach,
    leftCertain,
    leftAssumed,
  }: BudgetYear & { readonly year?: number }): ToldBudgetYear => ({
    ...(year === undefined ? {} : { year }),
    cap: sumOf(cap),
    breach,
    leftCertain: sumOf(leftCertain),
    leftAssumed: sumOf(leftAssumed),
  });
  return {
    name: setting.name,
    title: setting.title,
    changes: setting.changes,
    cites: citedChangesOf(scenario, setting.reforms),
    total: wholeOf(groups),
    lifetime: wholeOf(lifetimes),
    groups: groups.map((each) => toldGroup(each, hidden)),
    lifetimes: lifetimes.map((each) => toldGroup(each, hidden)),
    ...(budget === undefined ? {} : { budget: { ...budget, years: budget.years.filter(isTold).map(yearOf) } }),
  };
};
