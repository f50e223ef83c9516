import { parseScenario, type Scenario } from '../simulate.js';
import { attempt, type Checked, good } from './checked.js';
import type { Io } from './io.js';
import type { RuleFolders } from '../rule/index.js';
import type { Bilingual } from '../issue/index.js';
import { readYaml } from './read-yaml.js';
import { rulesFrom } from './rules-from.js';
import { shipped } from './shipped.js';
import { succeeded } from './succeeded.js';
import { subjectFor } from '../subject/mistaken.js';

/** A scenario with the text it was read from. */
export interface ReadScenario {
  readonly scenario: Scenario;
  readonly text: string;
  readonly file: string;
}

const ofScenarios: Bilingual = { zh: '名单测算方案', en: 'a run over a table' };

/** Documents as a folder has them; the package’s own where none is named. */
const rulesIn = async (folder: string | undefined, io: Io): Promise<Checked<RuleFolders | undefined>> => {
  if (folder === undefined || folder === shipped) return good(undefined);
  const { value, issues } = await rulesFrom(folder, '--rules', io);
  return value === undefined ? { issues } : good(succeeded(value));
};

/** Reads a scenario: YAML, of which JSON is one form. */
export const readScenario = async (file: string, io: Io, folder?: string): Promise<Checked<ReadScenario>> => {
  const [{ value, issues }, rules] = [await readYaml(file, 'SCENARIO', io), await rulesIn(folder, io)];
  if (value === undefined || rules.issues.length > 0) return { issues: [...issues, ...rules.issues] };
  const other = subjectFor(ofScenarios, 'SCENARIO', value.data);
  if (other !== undefined) return { issues: [other] };
  const parsed = attempt(() => parseScenario(value.data, rules.value));
  // A scenario is no call: its keys are places in its file.
  const placed = parsed.issues.map((each) =>
    'option' in each.place ? { ...each, place: { file, pointer: `/${each.place.option.replaceAll('.', '/')}` } } : each,
  );
  return parsed.value === undefined ? { issues: placed } : good({ scenario: parsed.value, text: value.text, file });
};
