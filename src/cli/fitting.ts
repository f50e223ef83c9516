import { type Bilingual, HuiqiError } from '../issue/index.js';
import { issue } from '../issue/checking.js';
import type { Money } from '../quantity/index.js';
import type { FittedAmount } from '../simulate/fit-page.js';
import {
  base,
  costOf,
  fitPartIssue,
  largestKeeping,
  type Scenario,
  settingIssues,
  type SideTable,
  type Simulation,
  startRun,
  withAmount,
} from '../simulate/index.js';
import { beside } from './beside.js';
import { bad, type Checked, good } from './checked.js';
import type { Environment } from './environment.js';
import type { fitOptions } from './fit-options.js';
import type { Values } from './option.js';
import { reasonFor } from './read.js';
import type { ReadScenario } from './read-scenario.js';
import { sidesAt } from './side-tables.js';

/** What the rule is called that a name begins with. */
const ruleTitle = ({ documents: asked, rules: own }: Scenario, vary: string): Bilingual | undefined =>
  asked.flatMap((id) => {
    const rule = own[id].rules[vary.split('.')[0] ?? ''] as { readonly title: Bilingual } | undefined;
    return rule === undefined ? [] : [rule.title];
  })[0];

/** What is to be known of the documents of a run. */
const standingIn = ({ settings: [{ setting }] }: Simulation): readonly Bilingual[] =>
  setting.documents.flatMap(({ years: [first] }) => (first === undefined ? [] : [first.plan.document.statusNote]));

const fitted = async (
  { scenario, file }: ReadScenario,
  { vary, cap, figure, setting = base }: Values<typeof fitOptions>,
  environment: Environment,
): Promise<FittedAmount> => {
  const per = scenario.budget?.per ?? 'year';
  const path = beside(file, scenario.population.file ?? '');
  const ran = async (tried: Scenario): ReturnType<typeof simulated> => {
    const sides = await sidesAt({ scenario, file }, environment);
    if (sides.value === undefined) throw new HuiqiError(sides.issues as HuiqiError['issues']);
    return simulated(tried, path, sides.value.tables, environment);
  };
  let standing: readonly Bilingual[] = [];
  const found = await largestKeeping(cap, async (amount) => {
    const run = await ran(withAmount(scenario, { part: vary, setting }, amount, { cap: cap as Money, per }));
    standing = standingIn(run);
    return costOf(run, figure, per);
  });
  const title = ruleTitle(scenario, vary);
  return { ...found, vary, ...(title === undefined ? {} : { title }), setting, standing, cap, per, figure };
};

const simulated = async (scenario: Scenario, path: string, tables: readonly SideTable[], environment: Environment) => {
  const table = await environment.openTable(path, scenario.population.sheet);
  const run = startRun(scenario, table.header, { part: 1 }, { tellsSingle: false, tables });
  for await (const lines of table.lines) for (const line of lines) run.take(line);
  Array.from(run.rest());
  return run.finish();
};

/** The most that an amount may be; what is wrong with it is told at the options that it was typed with. */
export const fitting = async (
  read: ReadScenario,
  values: Values<typeof fitOptions>,
  environment: Environment,
): Promise<Checked<FittedAmount>> => {
  try {
    const reforms = read.scenario.reforms.map(({ id }) => id);
    const [misnamed] = settingIssues(values.setting ?? base, reforms, '--setting');
    if (misnamed !== undefined) return bad(misnamed);
    const misfit = fitPartIssue(read.scenario, values.vary, '--vary');
    if (misfit !== undefined) return bad(misfit);
    return good(await fitted(read, values, environment));
  } catch (error) {
    if (!(error instanceof HuiqiError))
      return bad(
        issue('file-unreadable', { file: read.file, pointer: '/population/file' }, read.scenario.population.file, {
          detail: reasonFor(error),
        }),
      );
    const at = `reforms.${String(read.scenario.reforms.length)}.changes.0`;
    return {
      issues: error.issues.map((each) =>
        'option' in each.place && each.place.option.startsWith(at)
          ? { ...each, place: { option: each.place.option.endsWith('.to') ? '--cap' : '--vary' } }
          : each,
      ),
    };
  }
};
