import { issue } from '../issue/checking.js';
import { parseScenario, type Scenario } from '../simulate.js';
import { attempt, type Checked, good } from './checked.js';
import { positionIn } from './json.js';
import type { Io } from './io.js';
import { reasonFor } from './read.js';

/** A scenario with the text it was read from. */
export interface ReadScenario {
  readonly scenario: Scenario;
  readonly text: string;
  readonly file: string;
}

/** Reads a scenario: YAML, of which JSON is one form. */
export const readScenario = async (file: string, io: Io): Promise<Checked<ReadScenario>> => {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(
      file === '-' ? await io.readInput() : await io.readFile(file),
    );
  } catch (error) {
    return { issues: [issue('file-unreadable', { option: 'SCENARIO' }, file, { detail: reasonFor(error) })] };
  }
  const { parseDocument } = await import('yaml');
  const document = parseDocument(text, { uniqueKeys: true });
  const [wrong] = document.errors;
  if (wrong !== undefined) {
    const { line, column } = positionIn(text, wrong.pos[0]);
    const detail = wrong.message.split('\n')[0] ?? '';
    const where = {
      zh: `第${String(line)}行第${String(column)}列，${detail}`,
      en: `line ${String(line)}, column ${String(column)}: ${detail}`,
    };
    return { issues: [issue('scenario-unreadable', { file, pointer: '' }, undefined, { detail: where })] };
  }
  const parsed = attempt(() => parseScenario(document.toJS()));
  // A scenario is no call: its keys are places in its file.
  const placed = parsed.issues.map((each) =>
    'option' in each.place ? { ...each, place: { file, pointer: `/${each.place.option.replaceAll('.', '/')}` } } : each,
  );
  return parsed.value === undefined ? { issues: placed } : good({ scenario: parsed.value, text, file });
};
