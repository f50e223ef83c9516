import { parseScenario, type Scenario } from '../simulate.js';
import { attempt, type Checked, good } from './checked.js';
import type { Io } from './io.js';
import { readYaml } from './read-yaml.js';

/** A scenario with the text it was read from. */
export interface ReadScenario {
  readonly scenario: Scenario;
  readonly text: string;
  readonly file: string;
}

/** Reads a scenario: YAML, of which JSON is one form. */
export const readScenario = async (file: string, io: Io): Promise<Checked<ReadScenario>> => {
  const { value, issues } = await readYaml(file, 'SCENARIO', io);
  if (value === undefined) return { issues };
  const parsed = attempt(() => parseScenario(value.data));
  // A scenario is no call: its keys are places in its file.
  const placed = parsed.issues.map((each) =>
    'option' in each.place ? { ...each, place: { file, pointer: `/${each.place.option.replaceAll('.', '/')}` } } : each,
  );
  return parsed.value === undefined ? { issues: placed } : good({ scenario: parsed.value, text: value.text, file });
};
